import { parseDate } from "./date.ts";
import { BEFORE_AN_ISSUE, OF_THE_MONTH, ORDINAL, TO_ANOTHER_DAY } from "./lexicon/dates.ts";
import { isMonthInFull, monthNumber } from "./lexicon/months.ts";

const YEAR = /(?<![\p{L}\p{N}])(?:19|20|21)\d\d(?![\p{L}\p{N}])/gu;
const ISO = /(?<!\d)(\d{4}-\d\d(?:-\d\d)?)(?!\d)/g;
/** Latin and Cyrillic. */
const LETTER = "[A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0400-\\u0481\\u048a-\\u052f]";
const POINTS = /(?<!\d)(\d\d?)\.(\d\d?)\.(\d{4})(?!\d)/g;
/**
 * Any word in the place of a month is looked up: quicker than to look for each of their names. A pattern that knows all
 * letters there are, or folds them, takes as long to make as to read a file: those of the languages of months do.
 */
const DAY_FIRST = new RegExp(
  `(?:(\\d{1,2})(?:${inAnyCase(ORDINAL)}|\\.)?\\s+(?:(?:${inAnyCase(OF_THE_MONTH)})\\s+)?)?(?<!${LETTER})(${LETTER}{3,9})\\.?\\s+(\\d{4})`,
  "g",
);
/** "31 February and 15 April 2018", "the 31st of June": the year stands elsewhere. */
const WITHOUT_YEAR = new RegExp(
  `(?<![\\d.,:/§-]|\\d )(3[01])(?:${ORDINAL}|\\.)?\\s+(?:(?:${OF_THE_MONTH})\\s+)?(\\p{Lu}\\p{L}{2,8})(?!\\p{L}|,?\\s+\\d)`,
  "gu",
);
/** The same where a date with its year ends the stretch of time: "29 February to 3 March 2019". */
const OF_THE_SAME_YEAR = new RegExp(
  `(?<!\\d)(29)(?:${ORDINAL}|\\.)?\\s+(\\p{Lu}\\p{L}{2,8})\\s?(?:${TO_ANOTHER_DAY})\\s?\\d{1,2}(?:${ORDINAL}|\\.)?\\s+\\p{Lu}\\p{L}{2,8}\\s+(\\d{4})`,
  "gu",
);
const MONTH_FIRST = new RegExp(
  `(?<!${LETTER})(${LETTER}{3,9})\\.?\\s+(\\d{1,2})(?:${inAnyCase(ORDINAL)})?,\\s*(\\d{4})`,
  "g",
);
/** `2021–25`, `2021/22`: the second year stands for a whole one. */
const RUN = /(?<!\d)((?:19|20|21)\d\d)\s?[–/-]\s?(\d\d)(?![\d-])/gu;

/**
 * The first day after which a text names nothing: on it, and on every later one, it names no date that certainly lies
 * ahead, and on every earlier one it does. A text without dates never does.
 */
export function namesNothingFrom(text: string): number {
  let year = Number.NEGATIVE_INFINITY;
  // Most texts have no such figures, and are done with by a look.
  if (/(?:19|20|21)\d\d/.test(text))
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

/** Dates written to the day in a month that has no such day: 31 February, 2021-06-31. */
export function impossibleDatesIn(text: string): { from: number; to: number; written: string }[] {
  const isNone = (year: string, month: number | undefined, day: string | undefined) =>
    month !== undefined && day !== undefined && daysOf(Number(year), month) < Number(day) && Number(day) < 40;
  const matches = [
    ...[...text.matchAll(ISO)].filter(
      ({ 0: written, index }) =>
        // A number of a document or of an address may look like a day.
        /^(?:19|20)/.test(written) &&
        !/[-/\w]/.test(`${text[index - 1] ?? ""}${text[index + written.length] ?? ""}`) &&
        isNone(written.slice(0, 4), Number(written.slice(5, 7)), written.slice(8) || undefined),
    ),
    ...[...text.matchAll(DAY_FIRST)].filter(
      ({ 1: day, 2: month, 3: year, index }) =>
        isNone(year!, monthNumber(month!), day) && !BEFORE_AN_ISSUE.test(text.slice(0, index)),
    ),
    ...[...text.matchAll(MONTH_FIRST)].filter(({ 1: month, 2: day, 3: year }) =>
      isNone(year!, monthNumber(month!), day),
    ),
    ...[...text.matchAll(POINTS)].filter(
      ({ 0: written, 1: day, 2: month, 3: year, index }) =>
        // A number of a section or a version goes on.
        !/[.\d]/.test(`${text[index - 1] ?? ""}`) &&
        !/^[.\d]\d/.test(text.slice(index + written.length)) &&
        /^(?:1[5-9]|20)/.test(year!) &&
        isNone(year!, Number(month), day),
    ),
    ...[...text.matchAll(WITHOUT_YEAR)].filter(
      ({ 1: day, 2: month, index }) =>
        isMonthInFull(month!) &&
        isNone(ANY_LEAP_YEAR, monthNumber(month!), day) &&
        !BEFORE_AN_ISSUE.test(text.slice(0, index)),
    ),
    ...[...text.matchAll(OF_THE_SAME_YEAR)].filter(
      ({ 1: day, 2: month, 3: year }) => isMonthInFull(month!) && isNone(year!, monthNumber(month!), day),
    ),
  ];
  return matches
    .map(({ 0: written, index }) => ({ from: index, to: index + written.length, written }))
    .sort((a, b) => a.from - b.from);
}

/** In which every month has as many days as it ever has. */
const ANY_LEAP_YEAR = "2000";

/** How many days a month has; of one that there is not, without end. */
function daysOf(year: number, month: number): number {
  const whole = parseDate(`${year}-${String(month).padStart(2, "0")}`);
  return whole === undefined ? Number.POSITIVE_INFINITY : whole.last - whole.first + 1;
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

function inAnyCase(words: string): string {
  return words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
