import { type Moment, parseMoment } from "./moment.ts";

/**
 * Partial dates, written in EDTF (Library of Congress, ISO 8601-2:2019): `1997`, `2014-03`, `2021-10-06`,
 * `2015?`, `2011-03~`, `1994-06-22/2014-04-01`, `2022/..`.
 *
 * A partial date is a span of days that certainly contains the moment meant. Comparing it with a day
 * therefore has three answers: yes, no, or possible.
 */
export interface PartialDate extends Moment {
  /** As written. */
  text: string;
  /** An interval states two moments, a start and an end; a single date states one. */
  isInterval: boolean;
  /** Of an interval, its two moments; a single date is both. */
  start: Moment;
  end: Moment;
}

export type Certainty = "yes" | "no" | "possible";

const LONGEST_DATE = 60;
const MILLISECONDS_PER_DAY = 86_400_000;
const TIME_OF_DAY =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}(:?\d{2})?)?$/;

/** Reads an EDTF date; undefined when it is none, or names a day that does not exist, or ends before it starts. */
export function parseDate(written: string): PartialDate | undefined {
  // A record says the same days again and again, and every view and check asks anew.
  const before = lastRead.get(written);
  if (before !== undefined || lastRead.has(written)) return before;
  const date = readDate(written);
  if (written.length > LONGEST_DATE) return date;
  if (lastRead.size >= MOST_REMEMBERED) lastRead.clear();
  lastRead.set(written, date);
  return date;
}

const MOST_REMEMBERED = 10_000;
const lastRead = new Map<string, PartialDate | undefined>();

function readDate(written: string): PartialDate | undefined {
  // The day counts, in the place where it was written down; the hour does not.
  const text = written.trim().replace(TIME_OF_DAY, "$1");
  if (text.length === 0 || text.length > LONGEST_DATE) return undefined;
  const slash = text.indexOf("/");
  if (slash >= 0) return parseInterval(text, text.slice(0, slash), text.slice(slash + 1));
  const moment = parseMoment(text);
  // It is shared by all who ask.
  return moment && Object.freeze({ text, isInterval: false, ...moment, start: moment, end: moment });
}

/**
 * `..` is open: always before, or still going on. An empty end is unknown: somewhere before the end, or after the
 * start. An interval that says neither when it began nor when it ended nor that it goes on says nothing.
 */
function parseInterval(text: string, from: string, to: string): PartialDate | undefined {
  const isUnknown = (end: string) => end === "";
  const isOpen = (end: string) => end === "..";
  if ((isUnknown(from) && isUnknown(to)) || (isOpen(from) && (isOpen(to) || isUnknown(to)))) return undefined;
  const written = { from: parseEnd(from), to: parseEnd(to) };
  if (written.from === "fault" || written.to === "fault") return undefined;
  const begun =
    written.from ??
    (isOpen(from) ? at(-Infinity) : between(-Infinity, written.to?.last ?? Infinity, written.to?.latest));
  const ended =
    written.to ?? (isOpen(to) ? at(Infinity) : between(begun.first, Infinity, Infinity, begun.earliest));
  // It did not end before it began.
  const start = {
    ...begun,
    last: Math.min(begun.last, ended.last),
    latest: Math.min(begun.latest, ended.latest),
  };
  const end = {
    ...ended,
    first: Math.max(ended.first, begun.first),
    earliest: Math.max(ended.earliest, begun.earliest),
  };
  if (start.first > end.last) return undefined;
  return {
    text,
    first: start.first,
    last: end.last,
    earliest: start.earliest,
    latest: end.latest,
    isInterval: true,
    isUncertain: start.isUncertain || end.isUncertain,
    isApproximate: start.isApproximate || end.isApproximate,
    start,
    end,
  };
}

function parseEnd(text: string): Moment | undefined | "fault" {
  if (text === ".." || text === "") return undefined;
  return text.includes("/") ? "fault" : (parseMoment(text) ?? "fault");
}

function at(day: number): Moment {
  return between(day, day);
}

function between(first: number, last: number, latest = last, earliest = first): Moment {
  return { first, last, earliest, latest, isUncertain: false, isApproximate: false };
}

/** The start of an interval as a date of its own; a single date is its own start. */
export function startOf(date: PartialDate): PartialDate {
  return part(date, date.start, 0);
}

/** The end of an interval as a date of its own; a single date is its own end. */
export function endOf(date: PartialDate): PartialDate {
  return part(date, date.end, 1);
}

function part(date: PartialDate, moment: Moment, which: 0 | 1): PartialDate {
  if (!date.isInterval) return date;
  return {
    text: date.text.split("/")[which] ?? "",
    isInterval: false,
    ...moment,
    start: moment,
    end: moment,
  };
}

/**
 * Has the moment of this date come by the end of that day? For an interval: has it begun? What `?` and `~` add counts
 * as possible.
 */
export function hasCome({ start }: PartialDate, day: number): Certainty {
  if (start.latest <= day) return "yes";
  return start.earliest <= day ? "possible" : "no";
}

/**
 * The same for what is asked of knowledge: a thing that happened about 2014 was known at the end of that year. Marks of
 * doubt say nothing of when a thing was known, so they add nothing.
 */
export function wasKnown({ start }: PartialDate, day: number): Certainty {
  if (start.last <= day) return "yes";
  return start.first <= day ? "possible" : "no";
}

/** Does what begins on this date hold on that day? A single date begins what goes on; an interval also ends it. */
export function isInForce(date: PartialDate, day: number): Certainty {
  return date.isInterval ? covers(date, day) : hasCome(date, day);
}

/** Is it over by that day, if this is when it ends? Of an interval some day within is meant. */
export function isOver(until: PartialDate, day: number): Certainty {
  if (until.latest <= day) return "yes";
  return until.earliest <= day ? "possible" : "no";
}

/** Does an interval cover that day, its last one included? Of a single date: may it have been that day? */
export function covers(date: PartialDate, day: number): Certainty {
  const begun = hasCome(date, day);
  if (begun === "no") return "no";
  if (!date.isInterval) return day <= date.latest ? "possible" : "no";
  if (date.end.latest < day) return "no";
  return begun === "yes" && date.end.earliest >= day ? "yes" : "possible";
}

/** A day, `2021-12-01`, as a number; undefined when it is not a full calendar day. */
export function parseDay(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return parseMoment(text)?.first;
}

/** Day number to `2021-12-01`. */
export function formatDay(day: number): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Order for lists: by first possible day, then by last. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return compareNumbers(a.first, b.first) || compareNumbers(a.last, b.last);
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
