import { correlatesOfWarNumber, knownActor, knownActors } from "../../actors/index.ts";
import { FEW, type Period, type State, sparkline, UnreadableFile } from "../../events/index.ts";
import type { Block, Inline } from "../../page/page.ts";
import { writeText } from "../../page/text.ts";
import { votes as ask, type Votes } from "../../questions/votes.ts";
import { LIMITS } from "../../record/limits.ts";
import { nearest } from "../../record/nearest.ts";
import type { Problem } from "../../record/problem.ts";
import { readNumber } from "../arguments.ts";
import { decode } from "../decode.ts";
import { readNamedFile } from "../files.ts";
import { DONE_WITH_ERRORS, printProblems, writeJson, writePainted, writeResult } from "../output.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { readLanguage } from "./inLanguage.ts";
import { asEntries } from "./votesEntry.ts";

export interface VotesOptions {
  a: string;
  b: string;
  by: Period;
  from?: string;
  to?: string;
  measure?: Votes["measures"][number]["id"];
  lang?: string;
  format: string;
}

type Series = Votes["series"][number];
type Point = Series["points"][number];
type Words = ReturnType<typeof readLanguage>["commands"]["events"]["votes"];

/** More problems of a file than this are counted. */
const MOST_PROBLEMS = 20;

/** `detente events votes FILE`: how far states voted alike in the General Assembly, by year or session. */
export async function votes(path: string, options: VotesOptions): Promise<void> {
  const a = statesNamed(options.a, "--a");
  const b = statesNamed(options.b, "--b");
  const { by, measure } = options;
  const { text, problem } = decode(path, await readNamedFile(path, LIMITS.votes.bytes));
  if (problem) throw new UsageError(`${path}: ${problem.message}`);
  const { answer, faults } = asReadable(path, () =>
    ask(text, {
      a,
      b,
      by,
      from: periodNamed(options.from, "--from"),
      to: periodNamed(options.to, "--to"),
      ...(measure === undefined ? {} : { measure }),
    }),
  );
  if (answer.series.length === 0)
    throw new UsageError(`--b: nobody but ${options.a}, expected another state than --a names`);
  const problems = faults.map(
    ({ line, column, says }): Problem => ({
      rule: "votes",
      severity: "error",
      message: says,
      file: path,
      line,
      column,
    }),
  );
  printProblems(problems.slice(0, MOST_PROBLEMS));
  if (problems.length > MOST_PROBLEMS)
    printProblems([
      {
        ...problems[MOST_PROBLEMS]!,
        message: `from here on ${problems.length - MOST_PROBLEMS} more like these, not shown; none of them is counted`,
      },
    ]);
  if (problems.length > 0) process.exitCode = DONE_WITH_ERRORS;
  if (options.format === "json") return writeJson(answer);
  if (options.format === "csv") return writeResult(asCsv(answer));
  if (options.format === "yaml") {
    if (by !== "year" || measure !== undefined)
      throw new UsageError("--format yaml: a case holds counts by year; leave out --by and --measure");
    return writeResult(asEntries(answer, path, nameOf));
  }
  const language = readLanguage(options.lang);
  const says = language.commands.events.votes;
  const page = {
    title: says.title(named(a, says), named(b, says)),
    language: language.code,
    blocks: blocksOf(answer, says),
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

/** @throws UsageError in place of what the file cannot be read for. */
function asReadable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  }
}

function periodNamed(text: string | undefined, flag: string): number | undefined {
  return text === undefined ? undefined : readNumber(text, flag, 1);
}

/** States by code or name: RUS, Russia. */
function statesNamed(text: string, flag: string): State[] {
  return text.split(",").map((word) => {
    const wanted = word.trim().toLowerCase();
    const states = knownActors().filter(({ kind }) => kind === "state");
    const found = states.find(
      ({ id, names }) =>
        id.toLowerCase() === wanted ||
        Object.values(names).some((list) => list.some((name) => name.toLowerCase() === wanted)),
    );
    if (found) {
      const { id, topLevel, names } = found;
      const others = [topLevel, correlatesOfWarNumber(id)].filter((one) => one !== undefined);
      return { id, names: [...others, ...names.en] };
    }
    const other = knownActors().find(({ id }) => id.toLowerCase() === wanted);
    if (other)
      throw new UsageError(
        `${flag}: ${other.id} is no state and has no vote in the General Assembly; name states that are its members`,
      );
    const near = nearest(
      word.trim(),
      states.flatMap(({ id, name }) => [id, name]),
    );
    throw new UsageError(
      `${flag}: no state "${word.trim().slice(0, 60)}", ${near === undefined ? "expected codes of three letters or names, with commas between" : `did you mean "${near}"?`}`,
    );
  });
}

function nameOf(id: string): string {
  return knownActor(id)?.name ?? id;
}

function named(states: readonly State[], says: Words): string {
  return states.map(({ id }) => says.state(nameOf(id))).join(", ");
}

const COLUMNS = ["same", "half", "opposite", "absent", "notMember", "noRecord"] as const;

