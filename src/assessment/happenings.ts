import {
  type Case,
  type CaseModel,
  citedIn,
  compareDates,
  type PartialDate,
  parseDate,
  type Rule,
} from "../record/index.ts";
import type { Happening } from "./findings/index.ts";
import { inOthers, placeIn } from "./recordFindings.ts";

/** What happened, from the record as of a day. */

const LATELY = 365;
const MOST_LATELY = 5;

interface DatedHappening extends Omit<Happening, "weight"> {
  at: PartialDate;
}

/** CAMEO root codes from 18 on are assault, fighting and mass violence; from 15 on, material conflict (Schrodt 2012). */
const VIOLENCE = 18;
const CONFLICT = 15;
/** Truces and ceasefires, the lifting of sieges, demobilisation: military engagement that lessens. */
const DE_ESCALATION = "087";

/**
 * Events and marked phases that have come, in order of time. Plans have not; context is not between the parties, if
 * it is not marked as a break.
 */
function happenings(record: Case, withViolence = false): DatedHappening[] {
  const events = record.events
    .filter(
      ({ kind, break: isBreak, cameo }) =>
        kind !== "planned" &&
        (kind !== "context" || isBreak || (withViolence && rootCode(cameo) >= VIOLENCE)),
    )
    .map((event) => ({
      id: event.id,
      date: event.date,
      says: event.says,
      ...inOthers(event),
      isBreak: event.break === true,
      ...citedIn(event.sources),
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
        ...inOthers(phase),
        isBreak: true,
        ...citedIn(phase.sources),
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

const plain = ({ at: _, ...rest }: DatedHappening, weight: number): Happening => ({ ...rest, weight });

/**
 * How much an event bears on the question, from what the record says of it (docs/review.md): a marked break before all;
 * then what an option is read off, or violence; then the ground of a claim; then other conflict.
 */
function weighing(record: Case): (entry: { id: string; isBreak: boolean }) => number {
  const read = new Set(record.models.flatMap(({ file }) => file.decisionMakers.flatMap(eventsRead)));
  const grounds = new Set<string>();
  for (const claim of record.claims) {
    if ("premises" in claim) for (const id of claim.premises ?? []) grounds.add(id);
    if (claim.kind === "condition") for (const { event } of claim.precedents ?? []) grounds.add(event);
  }
  const codes = new Map(record.events.map(({ id, cameo }) => [id, rootCode(cameo)]));
  const lessens = new Set(
    record.events.flatMap(({ id, cameo }) => (cameo?.startsWith(DE_ESCALATION) ? [id] : [])),
  );
  return ({ id, isBreak }) => {
    const code = codes.get(id) ?? 0;
    return (
      (isBreak ? 8 : 0) +
      (read.has(id) || code >= VIOLENCE || lessens.has(id) ? 4 : 0) +
      (grounds.has(id) ? 2 : 0) +
      (code >= CONFLICT ? 1 : 0)
    );
  };
}

function rootCode(cameo: string | undefined): number {
  return Number(cameo?.slice(0, 2) ?? 0);
}

function eventsRead({ options = [] }: CaseModel["file"]["decisionMakers"][number]): string[] {
  return options.flatMap(({ onWhen, offWhen, shortOf = [] }) => [
    ...[onWhen, offWhen].flatMap((rule) => (rule ? eventsOf(rule) : [])),
    ...shortOf,
  ]);
}

function eventsOf(rule: Rule): string[] {
  if ("all" in rule || "any" in rule) return ("all" in rule ? rule.all : rule.any).flatMap(eventsOf);
  if ("not" in rule) return eventsOf(rule.not);
  return "event" in rule ? [rule.event, ...(rule.until === undefined ? [] : [rule.until])] : [];
}

/** The weightiest of the last year, in order of time; of equal weight the latest. If none, the last there is. */
export function latelyOn(record: Case, day: number): Happening[] {
  const all = happenings(record, true);
  const weigh = weighing(record);
  const recent = all.filter(({ at }) => day - at.last <= LATELY);
  const shown = (recent.length > 0 ? recent : all.slice(-1)).map((one) => ({ one, weight: weigh(one) }));
  return shown
    .sort((a, b) => b.weight - a.weight || compareDates(b.one.at, a.one.at))
    .slice(0, MOST_LATELY)
    .sort((a, b) => compareDates(a.one.at, b.one.at))
    .map(({ one, weight }) => plain(one, weight));
}

/** What is recorded as having happened after one day and by another. */
export function happenedBetween(record: Case, after: number): { events: number; breaks: Happening[] } {
  const weigh = weighing(record);
  const later = happenings(record).filter(({ at }) => at.first > after);
  return {
    events: later.length,
    breaks: later.filter(({ isBreak }) => isBreak).map((one) => plain(one, weigh(one))),
  };
}

/** Date of the last event, phase or word of somebody that the record knows. */
export function recordUntil(record: Case): { text: string; last: number } | null {
  let last: PartialDate | undefined;
  const see = (text: string) => {
    const date = parseDate(text);
    if (date && Number.isFinite(date.last) && (!last || date.last > last.last)) last = date;
  };
  for (const { kind, date } of record.events) if (kind !== "planned") see(date);
  for (const { phases } of record.formats) for (const { date } of phases) see(date);
  for (const claim of record.claims) if ("date" in claim && claim.date !== undefined) see(claim.date);
  return last ? { text: last.text.split("/").at(-1)!, last: last.last } : null;
}
