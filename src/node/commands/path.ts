import { type Block, ENGLISH, type Inline, inSeries, pathFigure } from "../../assessment/index.ts";
import { type Path, path as pathOf } from "../../questions/path.ts";
import { caseAsOf, dateInWords } from "../../record/index.ts";
import { readDay, readEnd } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, writeJson } from "../output.ts";
import { requireCase } from "../readCase.ts";
import { UsageError } from "../usageError.ts";
import { verdictInWords } from "./choiceWords.ts";
import { asAsked, printPage } from "./modelQuestions.ts";
import { ModelWords as Words } from "./modelWords.ts";

export interface PathOptions {
  model?: string;
  from?: string;
  to?: string;
  asOf?: string;
  format: string;
}

/** `detente path CASE`: what the parties did, and what the priorities stated for them say of it. */
export async function path(folder: string, options: PathOptions, clock: Clock): Promise<void> {
  const day = (text: string | undefined, flag: string) =>
    text === undefined ? undefined : readDay(text, flag, clock());
  const end = (text: string | undefined, flag: string, which: "first" | "last") =>
    text === undefined ? undefined : readEnd(text, flag, clock(), which);
  const asked = {
    model: options.model,
    from: end(options.from, "--from", "first"),
    to: end(options.to, "--to", "last"),
    asOf: day(options.asOf, "--as-of"),
  };
  if (asked.from !== undefined && asked.to !== undefined && asked.to < asked.from)
    throw new UsageError(`--to: ${options.to} lies before --from ${options.from}`);
  const { case: full, problems } = await requireCase(folder);
  const record = asked.asOf === undefined ? full : caseAsOf(full, asked.asOf).case;
  const answer = asAsked(() => pathOf(record, asked));
  const all = [...problems, ...answer.problems];
  printProblems(all);
  process.exitCode = exitCodeFor(all);
  if (options.format === "json") return writeJson(answer);
  const entry = record.models.find(({ entry: { id } }) => id === answer.model.id)!;
  await printPage(
    `${full.meta.title}: what they did, and what their stated priorities say of it`,
    subtitle(answer),
    blocksOf(answer, new Words(entry)),
  );
}

function subtitle({ asOf, from, to, model }: Path): string {
  const known = asOf === undefined ? "" : `; as known on ${dateInWords(asOf)}`;
  const stated = model.stated === undefined ? "" : ` of ${dateInWords(model.stated)}`;
  return `${dateInWords(from)} to ${dateInWords(to)}${known}. Priorities${stated}: ${model.title}.`;
}

function blocksOf(answer: Path, words: Words): Block[] {
  return [
    ...counted(answer, words),
    ...figureOf(answer, words),
    ...movesOf(answer, words),
    ...typesOf(answer, words),
    ...restsOf(answer, words),
    ...listsOf(answer, words),
    ...optionsOf(answer, words),
  ];
}

const heading = (id: string, text: string): Block => ({ kind: "heading", level: 2, id, text: [text] });

function counted({ onRecord, variants }: Path, words: Words): Block[] {
  if (!onRecord)
    return [
      { kind: "paragraph", text: ["No move is on record, so nothing tells these priorities from others."] },
    ];
  const { clearest } = onRecord;
  return [
    { kind: "paragraph", role: "lead", text: [sentence(onRecord)] },
    ...(clearest
      ? [
          {
            kind: "paragraph" as const,
            text: [
              `Contradicted most plainly: on ${dateInWords(clearest.date)} ${words.dm(clearest.decisionMaker)} ${inSeries(clearest.changes.map(({ option, isOn }) => words.option(option, isOn)))}${clearest.statement === undefined ? "" : `, against its priority that ${words.statement(clearest.statement)}`}.`,
            ],
          },
        ]
      : []),
    ...variants.map(
      ({ name, onRecord: found }): Block => ({
        kind: "paragraph",
        text: [
          { strong: `Variant ${name}: ` },
          found
            ? `${found.explains} explained, ${found.contradicts} contradicted, ${plural(found.ties, "tie")}, of ${found.of}.`
            : "no move is on record, or no rule reads one.",
        ],
      }),
    ),
  ];
}

