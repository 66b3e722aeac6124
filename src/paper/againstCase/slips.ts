/** Years apart by which one is written for another: the one beside it, and one of another decade or century. */
const SLIPS_OF_A_YEAR = new Set([1, 2, 10, 100]);

/**
 * Whether a stated date is a recorded one but for a single part of it, as after a slip of the pen: another year of the
 * same day or month, another month of the same day, two figures changed about, 17 for 27. Both in EDTF; of a span its ends count.
 */
export function slipBetween(stated: string, recorded: string): boolean {
  const a = partsOf(stated);
  return a !== undefined && recorded.split("/").some((end) => isSlip(a, partsOf(end)));
}

/** The same day and month, of a year beside it, of another decade, or with its figures turned. */
export function isOtherYear(stated: string, recorded: string): boolean {
  const [a, b] = [partsOf(stated), partsOf(recorded)];
  return a?.[2] !== undefined && a[1] === b?.[1] && a[2] === b?.[2] && a[0] !== b?.[0] && isSlip(a, b);
}

type Parts = readonly [year: number, month?: number, day?: number];

function partsOf(edtf: string): Parts | undefined {
  const match = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?$/.exec(edtf);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).flatMap((part) => (part === undefined ? [] : Number(part)));
  return month === undefined ? [year!] : day === undefined ? [year!, month] : [year!, month, day];
}

function isSlip([year, month, day]: Parts, other: Parts | undefined): boolean {
  if (!other) return false;
  const [otherYear, otherMonth, otherDay] = other;
  const isOtherYear = SLIPS_OF_A_YEAR.has(Math.abs(year - otherYear)) || isTurned(year, otherYear);
  if (month === undefined) return Math.abs(year - otherYear) === 1;
  if (day === undefined) return month === otherMonth && isOtherYear;
  if (otherMonth === undefined) return false;
  if (otherDay === undefined) return month === otherMonth && isOtherYear;
  if (month === otherMonth && day === otherDay) return isOtherYear;
  if (year !== otherYear) return false;
  return (
    (day === otherDay && Math.abs(month - otherMonth) === 1) ||
    (month === otherMonth && (isTurned(day, otherDay) || Math.abs(day - otherDay) === 10))
  );
}

/** 1979 and 1997, 12 and 21. */
function isTurned(a: number, b: number): boolean {
  return (
    a !== b &&
    Math.floor(a / 100) === Math.floor(b / 100) &&
    (a % 10) * 10 + (Math.floor(a / 10) % 10) === b % 100
  );
}
