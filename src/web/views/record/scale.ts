import { dayText, toDate } from "./days.ts";

/** Days on a line of so many pixels, with a margin at both ends. */
export interface Scale {
  from: number;
  to: number;
  width: number;
}

/** Pixels at both ends of a line. */
export const MARGIN = 8;

/** Where a day begins; a day before or after the line is at its end. */
export function placeOf({ from, to, width }: Scale, day: number): number {
  const share = (day - from) / Math.max(1, to + 1 - from);
  return MARGIN + Math.min(1, Math.max(0, share)) * Math.max(0, width - 2 * MARGIN);
}

const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const MONTHS = [1, 2, 3, 6];

/** First days of years or months, no more than `most`, with how they are written. */
export function ticksBetween(
  from: number,
  to: number,
  most: number,
  locale: string,
): { day: number; label: string }[] {
  const [first, last] = [toDate(from), toDate(to)];
  const months =
    12 * (last.getUTCFullYear() - first.getUTCFullYear()) + last.getUTCMonth() - first.getUTCMonth();
  const step = [...MONTHS, ...YEARS.map((years) => 12 * years)].find((one) => months / one <= most) ?? 12_000;
  const start = 12 * first.getUTCFullYear() + first.getUTCMonth();
  const ticks: { day: number; label: string }[] = [];
  for (let month = Math.ceil(start / step) * step; month <= start + months; month += step) {
    const date = new Date(0);
    date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
    const day = Math.round(date.getTime() / 86_400_000);
    if (day < from || day > to) continue;
    const label =
      step % 12 === 0
        ? String(date.getUTCFullYear())
        : date.toLocaleDateString(locale, { month: "short", year: "numeric", timeZone: "UTC" });
    ticks.push({ day, label });
  }
  return ticks;
}

export interface Period {
  from: number;
  to: number;
}

/** The least a period can be brought down to, in days. */
const LEAST = 28;

/** A period so many times as long about a day, within the whole. */
export function zoomed(period: Period, whole: Period, about: number, times: number): Period {
  const length = Math.round(
    Math.min(whole.to - whole.from, Math.max(LEAST, (period.to - period.from) * times)),
  );
  const middle = Math.min(period.to, Math.max(period.from, about));
  const share = (middle - period.from) / Math.max(1, period.to - period.from);
  const from = Math.min(whole.to - length, Math.max(whole.from, Math.round(middle - share * length)));
  return { from, to: from + length };
}

/** A year, a month or a day as the first or the last day it means; undefined for what is none. */
export function dayOf(text: string, end: "first" | "last"): number | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const at = (y: number, m: number, d: number) => Math.round(Date.UTC(y, m, d) / 86_400_000);
  const [y, m] = [Number(year), month === undefined ? undefined : Number(month) - 1];
  const found =
    m === undefined
      ? end === "first"
        ? at(y, 0, 1)
        : at(y + 1, 0, 1) - 1
      : day === undefined
        ? end === "first"
          ? at(y, m, 1)
          : at(y, m + 1, 1) - 1
        : at(y, m, Number(day));
  return m !== undefined && dayText(found).slice(0, 7) !== `${year}-${month}` ? undefined : found;
}
