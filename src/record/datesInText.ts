import { formatDay, parseDate } from "./date.ts";

/** Months as the languages of the program write them. */
const MONTHS = [
  "january|januar|jänner",
  "february|februar",
  "march|märz",
  "april",
  "may|mai",
  "june|juni",
  "july|juli",
  "august",
  "september",
  "october|oktober",
  "november",
  "december|dezember",
];
const MONTH = MONTHS.join("|");

const YEAR = /(?<![\p{L}\p{N}])(?:19|20|21)\d\d(?![\p{L}\p{N}])/gu;
const ISO = /(?<!\d)(\d{4}-\d\d(?:-\d\d)?)(?!\d)/g;
const POINTS = /(?<!\d)(\d\d?)\.(\d\d?)\.(\d{4})(?!\d)/g;
const DAY_FIRST = new RegExp(`(?:(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+)?(${MONTH})\\s+(\\d{4})`, "giu");
const MONTH_FIRST = new RegExp(`(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?,\\s*(\\d{4})`, "giu");
/** `2021–25`, `2021/22`: the second year stands for a whole one. */
const RUN = /(?<!\d)((?:19|20|21)\d\d)\s?[–/-]\s?(\d\d)(?![\d-])/gu;

/** Does a text name a date that certainly lies after the day? */
export function namesDateAfter(text: string, day: number): boolean {
  const year = yearOf(day);
  let isThisYearNamed = false;
  for (const [written] of text.matchAll(YEAR)) {
    if (Number(written) > year) return true;
    isThisYearNamed ||= Number(written) === year;
  }
  for (const [, from, to] of text.matchAll(RUN)) {
    const last = Number(`${from!.slice(0, 2)}${to}`);
    if (last > Number(from) && last > year && Number(to) > 12) return true;
  }
  return isThisYearNamed && exactDatesIn(text).some((first) => first > day);
}

/** Of the day asked about last: many texts are held against one. */
let lastYear = { day: Number.NaN, year: 0 };

function yearOf(day: number): number {
  if (lastYear.day !== day) lastYear = { day, year: Number(formatDay(day).slice(0, 4)) };
  return lastYear.year;
}

/** First day of each date that is given to the month or the day. */
function exactDatesIn(text: string): number[] {
  const written = [
    ...[...text.matchAll(ISO)].map(([, date]) => date!),
    ...[...text.matchAll(POINTS)].map(([, day, month, year]) => iso(year!, month!, day)),
    ...[...text.matchAll(DAY_FIRST)].map(([, day, month, year]) => iso(year!, numberOf(month!), day)),
    ...[...text.matchAll(MONTH_FIRST)].map(([, month, day, year]) => iso(year!, numberOf(month!), day)),
  ];
  return written.flatMap((date) => parseDate(date)?.first ?? []);
}

function iso(year: string, month: string, day: string | undefined): string {
  return [year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
}

function numberOf(month: string): string {
  const names = month.toLowerCase();
  return String(MONTHS.findIndex((forms) => forms.split("|").includes(names)) + 1);
}
