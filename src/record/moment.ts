/** The days one moment may mean: a single date of EDTF, or one end of an interval. Day numbers since 1970-01-01. */
export interface Moment {
  /** First and last day of it as written. Infinite where open or unknown. */
  first: number;
  last: number;
  /** The same with what `?` and `~` add on either side: a year, a month or three days, by what they mark. */
  earliest: number;
  latest: number;
  /** Marked `?` or `%`: the writer is not sure of it. */
  isUncertain: boolean;
  /** Marked `~` or `%`: the true date may lie a little outside the span. */
  isApproximate: boolean;
}

type Unit = "year" | "month" | "day";

const MILLISECONDS_PER_DAY = 86_400_000;
/** How far about three days are three days: what a mark adds to a day. */
const DAYS_ABOUT_A_DAY = 3;

/** Year, month and day with digits left open (`X`), each with a mark before it or after. */
const COMPONENTS =
  /^([?~%]?)(\d[\dX]{3}|XXXX)([?~%]?)(?:-([?~%]?)([01X][\dX])([?~%]?)(?:-([?~%]?)([0-3X][\dX])([?~%]?))?)?$/;

/**
 * Days of the year on which a season may begin and end, as [month, day]; a year further on where it goes past the
 * turn. 21 to 24 do not say which half of the earth is meant, so they hold both readings. Either way of counting, by
 * months or by the sun, is inside.
 */
const NORTH = [
  { from: [3, 1], to: [6, 21] },
  { from: [6, 1], to: [9, 23] },
  { from: [9, 1], to: [12, 22] },
] as const;

/** Reads one date of EDTF without a slash; undefined when it is none, or names a day that does not exist. */
export function parseMoment(text: string): Moment | undefined {
  // Almost all dates leave nothing open.
  if (PLAIN.test(text)) return plainMoment(text);
  const members = /^[[{](.*)[\]}]$/.exec(text)?.[1];
  if (members !== undefined) return parseSet(members);
  return parseSeason(text) ?? parseComponents(text) ?? parseSignificant(text);
}

const PLAIN = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;

function plainMoment(text: string): Moment | undefined {
  const year = Number(text.slice(0, 4));
  const month = text.length > 4 ? Number(text.slice(5, 7)) : undefined;
  const day = text.length > 7 ? Number(text.slice(8)) : undefined;
  if (month === 0 || day === 0 || (day !== undefined && day > daysInMonth(year, month!))) return undefined;
  const first = dayNumber(year, month ?? 1, day ?? 1);
  const last = day === undefined ? dayNumber(year, month ?? 12, daysInMonth(year, month ?? 12)) : first;
  return { first, last, earliest: first, latest: last, isUncertain: false, isApproximate: false };
}

function parseComponents(text: string): Moment | undefined {
  const match = COMPONENTS.exec(text);
  if (!match) return undefined;
  const [, beforeYear, year = "", afterYear, beforeMonth, month, afterMonth, beforeDay, day, afterDay] =
    match;
  const span = spanOf(year, month, day);
  if (!span) return undefined;
  const marked: [string | undefined, Unit][] = [
    [beforeYear, "year"],
    [afterYear, "year"],
    [beforeMonth, "month"],
    [afterMonth, "month"],
    [beforeDay, "day"],
    [afterDay, "day"],
  ];
  const marks = marked.filter(([mark]) => mark);
  const units = new Set(marks.map(([, unit]) => unit));
  const unit = (["year", "month", "day"] as const).find((one) => units.has(one));
  const written = marks.map(([mark]) => mark).join("");
  return withDoubt(span, unit, /[?%]/.test(written), /[~%]/.test(written));
}

