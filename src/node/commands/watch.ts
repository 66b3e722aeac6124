import { type Block, type Inline, writeCalendar } from "../../assessment/index.ts";
import { Seen, seenNow, type Watch, watch as watchOf } from "../../questions/watch.ts";
import { dateInWords } from "../../record/index.ts";
import { readDay } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { isFile, readTextFile } from "../files.ts";
import { DONE_WITH_ERRORS, exitCodeFor, printProblems, writeDays, writeJson } from "../output.ts";
import { requireSafeOutputs } from "../outputs.ts";
import { requireCase } from "../readCase.ts";
import { replaceFile } from "../replaceFile.ts";
import { UsageError } from "../usageError.ts";
import { printPage } from "./modelQuestions.ts";

export interface WatchOptions {
  seen?: string;
  asOf: string;
  format: string;
}

/** `detente watch CASE`: conditions, demands, forecasts, plans and moves: how they stand, what changed, what is due. */
export async function watch(folder: string, options: WatchOptions, clock: Clock): Promise<void> {
  const day = readDay(options.asOf, "--as-of", clock());
  await requireSafeOutputs([{ flag: "--seen", path: options.seen }], [{ what: "the case", path: folder }]);
  const seen = options.seen === undefined ? undefined : await readSeen(options.seen);
  const { case: full, problems } = await requireCase(folder);
  if (seen && seen.title !== full.meta.title)
    throw new UsageError(
      `--seen: ${options.seen} is of another case, “${seen.title}”; name a file of its own for this one`,
    );
  const answer = watchOf(full, day, seen);
  printProblems(problems);
  process.exitCode = answer.newlyDue.length > 0 ? DONE_WITH_ERRORS : exitCodeFor(problems);
  if (options.format === "json") await writeJson(answer);
  else if (options.format === "ics") await writeDays(calendar(full.meta.title, answer));
  else
    await printPage(
      `${full.meta.title}: what is watched`,
      `On ${dateInWords(answer.on)}${answer.lastLook === null ? "; no earlier look is known, so what came within a year is called new" : `; last look on ${dateInWords(answer.lastLook)}`}.`,
      blocksOf(answer),
    );
  // Only what was told is remembered as seen.
  if (options.seen !== undefined)
    await replaceFile(options.seen, `${JSON.stringify(seenNow(full.meta.title, answer), undefined, 2)}\n`);
}

async function readSeen(path: string): Promise<Seen | undefined> {
  if (!(await isFile(path))) return undefined;
  const { text } = await readTextFile(path);
  const wrong = () =>
    new UsageError(
      `--seen: ${path} is not what an earlier watch wrote; name another file, or delete it to begin anew`,
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong();
  }
  const read = Seen.safeParse(value);
  if (!read.success) throw wrong();
  return read.data;
}

type Item = Watch["items"][number];

const KINDS = {
  move: "Moves",
  condition: "Conditions",
  demand: "Demands",
  forecast: "Forecasts",
  planned: "Plans",
  priorities: "Priorities",
} as const;

function blocksOf({ items, newlyDue, gone, lastLook, unseen }: Watch): Block[] {
  const pressing = items.filter(({ id }) => newlyDue.includes(id));
  const changed = items.filter(({ change, id }) => change !== "same" && !newlyDue.includes(id));
  return [
    ...section("due", "Newly due or overdue", pressing),
    ...section("changed", lastLook === null ? "New within a year" : "Changed since the last look", changed),
    ...(pressing.length + changed.length === 0
      ? [{ kind: "paragraph" as const, text: ["Nothing has changed and nothing is newly due."] }]
      : []),
    ...Object.entries(KINDS).flatMap(([kind, title]) =>
      section(
        kind,
        title,
        items.filter((item) => item.kind === kind && !pressing.includes(item) && !changed.includes(item)),
      ),
    ),
    ...(unseen.length > 0
      ? [
          { kind: "heading" as const, level: 2 as const, id: "unseen", text: ["Plans that no look sees"] },
          {
            kind: "list" as const,
            items: unseen.map(({ says, place }): Inline[] => [
              `${says.replace(/\.$/, "")}: nothing says when it became known; add known, or a source with a date. `,
              { place },
            ]),
          },
        ]
      : []),
    {
      kind: "paragraph",
      role: "small",
      text: [
        "Not looked at: measures from coded events and votes, which no condition can name yet; what is said here comes from the record alone.",
      ],
    },
    ...(gone.length > 0
      ? [{ kind: "paragraph" as const, text: [`No longer in the case: ${gone.join(", ")}.`] }]
      : []),
  ];
}

function section(id: string, title: string, items: readonly Item[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: "heading", level: 2, id, text: [title] },
        { kind: "list", items: items.map(line) },
      ];
}

function line({ kind, says, is, was, since, due, timing, test, precedents, place }: Item): Inline[] {
  const state =
    kind === "move"
      ? dateInWords(since!)
      : `${is}${was === undefined ? "" : ` (was ${was})`}${since === null ? "" : ` since ${dateInWords(since)}`}`;
  const when =
    due === null
      ? timing === "overdue"
        ? "; to be stated anew"
        : ""
      : `; ${{ ahead: "due", due: "due now, until", overdue: "overdue since", settled: "was due", none: "due" }[timing]} ${dateInWords(due)}`;
  const kept = precedents
    ? ` By the record it was bridged or waived ${times(precedents.bridged)} and held ${times(precedents.held)}${examplesOf(precedents.examples)}.`
    : "";
  return [
    { strong: `${state[0]!.toUpperCase()}${state.slice(1)}${when}: ` },
    `${says.replace(/\.$/, "")}.${kept}${test === null ? "" : ` Test: ${test.replace(/\.$/, "")}.`} `,
    { place },
  ];
}

/** What bridged it, by day: the counter-examples to the rule that it must be met. */
function examplesOf(examples: NonNullable<Item["precedents"]>["examples"]): string {
  const bridged = examples.filter(({ points }) => points === "bridged");
  return bridged.length === 0
    ? ""
    : `; against the rule speak ${bridged.map(({ date, says }) => `${dateInWords(date)} (${says.replace(/\.$/, "")})`).join(" and ")}`;
}

function times(n: number): string {
  return n === 1 ? "once" : n === 2 ? "twice" : `${n} times`;
}

function calendar(title: string, { on, items }: Watch): string {
  const days = items.flatMap(({ id, says, due, is, test, timing }) =>
    due === null || timing === "settled"
      ? []
      : [
          {
            uid: `${id.replaceAll(" ", "-")}@${title.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.detente`,
            day: due,
            title: says,
            details: `${title}: ${is}, ${timing}.${test === null ? "" : ` Test: ${test}`}`,
          },
        ],
  );
  // The day of the look, not the hour: the same look gives the same calendar.
  return writeCalendar(title, `${on.replaceAll("-", "")}T000000Z`, days);
}
