import { type PartialDate, parseDate } from "./date.ts";
import type { Phase, PhaseStatus } from "./nouns/format.ts";

/**
 * In the order in which they began. Where the dates leave the order open, that of the file counts: an author who
 * writes two phases of one year writes them as they came.
 */
export function inOrder<Entry extends { date: PartialDate }>(entries: readonly Entry[]): Entry[] {
  const ordered: Entry[] = [];
  // The latest beginning up to each: it rises, so that the place of an entry is found by halving.
  const latest: number[] = [];
  for (const entry of entries) {
    const { first, last } = entry.date.start;
    const at = firstAbove(latest, last);
    ordered.splice(at, 0, entry);
    latest.splice(at, 0, Math.max(latest[at - 1] ?? Number.NEGATIVE_INFINITY, first));
  }
  return ordered;
}

/** Of rising numbers the place of the first that is larger; their count where none is. */
function firstAbove(rising: readonly number[], limit: number): number {
  let from = 0;
  let to = rising.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (rising[middle]! > limit) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** What a phase says, once for each reading of it that has a date. */
export function readingsOf(phase: Phase): { date: PartialDate; status: PhaseStatus }[] {
  const said = phase.readings
    ? phase.readings.map(({ date, status }) => ({ date: date ?? phase.date, status: status ?? phase.status }))
    : [phase];
  return said.flatMap(({ date, status }) => {
    const parsed = parseDate(date);
    return parsed ? [{ date: parsed, status: status as PhaseStatus }] : [];
  });
}
