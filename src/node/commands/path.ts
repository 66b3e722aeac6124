import {
  type Block,
  betterVariant,
  endOfRecordBefore,
  type Inline,
  pathFigure,
} from "../../assessment/index.ts";
import { type Path, path as pathOf } from "../../questions/path.ts";
import { type Case, caseAsOf } from "../../record/index.ts";
import { readDay, readEnd } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, writeJson } from "../output.ts";
import { requireCase } from "../readCase.ts";
import { UsageError } from "../usageError.ts";
import { ageInWords } from "./age.ts";
import { verdictInWords } from "./choiceWords.ts";
import { InLanguage } from "./inLanguage.ts";
import { asAsked, printPage } from "./modelQuestions.ts";
import { ModelWords } from "./modelWords.ts";

export interface PathOptions {
  model?: string;
  from?: string;
  to?: string;
  asOf?: string;
  lang?: string;
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
  printProblems(all, folder);
  process.exitCode = exitCodeFor(all);
  if (options.format === "json") return writeJson(answer);
  const entry = record.models.find(({ entry: { id } }) => id === answer.model.id)!;
  const told = new InLanguage(record, options.lang);
  const words = new ModelWords(entry, told.language);
  await printPage(
    told.words.path.title(told.title),
    subtitle(answer, words),
    [
      ...blocksOf(answer, { words, told }),
      ...olderBlock(record, answer, asked.asOf ?? readDay("today", "--as-of", clock()), told),
    ],
    told.code,
  );
}

/** When the record ends, and how old the priorities are, where the day is later than either by a month. */
function olderBlock(record: Case, { model }: Path, day: number, told: InLanguage): Block[] {
  const ended = endOfRecordBefore(record, day);
  const age = model.stated === undefined ? "" : ageInWords(model.stated, day, told);
  if (ended === undefined && age === "") return [];
  return [
    {
      kind: "paragraph",
      role: "small",
      text: [
        told.words.path.older(
          ended === undefined ? undefined : told.date(ended),
          age === "" ? undefined : `${told.date(model.stated!)}${age}`,
        ),
      ],
    },
  ];
}

/** The words of the model and of the case, in the language asked for. */
interface Teller {
  words: ModelWords;
  told: InLanguage;
}

function subtitle({ asOf, from, to, model }: Path, words: ModelWords): string {
  const { date, commands } = words.language;
  const on = (day: string | undefined) => (day === undefined ? undefined : date(day));
  return commands.path.subtitle(date(from), date(to), on(asOf), on(model.stated), words.title);
}

function blocksOf(answer: Path, teller: Teller): Block[] {
  return [
    ...counted(answer, teller),
    ...figureOf(answer, teller),
    ...movesOf(answer, teller),
    ...typesOf(answer, teller),
    ...restsOf(answer, teller),
    ...standsOf(answer, teller),
    ...listsOf(answer, teller),
    ...optionsOf(answer, teller),
  ];
}

const heading = (id: string, text: string): Block => ({ kind: "heading", level: 2, id, text: [text] });

function counted({ onRecord, variants }: Path, { words, told }: Teller): Block[] {
  const says = told.words.path;
  if (!onRecord) return [{ kind: "paragraph", text: [says.noMove] }];
  const { clearest } = onRecord;
  return [
    { kind: "paragraph", role: "lead", text: [says.counted(onRecord)] },
    ...(clearest
      ? [
          {
            kind: "paragraph" as const,
            text: [
              says.clearest(
                told.date(clearest.date),
                words.did(clearest.decisionMaker, clearest.changes),
                clearest.statement === undefined ? undefined : words.statement(clearest.statement),
              ),
            ],
          },
        ]
      : []),
    ...variants.map(
      ({ id, name, onRecord: found }): Block => ({
        kind: "paragraph",
        text: [
          { strong: says.variant(told.modelName(id) ?? told.author(name)) },
          found ? says.variantCounted(found) : says.variantNone,
        ],
      }),
    ),
    ...comparedVariants(onRecord, variants, told),
  ];
}

/** Whether a variant does better on the same record, in a sentence. */
function comparedVariants(
  main: NonNullable<Path["onRecord"]>,
  variants: Path["variants"],
  told: InLanguage,
): Block[] {
  if (!variants.some(({ onRecord }) => onRecord)) return [];
  const best = betterVariant(
    main,
    variants.flatMap(({ id, name, onRecord }) => (onRecord ? [{ ...onRecord, id, name }] : [])),
  );
  const name = best && (told.modelName(best.id) ?? told.author(best.name));
  return [{ kind: "paragraph", text: [told.words.path.variantsCompared(name)] }];
}