/** A row for each value, as programs of statistics take it; an empty value is a gap. */
function asCsv({ by, series }: Votes): string {
  const head = [by, "a", "b", "measure", "value", "n", "few", ...COLUMNS];
  const rows = series.flatMap(({ a, b, measure, points }) =>
    points.map(({ period, value, n, few, tally }) =>
      [period, a, b, measure, value ?? "", n, few, ...COLUMNS.map((name) => tally?.[name] ?? "")].join(","),
    ),
  );
  return `${[head.join(","), ...rows].join("\n")}\n`;
}

function blocksOf(answer: Votes, says: Words): Block[] {
  const { coverage, by, measures } = answer;
  const pairs = new Map<string, Series[]>();
  for (const one of answer.series)
    pairs.set(`${one.a} ${one.b}`, [...(pairs.get(`${one.a} ${one.b}`) ?? []), one]);
  return [
    { kind: "paragraph", text: [`${says.covered(coverage.rollCalls, by, coverage.from, coverage.to)}.`] },
    ...(coverage.undated === 0
      ? []
      : [{ kind: "paragraph" as const, text: [says.undated(coverage.undated, by)] }]),
    ...[...pairs].flatMap(([key, series]): Block[] => [
      {
        kind: "heading",
        level: 2,
        id: key.toLowerCase().replaceAll(" ", "-"),
        text: [says.between(says.state(nameOf(series[0]!.a)), says.state(nameOf(series[0]!.b)))],
      },
      ...ofPair(series, answer, says),
    ]),
    {
      kind: "list",
      items: measures.map(({ id, source }): Inline[] => [
        { strong: `${id} ` },
        `(${says.names[id]}): ${says.formulas[id] ?? ""}. ${source}.`,
      ]),
    },
    { kind: "paragraph", role: "small", text: [says.kept] },
  ];
}

/** The measures of a pair side by side, so that it shows where the answer hangs on the choice. */
function ofPair(series: readonly Series[], { by }: Votes, says: Words): Block[] {
  const first = series[0]!.points;
  if (first.every(({ value }) => value === null)) return [{ kind: "paragraph", text: [says.nothing] }];
  const hasTally = first.some(({ tally }) => tally !== undefined);
  const { head } = says;
  const counted = [head.joint, head.same, head.half, head.opposite, head.apart, head.noRecord];
  const isFew = series.some(({ points }) => points.some(({ few }) => few));
  const isGap = series.some(({ points }) => points.some(({ value }) => value === null));
  return [
    { kind: "list", items: series.map((one): Inline[] => [curve(one)]) },
    {
      kind: "table",
      caption: "",
      head: [
        [head[by]],
        ...series.map(({ measure }) => [measure]),
        ...(hasTally ? counted.map((name) => [name]) : []),
      ],
      rows: stretches(series).map(({ from, to, points }) => {
        const [{ n, few, tally }] = points;
        return {
          cells: [
            [from === to ? `${from}${few ? "*" : ""}` : `${from}–${to}`],
            ...points.map(({ value }) => [shown(value)]),
            ...(tally
              ? [
                  n,
                  tally.same,
                  tally.half,
                  tally.opposite,
                  tally.absent + tally.notMember,
                  tally.noRecord,
                ].map((count) => [String(count)])
              : []),
          ],
        };
      }),
    },
    ...[isFew ? says.few(FEW) : "", isGap ? says.gap : ""]
      .filter((text) => text !== "")
      .map((text): Block => ({ kind: "paragraph", role: "small", text: [text] })),
  ];
}

/** Periods one by one, and those in a row of which the file has no roll call as one. */
function stretches(series: readonly Series[]): { from: number; to: number; points: [Point, ...Point[]] }[] {
  const found: ReturnType<typeof stretches> = [];
  for (const i of series[0]!.points.keys()) {
    const points = series.map((one) => one.points[i]!) as [Point, ...Point[]];
    const [{ period }] = points;
    const last = found.at(-1);
    if (last && isEmpty(points) && isEmpty(last.points)) last.to = period;
    else found.push({ from: period, to: period, points });
  }
  return found;
}

function isEmpty(points: readonly Point[]): boolean {
  return points.every(
    ({ value, tally }) =>
      value === null && (tally?.absent ?? 0) + (tally?.noRecord ?? 0) + (tally?.notMember ?? 0) === 0,
  );
}

/** First and last value with the line between. */
function curve({ measure, points }: Series): string {
  const values = points.map(({ value }) => value);
  const measured = points.filter(({ value }) => value !== null);
  const most = measure === "ideal-point" ? Math.max(...values.map((value) => value ?? 0)) : 1;
  const [from, to] = [measured[0]!, measured.at(-1)!];
  return `${sparkline(values, 0, most)}  ${measure}: ${[from, to].map(({ period, value, few }) => `${period} ${shown(value)}${few ? "*" : ""}`).join(", ")}`;
}

function shown(value: number | null): string {
  return value === null ? "–" : value.toFixed(3);
}
