import type { EVENT_MEASURES } from "./coded/eventMeasures.ts";
import type { VOTE_COUNTS } from "./votes/trend.ts";

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
