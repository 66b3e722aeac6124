import type { Counted } from "../votes/trend.ts";

/** What was coded of a pair in a year, both directions as one. */
export interface EventCounts {
  verbalCooperation: number;
  materialCooperation: number;
  verbalConflict: number;
  materialConflict: number;
  /** Sum of the Goldstein values, and of how many events. */
  goldsteinSum: number;
  valued: number;
}

function eventsIn(counts: EventCounts): number {
  return (
    counts.verbalCooperation + counts.materialCooperation + counts.verbalConflict + counts.materialConflict
  );
}

/** Measures of coded events: which way a pair moved may hang on the choice. */
export const EVENT_MEASURES = {
  measures: {
    net: {
      span: 2,
      of: (counts: EventCounts) =>
        (counts.verbalCooperation +
          counts.materialCooperation -
          counts.verbalConflict -
          counts.materialConflict) /
        eventsIn(counts),
    },
    goldstein: {
      span: 20,
      of: ({ goldsteinSum, valued }: EventCounts) => (valued === 0 ? 0 : goldsteinSum / valued),
    },
  },
  n: eventsIn,
  few: 20,
  sum(all: readonly EventCounts[]): EventCounts {
    const total = {
      verbalCooperation: 0,
      materialCooperation: 0,
      verbalConflict: 0,
      materialConflict: 0,
      goldsteinSum: 0,
      valued: 0,
    };
    for (const one of all)
      for (const name of Object.keys(total) as (keyof EventCounts)[]) total[name] += one[name];
    return total;
  },
} as const satisfies Counted<EventCounts, "net" | "goldstein">;
