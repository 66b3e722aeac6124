import { z } from "zod";
import {
  AGREEMENTS,
  type AgreementName,
  agreementSeries,
  byPeriod,
  distanceSeries,
  type Fault,
  type Period,
  readIdealPoints,
  readRollCalls,
  type State,
  VOTE_MEASURES,
  type VoteMeasureName,
} from "../events/index.ts";
import { commandWordsIn } from "../words/index.ts";
import type { Told } from "./shape.ts";

const MEASURE_NAMES = Object.keys(VOTE_MEASURES) as [VoteMeasureName, ...VoteMeasureName[]];
/** What is worked out where no measure is asked for: those of the votes themselves, side by side. */
const FROM_VOTES = Object.keys(AGREEMENTS) as AgreementName[];

const Count = z.int().min(0);
const Estimate = z.object({
  value: z.number(),
  low: z.number().optional().describe("Of the range in which nine tenths of the estimates lie"),
  high: z.number().optional(),
  n: Count.optional().describe("Roll calls it was estimated from"),
});

const VotePoint = z.object({
  period: z.int().describe("Calendar year, or number of the session"),
  value: z.number().nullable().describe("null: nothing was measured, which is no zero"),
  n: Count.describe("Roll calls it rests on"),
  few: z.boolean().describe("Of so few that one vote moves it much"),
  tally: z
    .object({
      same: Count.describe("Both voted, and the same"),
      half: Count.describe("Both voted, one of them by abstaining"),
      opposite: Count.describe("One yes, one no"),
      absent: Count.describe("One or both absent"),
      notMember: Count,
      noRecord: Count.describe("Of one or both the file has no record"),
    })
    .optional()
    .describe("All roll calls of the period; absent: the measure is of published points"),
  a: Estimate.optional(),
  b: Estimate.optional(),
});

/** How two states voted over time, with the formulas. */
export const Votes = z.object({
  form: z
    .enum(["raw", "wide", "ideal-points"])
    .describe("raw: a row for each state and vote; wide: a row for each vote"),
  by: z.enum(["year", "session"]),
  measures: z.array(
    z.object({
      id: z.enum(MEASURE_NAMES),
      name: z.string(),
      formula: z.string(),
      source: z.string().describe("Who proposed it, where"),
      rises: z.enum(["with-agreement", "with-distance"]),
    }),
  ),
  coverage: z.object({
    rows: Count,
    rollCalls: Count,
    undated: Count.describe("Roll calls of no known year or session; in no period"),
    repeated: Count.describe("Rows that say again what an earlier one says"),
    notCounted: Count.describe("Rows or votes told as problems"),
    from: z.int().nullable(),
    to: z.int().nullable(),
  }),
  series: z.array(
    z.object({ a: z.string(), b: z.string(), measure: z.enum(MEASURE_NAMES), points: z.array(VotePoint) }),
  ),
});
export type Votes = Told<typeof Votes>;

export interface VotesAsked {
  a: readonly State[];
  b: readonly State[];
  by: Period;
  /** First and last period, where not all are asked for. */
  from?: number | undefined;
  to?: number | undefined;
  /** Absent: those of the votes themselves. */
  measure?: VoteMeasureName;
}

/**
 * The measures of every pair, from the text of a file.
 *
 * @throws UnreadableFile
 */
export function votes(text: string, asked: VotesAsked): { answer: Votes; faults: readonly Fault[] } {
  const states = [...asked.a, ...asked.b];
  if (asked.measure === "ideal-point") return fromPoints(text, states, asked);
  const measures = asked.measure === undefined ? FROM_VOTES : [asked.measure];
  const read = readRollCalls(text, states);
  const asksFor = within(asked);
  const rollCalls = read.rollCalls.filter((call) => call[asked.by] === undefined || asksFor(call[asked.by]!));
  const periods = byPeriod(rollCalls, asked.by);
  const series = pairs(asked).flatMap(([a, b]) =>
    measures.map((measure) => ({
      a,
      b,
      measure,
      points: agreementSeries(periods, a, b, measure).map(rounded),
    })),
  );
  const dated = rollCalls.filter((call) => call[asked.by] !== undefined).length;
  const coverage = {
    rows: read.rows,
    rollCalls: rollCalls.length,
    undated: rollCalls.length - dated,
    repeated: read.repeated,
    notCounted: read.faults.length,
    ...span([...periods.keys()]),
  };
  const answer: Votes = {
    form: read.form,
    by: asked.by,
    measures: measures.map(described),
    coverage,
    series,
  };
  return { answer, faults: read.faults };
}

function fromPoints(text: string, states: readonly State[], asked: VotesAsked): ReturnType<typeof votes> {
  const read = readIdealPoints(text, states, asked.by);
  const series = pairs(asked).map(([a, b]) => ({
    a,
    b,
    measure: "ideal-point" as const,
    points: distanceSeries(read, a, b)
      .filter(({ period }) => within(asked)(period))
      .map(rounded),
  }));
  const answer: Votes = {
    form: "ideal-points",
    by: asked.by,
    measures: [described("ideal-point")],
    coverage: {
      rows: read.rows,
      rollCalls: 0,
      undated: 0,
      repeated: 0,
      notCounted: read.faults.length,
      ...span(series.flatMap(({ points }) => points.map(({ period }) => period))),
    },
    series,
  };
  return { answer, faults: read.faults };
}

function described(id: VoteMeasureName): Votes["measures"][number] {
  const { source, rises } = VOTE_MEASURES[id];
  const { names, formulas } = commandWordsIn.en.events.votes;
  return { id, name: names[id]!, formula: formulas[id]!, source, rises };
}

function within({ from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY }: VotesAsked) {
  return (period: number) => period >= from && period <= to;
}

/** Each of the one side with each of the other; nobody with himself, and no pair twice. */
function pairs({ a, b }: Pick<VotesAsked, "a" | "b">): [string, string][] {
  const seen = new Set<string>();
  return a.flatMap(({ id }) =>
    b.flatMap(({ id: other }): [string, string][] => {
      const key = [id, other].sort().join(" ");
      if (id === other || seen.has(key)) return [];
      seen.add(key);
      return [[id, other]];
    }),
  );
}

function span(periods: readonly number[]): Pick<Votes["coverage"], "from" | "to"> {
  return periods.length === 0
    ? { from: null, to: null }
    : { from: Math.min(...periods), to: Math.max(...periods) };
}

/** Four digits: more say nothing of a share of a hundred votes. */
function rounded<P extends { value: number | null }>(point: P): P {
  return { ...point, value: point.value === null ? null : Number(point.value.toFixed(4)) };
}
