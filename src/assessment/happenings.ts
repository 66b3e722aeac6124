import { type Case, compareDates, type PartialDate, parseDate } from "../record/index.ts";
import type { Happening } from "./findings/index.ts";
import { placeIn, sourceIds } from "./recordFindings.ts";

/** What happened, from the record as of a day. */

const LATELY = 365;
const MOST_LATELY = 3;

interface DatedHappening extends Happening {
  at: PartialDate;
}

/**
 * Events and marked phases that have come, in order of time. Plans have not; context is not between the parties, if
 * it is not marked as a break.
 */
function happenings(record: Case): DatedHappening[] {
  const events = record.events
    .filter(({ kind, break: isBreak }) => kind !== "planned" && (kind !== "context" || isBreak))
    .map((event) => ({
      id: event.id,
      date: event.date,
      says: event.says,
      isBreak: event.break === true,
      sources: sourceIds(event),
      place: placeIn(record, event),
    }));
  const marked = record.formats.flatMap((format) =>
    format.phases
      .filter(
        (phase) =>
          phase.break === true && !events.some(({ isBreak, date }) => isBreak && date === phase.date),
      )
      .map((phase) => ({
        id: format.id,
        date: phase.date,
        says: `${format.name}: ${phase.says ?? phase.phase.replaceAll("-", " ")}`,
        isBreak: true,
        sources: sourceIds(phase),
        place: placeIn(record, phase),
      })),
  );
  return [...events, ...marked]
    .flatMap((entry) => {
      const at = parseDate(entry.date);
      return at ? [{ ...entry, at }] : [];
    })
    .sort((a, b) => compareDates(a.at, b.at));
}

const plain = ({ at: _, ...rest }: DatedHappening): Happening => rest;

/** Marked by the author within the last year; else the latest that happened. */
export function latelyOn(record: Case, day: number): Happening[] {
  const all = happenings(record);
  const marked = all.filter(({ isBreak, at }) => isBreak && day - at.last <= LATELY);
  const latest = all.slice(-1);
  const shown = [...marked.slice(-(MOST_LATELY - 1)), ...latest.filter((one) => !marked.includes(one))];
  return shown.sort((a, b) => compareDates(a.at, b.at)).map(plain);
}

/** What is recorded as having happened after one day and by another. */
export function happenedBetween(record: Case, after: number): { events: number; breaks: Happening[] } {
  const later = happenings(record).filter(({ at }) => at.first > after);
  return { events: later.length, breaks: later.filter(({ isBreak }) => isBreak).map(plain) };
}

/** Date of the last event or phase the record knows. */
export function recordUntil(record: Case): { text: string; last: number } | null {
  let last: PartialDate | undefined;
  const see = (text: string) => {
    const date = parseDate(text);
    if (date && Number.isFinite(date.last) && (!last || date.last > last.last)) last = date;
  };
  for (const { kind, date } of record.events) if (kind !== "planned") see(date);
  for (const { phases } of record.formats) for (const { date } of phases) see(date);
  return last ? { text: last.text, last: last.last } : null;
}