/** The same figure as in the annex of the page. */
function figureOf({ from, to, options, choices }: Path, { words, told }: Teller): Block[] {
  if (choices.length === 0) return [];
  const observed = {
    from,
    to,
    options: options.map((option) => ({ ...option, spans: option.readBy.length === 0 ? [] : option.spans })),
  };
  const { names, sections } = words.language.words;
  return [
    pathFigure(observed, choices, {
      words: sections.onRecord.figure,
      date: told.date,
      conduct: (decisionMaker, changes) => names.begin(words.did(decisionMaker, changes)),
    }),
  ];
}

/** The moves, numbered as in the figure; what is merely shown apart, since it is no move and counted as none. */
function movesOf({ choices }: Path, teller: Teller): Block[] {
  const says = teller.told.words.path;
  const moves = choices.filter(({ kind }) => kind === "move");
  const shown = choices.filter(({ kind }) => kind === "shown");
  const notOwn = choices.filter(({ kind }) => kind === "not-own");
  return [
    ...(moves.length === 0
      ? []
      : [
          heading("moves", says.moves),
          { kind: "list" as const, ordered: true, items: moves.map((move) => moveLine(move, teller)) },
        ]),
    ...(shown.length === 0
      ? []
      : [
          heading("shown", says.shown),
          { kind: "paragraph" as const, text: [says.shownMeans] },
          { kind: "list" as const, items: shown.map((one) => moveLine(one, teller)) },
        ]),
    ...(notOwn.length === 0
      ? []
      : [
          heading("not-own", says.notOwn),
          { kind: "paragraph" as const, text: [says.notOwnMeans] },
          { kind: "list" as const, items: notOwn.map((one) => moveLine(one, teller)) },
        ]),
  ];
}

type Choice = Path["choices"][number];

function moveLine(choice: Choice, { words, told }: Teller): Inline[] {
  const { from, to, decisionMaker, changes, because } = choice;
  const says = told.words.path;
  const { begin, clause } = words.language.words.names;
  const day = from === to ? told.date(to) : says.between(told.date(from), told.date(to));
  const { word, reason } = verdictInWords(choice, words);
  return [
    { strong: begin(day) },
    ` ${begin(words.did(decisionMaker, changes))}. `,
    { strong: word },
    `${reason} `,
    ...because.slice(0, 2).flatMap((ground, i): Inline[] => {
      const what = clause(told.shown(ground));
      const shown = ground.ends ? says.untilThen(what) : what;
      return [`${i === 0 ? begin(shown) : `; ${shown}`} `, { place: ground.place }];
    }),
  ];
}

function typesOf({ types }: Path, { words, told }: Teller): Block[] {
  if (types.length === 0) return [];
  const says = told.words.path;
  return [
    heading("types", says.types),
    {
      kind: "list",
      items: types.map(({ decisionMaker, type, word, by }) => {
        const verdict = says.typeWords[word];
        return [
          { strong: words.list({ decisionMaker, type }) },
          by.length === 0
            ? says.typeUntold(verdict)
            : says.typeTold(
                verdict,
                by.map(({ date, statement }) => [
                  told.date(date),
                  statement === undefined ? undefined : words.statement(statement),
                ]),
              ),
        ];
      }),
    },
  ];
}

type Rest = Path["rests"][number]["lists"][number];

function restsOf({ rests, restsBefore, stretches }: Path, { words, told }: Teller): Block[] {
  const says = told.words.path;
  const before: Block[] =
    restsBefore === 0 ? [] : [{ kind: "paragraph", text: [says.restsBefore(restsBefore)] }];
  if (rests.length === 0) return before.length === 0 ? [] : [heading("rests", says.rests), ...before];
  const shown = rests.filter(({ lists }) => lists.some(({ verdict }) => verdict !== "undecided"));
  const untold = rests.length - shown.length;
  const stoodOn = (day: string) => stretches.find(({ from, to }) => from <= day && day <= to);
  const tell = (from: string, lists: readonly Rest[]): string[] => {
    const of = (verdict: Rest["verdict"]) => lists.filter((list) => list.verdict === verdict);
    const together = (verdict: "content" | "undecided") => {
      const all = of(verdict);
      return all.length === 0 ? [] : [says.rest[verdict](all.map((list) => words.whose(list)))];
    };
    const oneByOne = (verdict: "deterred" | "passed-up") =>
      of(verdict).map((list) => says.rest[verdict](words.whose(list), betterIn(list, stoodOn(from), words)));
    return [
      ...together("content"),
      ...oneByOne("deterred"),
      ...oneByOne("passed-up"),
      ...together("undecided"),
    ];
  };
  return [
    heading("rests", says.rests),
    {
      kind: "list",
      items: shown.map(({ from, to, lists }) => [
        { strong: `${says.span(told.date(from), told.date(to))}. ` },
        tell(from, lists).join(" "),
      ]),
    },
    ...(untold === 0 ? [] : [{ kind: "paragraph" as const, text: [says.restsUntold(untold)] }]),
    ...before,
  ];
}

