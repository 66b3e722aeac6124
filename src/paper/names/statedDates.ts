import { type PartialDate, parseDate } from "../../record/date.ts";
import { BEFORE_YEAR } from "../lexicon/en/clauses.ts";
import { ANY_MONTH, monthNumber } from "../lexicon/index.ts";

/** A date as prose states it. */
export interface StatedDate {
  from: number;
  to: number;
  /** EDTF. */
  edtf: string;
  date: PartialDate;
  /** The word before it, in lower case: "in", "since", "until". */
  word: string;
}

const YEAR = "(1[6-9]\\d\\d|20\\d\\d)";
const DAY = "(\\d{1,2})(?:st|nd|rd|th|er|\\.)?";
/** No part of a longer number, an address or a designation. */
const START = "(?<![\\p{L}\\p{N}/_.:,-]|\\d[–—])";
const END = "(?![\\p{L}\\p{N}/_]|[.,:–—-]\\d)";

/** Each form with the order of what it captures; the first that fits a place is taken. */
const FORMS: [RegExp, string][] = (
  [
    ["(\\d{4})-(\\d{2})-(\\d{2})", "ymd"],
    [`${DAY}\\s+(?:de\\s+)?(${ANY_MONTH})\\.?,?\\s+${YEAR}`, "dmy"],
    [`(${ANY_MONTH})\\.?\\s+${DAY},?\\s+${YEAR}`, "mdy"],
    [`(${ANY_MONTH})\\.?,?\\s+(?:of\\s+)?${YEAR}`, "my"],
    [`${YEAR}\\s?[–—-]\\s?${YEAR}`, "yz"],
    [`${YEAR}`, "y"],
  ] as const
).map(([pattern, order]) => [new RegExp(START + pattern + END, "giu"), order]);

/** Dates in prose, in English, German, French and Russian, in the order they stand. Decades are none. */
export function datesIn(text: string): StatedDate[] {
  if (!/\d{4}/.test(text)) return [];
  const found: StatedDate[] = [];
  const taken = new Uint8Array(text.length);
  for (const [pattern, order] of FORMS)
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (taken[from] === 1 || taken[to - 1] === 1) continue;
      const part = (name: string) => (order.includes(name) ? match[order.indexOf(name) + 1] : undefined);
      const month = part("m");
      const number = month === undefined ? undefined : (monthNumber(month) ?? Number(month));
      const day = part("d");
      const edtf = [part("y")!, number, day === undefined ? undefined : Number(day)]
        .filter((one) => one !== undefined)
        .map((one) => String(one).padStart(2, "0"))
        .join("-");
      const until = part("z");
      const date = parseDate(until === undefined ? edtf : `${edtf}/${until}`);
      if (!date) continue;
      taken.fill(1, from, to);
      found.push({ from, to, edtf: date.text, date, word: wordBefore(text, from) });
    }
  return found.sort((a, b) => a.from - b.from);
}

function wordBefore(text: string, from: number): string {
  const before = text.slice(Math.max(0, from - 24), from);
  return BEFORE_YEAR.exec(before)?.[1]?.toLowerCase() ?? "";
}

/** "About 2011" may be a little before or after. */
const DAYS_ABOUT = 200;

/** Whether two dates may be one day: those of lesser precision agree with every day they may mean. */
export function mayBeOne(a: PartialDate, b: PartialDate): boolean {
  const slack = [a, b].some((date) => date.isApproximate || date.isUncertain) ? DAYS_ABOUT : 0;
  return a.first <= b.last + slack && b.first <= a.last + slack;
}
