import edtf from "edtf";

/**
 * Partial dates, written in EDTF (Library of Congress, ISO 8601-2:2019): `1997`, `2014-03`, `2021-10-06`,
 * `2015?`, `2011-03~`, `1994-06-22/2014-04-01`, `2022/..`.
 *
 * A partial date is a span of days that certainly contains the moment meant. Comparing it with a day
 * therefore has three answers: yes, no, or possible.
 */
export interface PartialDate {
  /** As written. */
  text: string;
  /** First and last day it may mean, as day numbers since 1970-01-01. Infinite where open or unknown. */
  first: number;
  last: number;
  /** An interval states two moments, a start and an end; a single date states one. */
  isInterval: boolean;
  /** Marked `?` or `%`: the writer is not sure of it. */
  isUncertain: boolean;
  /** Marked `~` or `%`: the true date may lie a little outside the span. */
  isApproximate: boolean;
}

export type Certainty = "yes" | "no" | "possible";

const MILLISECONDS_PER_DAY = 86_400_000;
const LONGEST_DATE = 60;
const TIME_OF_DAY = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const PLAIN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

/** Reads an EDTF date; undefined when it is none, or names a day that does not exist, or ends before it starts. */
export function parseDate(written: string): PartialDate | undefined {
  // The day counts, in the place where it was written down; the hour does not.
  const text = written.trim().replace(TIME_OF_DAY, "$1");
  if (text.length === 0 || text.length > LONGEST_DATE) return undefined;
  const slash = text.indexOf("/");
  if (slash >= 0) return parseInterval(text, text.slice(0, slash), text.slice(slash + 1));
  const span = parseMoment(text);
  return span && { text, isInterval: false, ...span };
}

/** A plain form is decided here: the library would take a 29 February of 1900. */
function parseMoment(text: string): Span | undefined {
  return PLAIN.test(text) ? parsePlain(text) : parseWithLibrary(text);
}

interface Span {
  first: number;
  last: number;
  isUncertain: boolean;
  isApproximate: boolean;
}

/** The forms that make up nearly every record; the library below takes the rest (sets, seasons, unspecified digits). */
function parsePlain(text: string): Span | undefined {
  const match = PLAIN.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  const lastDayOfMonth = daysInMonth(year, month ?? 12);
  if (day !== undefined && (day < 1 || day > lastDayOfMonth)) return undefined;
  const mark = match[4];
  return {
    first: dayNumber(year, month ?? 1, day ?? 1),
    last: dayNumber(year, month ?? 12, day ?? lastDayOfMonth),
    isUncertain: mark === "?" || mark === "%",
    isApproximate: mark === "~" || mark === "%",
  };
}

function parseWithLibrary(text: string): Span | undefined {
  // The library maps a season to fixed months of the north; a season is no month, so it is refused here.
  if (/^\d{4}-[2-4]\d/.test(text)) return undefined;
  // Digits run together are no EDTF date, though the library reads them as one; years before 0 do not occur.
  if (/\d{5}|^-/.test(text)) return undefined;
  const members = /^[[{](.*)[\]}]$/.exec(text)?.[1];
  if (members !== undefined) return parseSet(members);
  try {
    const date = edtf(text);
    const first = date.min / MILLISECONDS_PER_DAY;
    const last = date.max / MILLISECONDS_PER_DAY;
    if (!(first <= last)) return undefined;
    return {
      first: Math.floor(first),
      last: Math.floor(last),
      isUncertain: /[?%]/.test(text),
      isApproximate: /[~%]/.test(text),
    };
  } catch {
    return undefined;
  }
}

/** One of a set, or all of it: either way the span holds every member. Two dots stand for what lies between. */
function parseSet(members: string): Span | undefined {
  const spans = members.split(/,|(?=\.\.)|(?<=\.\.)/).map((member) => {
    const written = member.trim();
    return written === ".." || written === "" ? undefined : (parseMoment(written) ?? "fault");
  });
  const given = spans.filter((span) => span !== undefined);
  if (given.length === 0 || given.some((span) => span === "fault")) return undefined;
  const known = given.filter((span) => span !== "fault");
  const first = members.trim().startsWith("..")
    ? Number.NEGATIVE_INFINITY
    : Math.min(...known.map((span) => span.first));
  const last = members.trim().endsWith("..")
    ? Number.POSITIVE_INFINITY
    : Math.max(...known.map((span) => span.last));
  if (first > last) return undefined;
  return {
    first,
    last,
    isUncertain: known.some((span) => span.isUncertain),
    isApproximate: known.some((span) => span.isApproximate),
  };
}

