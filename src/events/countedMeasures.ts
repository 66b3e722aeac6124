import { EVENT_MEASURES } from "./coded/eventMeasures.ts";
import { VOTE_COUNTS } from "./votes/trend.ts";

/** What is counted in a year and by which measures, by the kind of the series. */
export const COUNTED = { "un-votes": VOTE_COUNTS, "coded-events": EVENT_MEASURES } as const;

/** Every measure of counts by year, of votes and of coded events, with its least and its greatest value. */
export const COUNTED_RANGES = {
  "share-same": [0, 1],
  agree3: [0, 1],
  net: [-1, 1],
  goldstein: [-10, 10],
} as const satisfies Record<
  keyof typeof VOTE_COUNTS.measures | keyof typeof EVENT_MEASURES.measures,
  readonly [number, number]
>;

export type CountedMeasure = keyof typeof COUNTED_RANGES;
export const COUNTED_MEASURES = Object.keys(COUNTED_RANGES) as [CountedMeasure, ...CountedMeasure[]];

/** Those of a kind of series, in their order. */
export function measuresOfKind(kind: keyof typeof COUNTED): CountedMeasure[] {
  return Object.keys(COUNTED[kind].measures) as CountedMeasure[];
}
