import { z } from "zod";
import {
  type Cell,
  type ChangePoint,
  type CoveredPeriod,
  changePoints,
  netOfPair,
  QUADS,
  seriesRows,
  together,
  triadPeriods,
  UNITS,
  type Unit,
} from "../events/index.ts";
import type { Told } from "./shape.ts";

const Count = z.int().min(0);
const Share = z.number().nullable();
const QUAD_NUMBERS = QUADS.map(({ quad }) => quad) as [1, 2, 3, 4];

const Covered = z.object({
  period: z.string(),
  days: Count,
  covered: Count.describe("Days of it that the files cover; 0: it was not measured"),
  files: Count,
  expected: Count.nullable().describe("null: the data set has no fixed rhythm of files"),
  world: Count.describe("Events of all actors"),
});

/** Which periods the files of a data set cover. */
export const EventCoverage = z.object({
  dataset: z.string(),
  title: z.string(),
  by: z.enum(UNITS),
  ended: z
    .string()
    .nullable()
    .describe("The last day of the project: after it there is no data, and no zero"),
  periods: z.array(Covered),
});
export type EventCoverage = Told<typeof EventCoverage>;

const Change = z.object({
  period: z.string(),
  before: z.number(),
  after: z.number(),
  stability: z
    .number()
    .describe("Share of the penalties tried at which a change is found here or one period beside"),
  /** Of the record, where a case is given. */
  events: z
    .array(z.object({ id: z.string(), date: z.string(), title: z.string() }))
    .describe(
      "Events of the case between the two parties in this period or the one before; beside it, and not its cause",
    ),
});

/** What was counted between two sets of actors, each direction by itself. */
export const EventSeries = EventCoverage.omit({ periods: true }).extend({
  a: z.array(z.string()),
  b: z.array(z.string()),
  from: z.string().nullable(),
  to: z.string().nullable(),
  knownBy: z.string().nullable(),
  duplicates: z.string().describe("By which rule rows count once"),
  coverage: z.array(Covered),
  outside: Count.describe("Events of these pairs that are dated in periods no file covers; in no row"),
  rows: z
    .array(
      z.object({
        period: z.string(),
        source: z.string(),
        target: z.string(),
        quad: z
          .literal(QUAD_NUMBERS)
          .describe("1 verbal, 2 material cooperation; 3 verbal, 4 material conflict"),
        count: Count,
        valued: Count.describe("Of them with a Goldstein value"),
        goldsteinMean: z.number().nullable().describe("null: no event of it has a value"),
        goldsteinSum: z.number().nullable(),
        share: Share.describe("Of the events of this direction in the period; null: there are none"),
        ofPair: Share.describe("Of the events of both directions in the period"),
        perWorld: Share.describe("For ten thousand events of all actors in the period"),
        net: Share.describe("Cooperation less conflict, of all events of the direction: from −1 to 1"),
      }),
    )
    .describe("A period that no file covers has none, which is no zero"),
  changes: z
    .array(
      z.object({
        a: z.string(),
        b: z.string(),
        penalty: z.number().describe("In variances of the noise: 3 ln n"),
        penaltiesTried: z.array(z.number()),
        points: z.array(Change),
      }),
    )
    .optional()
    .describe("Where the net cooperation of a pair changes its level (PELT), both directions as one"),
  triad: z
    .object({
      pairs: z.array(z.object({ a: z.string(), b: z.string() })),
      periods: z.array(
        z.object({
          period: z.string(),
          values: z.array(Share),
          signs: z.array(z.int().nullable()),
          balanced: z.boolean().nullable().describe("null: a pair has no sign"),
        }),
      ),
    })
    .optional(),
});
export type EventSeries = Told<typeof EventSeries>;

export interface SeriesAsked {
  dataset: string;
  title: string;
  ended?: string | undefined;
  duplicates: string;
  a: readonly string[];
  b: readonly string[];
  by: Unit;
  from?: string | undefined;
  to?: string | undefined;
  knownBy?: string | undefined;
  /** The actors of each side as one. */
  together: boolean;
  changes: boolean;
  /** A third actor, beside one of each side. */
  third?: string | undefined;
  /** Events of a record between the two sides, with the period each is in. */
  events: readonly { id: string; date: string; title: string; period: string }[];
}

/** The series from what a store has counted. */
export function eventSeries(
  cells: readonly Cell[],
  coverage: readonly CoveredPeriod[],
  asked: SeriesAsked,
): EventSeries {
  const { a, b } = asked;
  const sides = asked.together ? [a, b] : [];
  const own = sides.length === 0 ? cells : together(cells, sides);
  const [left, right] = asked.together ? [[a.join("+")], [b.join("+")]] : [a, b];
  const pairs = left.flatMap((one) =>
    right.filter((other) => other !== one).map((other) => [one, other] as const),
  );
  const directions = pairs.flatMap(([one, other]): [string, string][] => [
    [one, other],
    [other, one],
  ]);
  const covered = new Set(coverage.flatMap(({ period, covered }) => (covered > 0 ? [period] : [])));
  const isOfPair = ({ source, target }: Cell) =>
    directions.some(([from, to]) => from === source && to === target);
  const outside = own.filter((cell) => isOfPair(cell) && !covered.has(cell.period));
  return {
    dataset: asked.dataset,
    title: asked.title,
    by: asked.by,
    ended: asked.ended ?? null,
    a: [...a],
    b: [...b],
    from: asked.from ?? null,
    to: asked.to ?? null,
    knownBy: asked.knownBy ?? null,
    duplicates: asked.duplicates,
    coverage: [...coverage],
    outside: outside.reduce((sum, { count }) => sum + count, 0),
    rows: seriesRows(own, coverage, directions),
    ...(asked.changes ? { changes: pairs.map((pair) => changesOf(own, coverage, pair, asked.events)) } : {}),
    ...(asked.third === undefined ? {} : { triad: triadOf(own, coverage, left[0]!, right[0]!, asked.third) }),
  };
}

function changesOf(
  cells: readonly Cell[],
  coverage: readonly CoveredPeriod[],
  [a, b]: readonly [string, string],
  events: SeriesAsked["events"],
): NonNullable<EventSeries["changes"]>[number] {
  const measured = netOfPair(cells, coverage, a, b).filter(({ value }) => value !== null);
  const { points, ...penalties } = changePoints(measured.map(({ value }) => value!));
  return {
    a,
    b,
    ...penalties,
    points: points.map((point: ChangePoint) => {
      const near = [measured[point.at - 1]!.period, measured[point.at]!.period];
      return {
        period: measured[point.at]!.period,
        before: digits(point.before),
        after: digits(point.after),
        stability: digits(point.stability),
        events: events
          .filter(({ period }) => near.includes(period))
          .map(({ id, date, title }) => ({ id, date, title })),
      };
    }),
  };
}

function triadOf(
  cells: readonly Cell[],
  coverage: readonly CoveredPeriod[],
  a: string,
  b: string,
  c: string,
): NonNullable<EventSeries["triad"]> {
  const pairs = [
    { a, b },
    { a, b: c },
    { a: b, b: c },
  ];
  const values = pairs.map((pair) => netOfPair(cells, coverage, pair.a, pair.b).map(({ value }) => value));
  const periods = triadPeriods(
    coverage.map(({ period }) => period),
    values,
  );
  return {
    pairs,
    periods: periods.map(({ period, values, signs, balanced }) => ({
      period,
      values: [...values],
      signs: [...signs],
      balanced,
    })),
  };
}

function digits(value: number): number {
  return Number(value.toFixed(4));
}
