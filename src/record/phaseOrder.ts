import { type PartialDate, parseDate } from "./date.ts";
import type { Phase, PhaseStatus } from "./nouns/format.ts";

/**
 * In the order in which they began. Where the dates leave the order open, that of the file counts: an author who
 * writes two phases of one year writes them as they came.
 */
export function inOrder<Entry extends { date: PartialDate }>(entries: readonly Entry[]): Entry[] {
  const ordered: Entry[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  for (const entry of entries) {
    const { last } = entry.date.start;
    const { first } = entry.date.start;
    const isLast = last >= latest;
    latest = Math.max(latest, first);
    if (isLast) {
      ordered.push(entry);
      continue;
    }
    const later = ordered.findIndex((other) => last < other.date.start.first);
    ordered.splice(later < 0 ? ordered.length : later, 0, entry);
  }
  return ordered;
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
