import { parseDate } from "./date.ts";
import { ORDINAL } from "./lexicon/dates.ts";
import { monthNumber } from "./lexicon/months.ts";

const YEAR = /(?<![\p{L}\p{N}])(?:19|20|21)\d\d(?![\p{L}\p{N}])/gu;
const ISO = /(?<!\d)(\d{4}-\d\d(?:-\d\d)?)(?!\d)/g;
const POINTS = /(?<!\d)(\d\d?)\.(\d\d?)\.(\d{4})(?!\d)/g;
/** Any word in the place of a month is looked up: quicker than to look for each of their names. */
const DAY_FIRST = new RegExp(
  `(?:(\\d{1,2})(?:${ORDINAL}|\\.)?\\s+)?(?<!\\p{L})(\\p{L}{3,9})\\.?\\s+(\\d{4})`,
  "giu",
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:${ORDINAL})?,\\s*(\\d{4})`,
  "giu",
);
/** `2021–25`, `2021/22`: the second year stands for a whole one. */
const RUN = /(?<!\d)((?:19|20|21)\d\d)\s?[–/-]\s?(\d\d)(?![\d-])/gu;

/**
 * The first day after which a text names nothing: on it, and on every later one, it names no date that certainly lies
 * ahead, and on every earlier one it does. A text without dates never does.
 */
export function namesNothingFrom(text: string): number {
  let year = Number.NEGATIVE_INFINITY;
  for (const [written] of text.matchAll(YEAR)) year = Math.max(year, Number(written));
  if (year === Number.NEGATIVE_INFINITY && !/\d/.test(text)) return year;
  let run = Number.NEGATIVE_INFINITY;
  for (const [, from, to] of text.matchAll(RUN)) {
    const last = Number(`${from!.slice(0, 2)}${to}`);
    if (last > Number(from) && Number(to) > 12) run = Math.max(run, last);
  }
  if (run > year) return beginningOf(run);
  if (year === Number.NEGATIVE_INFINITY) return year;
  // Within the last year named the days named in any year count; after it none does.
  const days = exactDatesIn(text);
  const last = days.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return Math.max(beginningOf(year), Math.min(last, beginningOf(year + 1)));
}

function beginningOf(year: number): number {
  return parseDate(`${year}-01-01`)!.first;
}

/** First day of each date that is given to the month or the day. */
function exactDatesIn(text: string): number[] {
  const written = [
    ...[...text.matchAll(ISO)].map(([, date]) => date!),
    ...[...text.matchAll(POINTS)].map(([, day, month, year]) => iso(year!, month!, day)),
    ...[...text.matchAll(DAY_FIRST)].map(([, day, month, year]) => iso(year!, monthNumber(month!), day)),
    ...[...text.matchAll(MONTH_FIRST)].map(([, month, day, year]) => iso(year!, monthNumber(month!), day)),
  ];
  return written.flatMap((date) => parseDate(date)?.first ?? []);
}

/** No date where there is no such month. */
function iso(year: string, month: string | number | undefined, day: string | undefined): string {
  return [
    year,
    String(month ?? "").padStart(2, "0"),
    ...(day === undefined ? [] : [day.padStart(2, "0")]),
  ].join("-");
}
