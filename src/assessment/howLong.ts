import type { Span } from "../words/index.ts";

const DAYS_OF_A_WEEK = 7;
const DAYS_OF_A_MONTH = 30.4;
const DAYS_OF_A_YEAR = 365.25;

/** By so much of a year a round number is off before it is said to be. */
const NEXT_TO_NOTHING = 0.04;

/** A stretch of days in the unit a reader would count it in; of years it is said on which side of them it falls. */
export function howLong(days: number): Span {
  if (days < 2 * DAYS_OF_A_MONTH) return { n: Math.max(1, Math.round(days / DAYS_OF_A_WEEK)), unit: "week" };
  if (days < 24 * DAYS_OF_A_MONTH) return { n: Math.round(days / DAYS_OF_A_MONTH), unit: "month" };
  const years = days / DAYS_OF_A_YEAR;
  const n = Math.round(years);
  const off = years - n;
  return {
    n,
    unit: "year",
    ...(Math.abs(off) <= NEXT_TO_NOTHING ? {} : { side: off < 0 ? "nearly" : "over" }),
  };
}