/** The first and the last day that the digits left open allow. */
function spanOf(year: string, month?: string, day?: string): [number, number] | undefined {
  const years =
    year === "XXXX" ? [0, 9999] : [Number(year.replaceAll("X", "0")), Number(year.replaceAll("X", "9"))];
  const months = month === undefined ? range(1, 12) : range(1, 12).filter((one) => fits(one, month));
  const days = day === undefined ? range(1, 31) : range(1, 31).filter((one) => fits(one, day));
  const first = firstDay(years[0]!, years[1]!, months, days);
  const last = lastDay(years[0]!, years[1]!, months, days);
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** A leap day of an open decade lies in none but a leap year, so years are tried from either side. */
function firstDay(from: number, to: number, months: readonly number[], days: readonly number[]) {
  for (let year = from; year <= Math.min(to, from + 8); year++)
    for (const month of months)
      for (const day of days) if (day <= daysInMonth(year, month)) return dayNumber(year, month, day);
  return undefined;
}

function lastDay(from: number, to: number, months: readonly number[], days: readonly number[]) {
  for (let year = to; year >= Math.max(from, to - 8); year--)
    for (const month of [...months].reverse())
      for (const day of [...days].reverse())
        if (day <= daysInMonth(year, month)) return dayNumber(year, month, day);
  return undefined;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function fits(value: number, digits: string): boolean {
  const text = String(value).padStart(2, "0");
  return [...digits].every((digit, i) => digit === "X" || digit === text[i]);
}

/** `2014-21` to `-24` are seasons, 25 to 28 those of the north, 29 to 32 of the south; 33 to 36 quarters, 40, 41 halves. */
function parseSeason(text: string): Moment | undefined {
  const match = /^(\d{4})-(2[1-9]|3[0-9]|4[01])([?~%])?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const span = seasonSpan(year, Number(match[2]));
  const mark = match[3];
  return withDoubt(span, mark && "month", mark === "?" || mark === "%", mark === "~" || mark === "%");
}

function seasonSpan(year: number, code: number): [number, number] {
  if (code >= 40) return monthsOf(year, (code - 40) * 6, 6);
  if (code >= 37) return monthsOf(year, (code - 37) * 4, 4);
  if (code >= 33) return monthsOf(year, (code - 33) * 3, 3);
  const north = northern(year, (code - 21) % 4);
  // Half a year apart; a winter of the north and a summer of the south go past the turn of the year.
  const south = northern(year, (code - 21 + 2) % 4);
  if (code >= 29) return south;
  if (code >= 25) return north;
  return [Math.min(north[0], south[0]), Math.max(north[1], south[1])];
}

/** A season that goes past the turn of the year may be called by either year. */
function northern(year: number, season: number): [number, number] {
  const days = NORTH[season];
  if (!days) return [dayNumber(year - 1, 12, 1), dayNumber(year + 1, 3, 21)];
  return [dayNumber(year, days.from[0], days.from[1]), dayNumber(year, days.to[0], days.to[1])];
}

function monthsOf(year: number, before: number, count: number): [number, number] {
  return [dayNumber(year, before + 1, 1), dayNumber(year, before + count + 1, 1) - 1];
}

/** A year known to so many digits: `1950S2` lies somewhere in the 1900s. */
function parseSignificant(text: string): Moment | undefined {
  const match = /^(\d{4})S([1-4])([?~%])?$/.exec(text);
  if (!match) return undefined;
  const [, year = "", digits, mark] = match;
  const span = spanOf(year.slice(0, Number(digits)).padEnd(4, "X"));
  return span && withDoubt(span, mark && "year", mark === "?" || mark === "%", mark === "~" || mark === "%");
}

/** One of a set, or all of it: either way the span holds every member. Two dots stand for what lies between. */
function parseSet(members: string): Moment | undefined {
  const moments = members.split(/,|(?=\.\.)|(?<=\.\.)/).map((member) => {
    const written = member.trim();
    return written === ".." || written === "" ? undefined : (parseMoment(written) ?? "fault");
  });
  const given = moments.filter((moment) => moment !== undefined);
  if (given.length === 0 || given.some((moment) => moment === "fault")) return undefined;
  const known = given.filter((moment) => moment !== "fault");
  const isOpenBefore = members.trim().startsWith("..");
  const isOpenAfter = members.trim().endsWith("..");
  const least = (pick: (moment: Moment) => number) =>
    isOpenBefore ? -Infinity : Math.min(...known.map(pick));
  const most = (pick: (moment: Moment) => number) => (isOpenAfter ? Infinity : Math.max(...known.map(pick)));
  const set = {
    first: least(({ first }) => first),
    last: most(({ last }) => last),
    earliest: least(({ earliest }) => earliest),
    latest: most(({ latest }) => latest),
    isUncertain: known.some(({ isUncertain }) => isUncertain),
    isApproximate: known.some(({ isApproximate }) => isApproximate),
  };
  return set.first > set.last ? undefined : set;
}

function withDoubt(
  [first, last]: [number, number],
  unit: Unit | "" | undefined,
  isUncertain: boolean,
  isApproximate: boolean,
): Moment {
  return {
    first,
    last,
    earliest: unit ? shift(first, unit, -1) : first,
    latest: unit ? shift(last, unit, 1) : last,
    isUncertain,
    isApproximate,
  };
}

/** A day a year, a month or three days on; the last day of a month stays the last day. */
function shift(day: number, unit: Unit, by: 1 | -1): number {
  if (unit === "day") return day + by * DAYS_ABOUT_A_DAY;
  const date = new Date(day * MILLISECONDS_PER_DAY);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + by * (unit === "year" ? 12 : 1);
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const dayOfMonth = date.getUTCDate();
  const isLast = dayOfMonth === daysInMonth(date.getUTCFullYear(), date.getUTCMonth() + 1);
  const most = daysInMonth(year, month);
  return dayNumber(year, month, isLast ? most : Math.min(dayOfMonth, most));
}

/** Day number of a date of the Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years begin in March here, so that the leap day comes last and every month has its fixed place in days.
  const fromMarch = (month + 9) % 12;
  const shifted = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day - DAYS_TO_1970;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** From 1 March of the year 0. */
const DAYS_TO_1970 = 719_469;
