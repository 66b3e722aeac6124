import { readFileSync } from "node:fs";
import { backtestCase } from "../src/assessment/index.ts";
import { path } from "../src/questions/path.ts";
import {
  type Case,
  exampleFiles,
  filesNamedIn,
  observedPath,
  parseCase,
  parseDay,
} from "../src/record/index.ts";
import { type Timing, time } from "./measure.ts";

/** A case whose one option is turned by each of so many events, so that every one of them is a move. */
export function longPath(events: number): Case {
  const day = (i: number) => new Date(Date.UTC(1950, 0, 1 + i)).toISOString().slice(0, 10);
  const written = Array.from({ length: events }, (_, i) => ({
    id: `e${i}`,
    date: day(i),
    says: "It turns.",
    initiators: ["A"],
  }));
  const spans = (first: number) =>
    Array.from({ length: Math.floor((events - first) / 2) }, (_, i) => ({
      event: `e${first + 2 * i}`,
      ...(first + 2 * i + 1 < events ? { until: `e${first + 2 * i + 1}` } : {}),
    }));
  const model = {
    title: "Long",
    decisionMakers: [
      {
        id: "a",
        name: "Aland",
        actor: "A",
        options: [{ id: "X", name: "does x", onWhen: { any: spans(0) }, offWhen: { any: spans(1) } }],
        preferences: { statements: ["X"] },
      },
    ],
  };
  const { case: record, problems } = parseCase(
    exampleFiles({ record: `events: ${JSON.stringify(written)}\n`, model: JSON.stringify(model) }),
  );
  if (!record?.models[0]) throw new Error(JSON.stringify(problems[0]));
  return record;
}

function worked(): Case {
  const folder = new URL("../cases/nato-russia/", import.meta.url);
  const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
  const head = read("case.yaml");
  const names = ["case.yaml", ...filesNamedIn(head).map(({ name }) => name)];
  return parseCase(new Map(names.map((name) => [name, read(name)]))).case!;
}

export interface PathFigure {
  name: string;
  timing: Timing;
  /** Against reading and checking the worked case once, in the same run. */
  ratio: number;
}

export function benchPath(runs: number): PathFigure[] {
  const record = worked();
  const parse = time(runs, () => worked()).median;
  return pathTimings(runs, record).map((one) => ({ ...one, ratio: one.timing.median / parse }));
}

function pathTimings(runs: number, record: Case): { name: string; timing: Timing }[] {
  const months = Array.from(
    { length: 360 },
    (_, i) => parseDay(`${1995 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-01`)!,
  );
  return [
    ...[1_000, 10_000].map((events) => {
      const long = longPath(events);
      // What was worked out of a record is kept with it, so each run has one of its own.
      return {
        name: `path of ${events} events, each a move`,
        timing: time(runs, () => observedPath({ ...long }, long.models[0]!)),
      };
    }),
    ...[1_000, 10_000].map((events) => {
      const long = longPath(events);
      return {
        name: `the same, judged and told: ${events} events`,
        timing: time(runs, () => path({ ...long }, {})),
      };
    }),
    {
      name: "backtest of the worked case, 360 months",
      timing: time(1, () => backtestCase(record, months, 365)),
    },
  ];
}