function parseInterval(text: string, start: string, end: string): PartialDate | undefined {
  const from = parseEnd(start, Number.NEGATIVE_INFINITY);
  const to = parseEnd(end, Number.POSITIVE_INFINITY);
  // Without either end it says nothing.
  if (!from || !to || from.first > to.last || (from.first === -Infinity && to.last === Infinity))
    return undefined;
  return {
    text,
    first: from.first,
    last: to.last,
    isInterval: true,
    isUncertain: from.isUncertain || to.isUncertain,
    isApproximate: from.isApproximate || to.isApproximate,
  };
}

/** `..` is open (goes on), an empty end is unknown; both leave the span without bound on that side. */
function parseEnd(text: string, open: number): Span | undefined {
  if (text === ".." || text === "")
    return { first: open, last: open, isUncertain: false, isApproximate: false };
  return text.includes("/") ? undefined : parseMoment(text);
}

/** The start of an interval as a date of its own; a single date is its own start. */
export function startOf(date: PartialDate): PartialDate {
  return part(date, 0);
}

/** The end of an interval as a date of its own; a single date is its own end. */
export function endOf(date: PartialDate): PartialDate {
  return part(date, 1);
}

function part(date: PartialDate, which: 0 | 1): PartialDate {
  if (!date.isInterval) return date;
  const text = date.text.split("/")[which] ?? "";
  const open = which === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const span = parseEnd(text, open);
  return span ? { text, isInterval: false, ...span } : date;
}

/** Has the moment of this date come by the end of that day? For an interval: has it begun? */
export function hasCome(date: PartialDate, day: number): Certainty {
  const start = startOf(date);
  if (start.last <= day) return "yes";
  return start.first <= day ? "possible" : "no";
}

/** Is the whole of it certainly past or present by the end of that day? What as-of views may show. */
export function isCertainlyKnownBy(date: PartialDate, day: number): boolean {
  return hasCome(date, day) === "yes";
}

/** Does an interval (or a single date's span) cover that day? */
export function covers(date: PartialDate, day: number): Certainty {
  const begun = hasCome(date, day);
  if (begun === "no") return "no";
  if (!date.isInterval) return begun === "yes" && date.first <= day && day <= date.last ? "possible" : "no";
  const end = endOf(date);
  if (end.last < day) return "no";
  const over: Certainty = end.first >= day ? "no" : "possible";
  return begun === "yes" && over === "no" ? "yes" : "possible";
}

/** A day, `2021-12-01`, as a number; undefined when it is not a full calendar day. */
export function parseDay(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return parsePlain(text)?.first;
}

/** Day number to `2021-12-01`. */
export function formatDay(day: number): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** In words, for prose: `6 October 2021`, `March 2014`, `about 2015`, `from 22 June 1994 to 1 April 2014`. */
export function dateInWords(text: string): string {
  const date = parseDate(text);
  if (!date) return text;
  if (!date.isInterval) return momentInWords(date.text);
  const [from = "", to = ""] = date.text.split("/");
  if (to === ".." || to === "") return `since ${momentInWords(from)}`;
  if (from === ".." || from === "") return `until ${momentInWords(to)}`;
  if (from === to) return momentInWords(from);
  const sameMonth = /^(\d{4}-\d{2})-(\d{2})$/.exec(from);
  if (sameMonth && to.startsWith(`${sameMonth[1]}-`) && to.length === 10)
    return `${Number(sameMonth[2])}–${momentInWords(to)}`;
  return `${momentInWords(from)} to ${momentInWords(to)}`;
}

function momentInWords(text: string): string {
  const decade = /^(\d{3})X$/.exec(text);
  if (decade) return `the ${decade[1]}0s`;
  const match = PLAIN.exec(text);
  if (!match) return text;
  const [, year, month, day, mark] = match;
  const plain =
    month === undefined
      ? `${year}`
      : `${day === undefined ? "" : `${Number(day)} `}${MONTHS[Number(month) - 1]} ${year}`;
  if (mark === "~") return `about ${plain}`;
  return mark === "?" ? `${plain} (uncertain)` : mark === "%" ? `about ${plain} (uncertain)` : plain;
}

/** Order for lists: by first possible day, then by last. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return compareNumbers(a.first, b.first) || compareNumbers(a.last, b.last);
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Days from 1970-01-01 in the Gregorian calendar, also before it was in use. Years begin in March here, so that the leap
 * day comes last and every month has its fixed place: five months in turn have 153 days.
 */
function dayNumber(year: number, month: number, day: number): number {
  const fromMarch = (month + 9) % 12;
  const shifted = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day - 719_469;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
