import type { SpansFigure } from "../page/page.ts";
import { formatDay, parseDay } from "../record/index.ts";

/** Where days stand on the time axis of a figure, in shares of its width, and what is written below it. */
export interface TimeAxis {
  /** `after`: days after that one. */
  at(day: string, after?: number): number;
  ticks: SpansFigure["ticks"];
}

/** @param date how a day is written in words */
export function timeAxis(from: string, to: string, date: (text: string) => string): TimeAxis {
  const start = parseDay(from)!;
  const days = parseDay(to)! + 1 - start;
  const place = (day: number) => Math.round(Math.min(1, Math.max(0, (day - start) / days)) * 1e5) / 1e5;
  return {
    at: (text, after = 0) => place(parseDay(text)! + after),
    ticks: ticksBetween(start, start + days - 1).map(({ day, label }) => ({
      at: place(day),
      label: label.length > 4 ? date(label) : label,
    })),
  };
}

const MOST_TICKS = 6;
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Round years; where no two lie within, the first and the last day. */
function ticksBetween(from: number, to: number): { day: number; label: string }[] {
  const year = (day: number) => Number(formatDay(day).slice(0, -6));
  const [first, last] = [year(from), year(to)];
  const step = YEARS.find((one) => (last - first) / one < MOST_TICKS) ?? YEARS.at(-1)!;
  const ticks: { day: number; label: string }[] = [];
  for (let at = Math.ceil((first + 1) / step) * step; at <= last; at += step) {
    const day = parseDay(`${String(at).padStart(4, "0")}-01-01`);
    if (day !== undefined && day > from) ticks.push({ day, label: String(at) });
  }
  return ticks.length >= 2 ? ticks : [from, to].map((day) => ({ day, label: formatDay(day) }));
}