/** Whose list the record speaks against by what was left as it was, for a year or longer. */
function standsOf({ onRecord }: Path, { words, told }: Teller): Block[] {
  const stands = onRecord?.stands ?? [];
  if (stands.length === 0) return [];
  const says = told.words.path;
  const { stood } = words.language.words.sections.onRecord;
  return [
    heading("stands", says.stands),
    { kind: "paragraph", text: [says.standsMeans] },
    {
      kind: "list",
      items: stands.map((one): Inline[] => [
        stood(
          words.list(one),
          words.option(one.option, one.isOn),
          words.statement(one.statement),
          told.date(one.from),
          one.goesOn ? undefined : told.date(one.to),
        ),
      ]),
    },
  ];
}

/** What could have been done and was not: where the best state open to it differs from where things stood. */
function betterIn(
  { decisionMaker, better }: Rest,
  stood: Path["stretches"][number] | undefined,
  words: ModelWords,
): string[][] {
  const ways = new Map(
    better.flatMap((on) => {
      const changed = words
        .optionsOf(decisionMaker)
        .filter((id) => (on.includes(id) ? stood?.off : stood?.on)?.includes(id));
      const way = changed.map((id) => words.option(id, on.includes(id)));
      return changed.length === 0 ? [] : [[way.join("\n"), way] as const];
    }),
  );
  return ways.size > 2 ? [] : [...ways.values()];
}

function listsOf({ onRecord, statements, suggestions, restated }: Path, { words, told }: Teller): Block[] {
  if (!onRecord) return [];
  const says = told.words.path;
  const nowOf = ({ decisionMaker, type }: Path["suggestions"][number]) =>
    onRecord.lists.find((one) => one.decisionMaker === decisionMaker && one.type === type);
  return [
    heading("lists", says.lists),
    {
      kind: "table",
      caption: says.listsCaption,
      head: says.listsHead.map((name) => [name]),
      rows: onRecord.lists
        .filter(({ of }) => of > 0)
        .map((list) => ({
          cells: [
            [words.list(list)],
            [says.explained(list.explained, list.of, list.credited)],
            [says.share(list.contradicted, list.of)],
            [says.share(list.tie, list.of)],
            [says.share(list.undecided, list.of)],
          ],
        })),
    },
    ...titled(
      says.oftenContradicted,
      statements.map((one) => [
        says.contradictedBy(words.list(one), words.statement(one.statement), one.contradicted, one.of),
      ]),
    ),
    ...titled(
      says.ideas,
      suggestions.map((one) => {
        const { edit, statement, becomes = [], to } = one;
        const places =
          to === undefined ? undefined : Array.isArray(to) ? says.places(to[0], to[1]) : says.places(to, to);
        const told = {
          edit,
          statement: words.statement(statement),
          becomes: becomes.map((text) => words.statement(text)),
          places,
        };
        return [says.idea(words.list(one), told, one.size, one, nowOf(one))];
      }),
    ),
    ...titled(
      says.restated,
      restated.map((one) => [
        says.restatedTo({
          ...one,
          name: words.list({ decisionMaker: one.decisionMaker }),
          before: told.modelName(one.before) ?? one.before,
          after: told.modelName(one.after) ?? one.after,
          since: told.date(one.since),
        }),
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

function optionsOf({ options }: Path, { words, told }: Teller): Block[] {
  const says = told.words.path;
  const { names, sections } = words.language.words;
  return [
    heading("options", says.options),
    {
      kind: "list",
      items: options.map(({ option, decisionMaker, readBy, spans, file, line }): Inline[] => [
        { strong: `${names.begin(words.did(decisionMaker, [{ option, isOn: true }]))} (${option}). ` },
        readBy.length === 0
          ? `${says.unread} `
          : `${names.begin(spans.map(({ from, is }) => says.from(sections.onRecord.figure.is[is], told.date(from))).join(", "))}. `,
        { place: { file, line } },
      ]),
    },
  ];
}