function sentence({
  of,
  explains,
  credited,
  contradicts,
  ties,
  differ,
}: NonNullable<Path["onRecord"]>): string {
  const credit =
    explains === 0
      ? ""
      : ` (${credited} of them made after the priorities were stated, which alone counts for them)`;
  const open = of - explains - contradicts - ties;
  const parted = differ === 0 ? "" : `, ${differ} of them because the readings of the mover differ`;
  return `Of ${plural(of, "move")} on record ${explains} ${explains === 1 ? "is" : "are"} explained${credit}, ${contradicts} contradicted and ${ties} a tie; ${open} undecided${parted}.`;
}

/** The same figure as in the annex of the page. */
function figureOf({ from, to, options, choices }: Path, words: Words): Block[] {
  if (choices.length === 0) return [];
  const observed = {
    from,
    to,
    options: options.map((option) => ({ ...option, spans: option.readBy.length === 0 ? [] : option.spans })),
  };
  return [
    pathFigure(observed, choices, {
      words: ENGLISH.words.sections.onRecord.figure,
      date: dateInWords,
      conduct: (decisionMaker, changes) => `${words.dm(decisionMaker)} ${words.changes(changes)}`,
    }),
  ];
}

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? "" : "s"}`;

function movesOf({ choices }: Path, words: Words): Block[] {
  if (choices.length === 0) return [];
  return [
    heading("moves", "Who changed what, and was it to be expected"),
    { kind: "list", items: choices.map((choice) => moveLine(choice, words)) },
  ];
}

type Choice = Path["choices"][number];

function moveLine(choice: Choice, words: Words): Inline[] {
  const { kind, from, to, decisionMaker, changes, because } = choice;
  const day = from === to ? dateInWords(to) : `between ${dateInWords(from)} and ${dateInWords(to)}`;
  const did = inSeries(changes.map(({ option, isOn }) => words.option(option, isOn)));
  const { word, reason } = verdictInWords(choice, words);
  return [
    { strong: day },
    ` ${words.dm(decisionMaker)} ${did}${kind === "shown" ? " (first shown; it may have stood so before)" : ""}. `,
    { strong: word },
    `${reason} `,
    ...because
      .slice(0, 2)
      .flatMap(({ says, ends, place }, i): Inline[] => [
        `${i === 0 ? "" : "; "}${ends ? "until then: " : ""}${says.replace(/\.$/, "")} `,
        { place },
      ]),
  ];
}

function typesOf({ types }: Path, words: Words): Block[] {
  if (types.length === 0) return [];
  return [
    heading("types", "Which reading is it?"),
    {
      kind: "list",
      items: types.map(({ decisionMaker, type, word, by }) => [
        { strong: words.list({ decisionMaker, type }) },
        by.length === 0
          ? `: ${word}; no choice on record tells it from the other readings.`
          : `: ${word} by what it did on ${by
              .map(
                ({ date, statement }) =>
                  `${dateInWords(date)}${statement === undefined ? "" : ` (its priority: ${words.statement(statement)})`}`,
              )
              .join("; ")}.`,
      ]),
    },
  ];
}

const RESTS = {
  content: "had nothing better open",
  deterred: "had something better open, but others would have answered it",
  "passed-up": "had something better open and did not take it",
  undecided: "",
} as const;

function restsOf({ rests, stretches }: Path, words: Words): Block[] {
  if (rests.length === 0) return [];
  const told = rests.filter(({ lists }) => lists.some(({ verdict }) => verdict !== "undecided"));
  const untold = rests.length - told.length;
  const stoodOn = (day: string) => stretches.find(({ from, to }) => from <= day && day <= to);
  return [
    heading("rests", "A year and longer without a change"),
    {
      kind: "list",
      items: told.map(({ from, to, lists }) => [
        { strong: `${dateInWords(from)} to ${dateInWords(to)}. ` },
        Object.entries(RESTS)
          .flatMap(([verdict, says]) => {
            const of = lists.filter((list) => list.verdict === verdict);
            if (of.length === 0) return [];
            const names = inSeries(of.map((list) => words.list(list)));
            return verdict === "passed-up" || verdict === "deterred"
              ? of.map((list) => `${words.list(list)} ${says}${betterIn(list, stoodOn(from), words)}.`)
              : [verdict === "undecided" ? `Of ${names} it cannot be told.` : `${names} ${says}.`];
          })
          .join(" "),
      ]),
    },
    ...(untold === 0
      ? []
      : [
          {
            kind: "paragraph" as const,
            text: [
              `Of ${untold} more such ${untold === 1 ? "stretch" : "stretches"} it cannot be told of anybody, since what the record leaves open decides it.`,
            ],
          },
        ]),
  ];
}

/** What could have been done and was not: where the best state open to it differs from where things stood. */
function betterIn(
  { decisionMaker, better }: Path["rests"][number]["lists"][number],
  stood: Path["stretches"][number] | undefined,
  words: Words,
): string {
  const ways = [
    ...new Set(
      better.flatMap((on) => {
        const changed = words
          .optionsOf(decisionMaker)
          .filter((id) => (on.includes(id) ? stood?.off : stood?.on)?.includes(id));
        return changed.length === 0 ? [] : [inSeries(changed.map((id) => words.option(id, on.includes(id))))];
      }),
    ),
  ];
  return ways.length === 0 || ways.length > 2 ? "" : `: that it ${ways.join(", or that it ")}`;
}

function listsOf({ onRecord, statements, suggestions, restated }: Path, words: Words): Block[] {
  if (!onRecord) return [];
  const nowOf = ({ decisionMaker, type }: Path["suggestions"][number]) => {
    const now = onRecord.lists.find((one) => one.decisionMaker === decisionMaker && one.type === type);
    return now ? `; as it stands ${now.explained} and ${now.contradicted}` : "";
  };
  return [
    heading("lists", "List by list"),
    {
      kind: "table",
      caption: "Moves, by whose list judges them",
      head: [["List"], ["Explained"], ["Contradicted"], ["Tie"], ["Undecided"]],
      rows: onRecord.lists
        .filter(({ of }) => of > 0)
        .map((list) => ({
          cells: [
            [words.list(list)],
            [`${list.explained} of ${list.of} (${list.credited} with credit)`],
            [`${list.contradicted} of ${list.of}`],
            [`${list.tie} of ${list.of}`],
            [`${list.undecided} of ${list.of}`],
          ],
        })),
    },
    ...titled(
      "Priorities most often contradicted",
      statements.map((one) => [
        `${words.list(one)}: ${words.statement(one.statement)}, by ${one.contradicted} of its ${plural(one.of, "move")}.`,
      ]),
    ),
    ...titled(
      "Edits that would fit more of these moves; ideas to look into, since they were made to fit",
      suggestions.map((one) => [
        `${words.list(one)} ${editInWords(one, words)} (size ${one.size}): ${one.explained} explained and ${one.contradicted} against it of ${one.of}${nowOf(one)}.`,
      ]),
    ),
    ...titled(
      "Where priorities were stated anew",
      restated.map((one) => [
        `${words.dm(one.decisionMaker)}, ${one.after} in place of ${one.before} since ${dateInWords(one.since)}: of ${plural(one.of, "move")} made since, the old explain ${one.explainedBefore} and the new ${one.explainedAfter}; ${one.isNeeded ? "the change is needed" : "no move made since asks for the change"}.`,
      ]),
    ),
  ];
}

function titled(title: string, items: Inline[][]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: "paragraph", text: [{ strong: title }] },
        { kind: "list", items },
      ];
}

function editInWords({ edit, statement, becomes, to }: Path["suggestions"][number], words: Words): string {
  const said = words.statement(statement);
  const place = to === undefined ? "" : ` (place ${Array.isArray(to) ? [...new Set(to)].join(" to ") : to})`;
  if (edit === "drop") return `without “${said}”`;
  if (edit === "add") return `with “${said}” added${place}`;
  if (edit === "move") return `with “${said}” ranked otherwise${place}`;
  return `with “${(becomes ?? []).map((one) => words.statement(one)).join("” and “")}” in place of “${said}”`;
}

const begin = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function optionsOf({ options }: Path, words: Words): Block[] {
  return [
    heading("options", "Option by option"),
    {
      kind: "list",
      items: options.map(({ option, decisionMaker, name, readBy, spans, file, line }): Inline[] => [
        { strong: `${words.dm(decisionMaker)} ${name} (${option}). ` },
        readBy.length === 0
          ? "Cannot be observed: no rule reads it off the record. "
          : `${begin(spans.map(({ from, is }) => `${ENGLISH.words.sections.onRecord.figure.is[is]} from ${dateInWords(from)}`).join(", "))}. `,
        { place: { file, line } },
      ]),
    },
  ];
}
