import { formatDay, parseDate } from "./date.ts";
import { dateInWords } from "./dateWords.ts";
import {
  ABOUT,
  ABOUT_BEHIND,
  AFTER,
  BEFORE,
  BEFORE_CHRIST,
  BETWEEN_DATES,
  BY,
  CENTURY,
  DECADE,
  FIRST,
  FROM_TO,
  HALF,
  MONTH_FIRST,
  NOT_AFTER,
  NOT_BEFORE,
  OF_NO_MEANING,
  ONE_OF,
  OPEN_END,
  OPEN_START,
  OUR_ERA,
  PART_OF,
  PRESENT,
  QUARTER,
  ROMAN_MONTHS,
  SEASON_NAMES,
  SEVERAL,
  SMALL_WORDS,
  TIME,
  TODAY,
  TWO_DAYS,
  UNKNOWN,
  UNSURE,
  UNTIL_PRESENT,
  WEEKDAY,
  WEEKDAY_BEHIND,
  WINTER,
  WORD_OF_END,
} from "./lexicon/dates.ts";
import { monthNumber } from "./lexicon/months.ts";
import { dayNumber, daysInMonth } from "./moment.ts";

/** Languages that analysts copy dates from; what a month is called in them, alone and beside a day, is known to `Intl`. */
const MONTH_LANGUAGES = "en de fr es it pt nl pl ru uk sr bg el tr az ro hu sv ar fa he".split(" ");

let monthNames: Map<string, number> | undefined;

/** 1 to 12; undefined where it is no month. */
function monthNamed(name: string): number | undefined {
  const short = monthNumber(name);
  if (short !== undefined) return short;
  monthNames ??= new Map(
    MONTH_LANGUAGES.flatMap((language) =>
      [{ month: "long" }, { month: "long", day: "numeric" }].flatMap((form) => {
        const format = new Intl.DateTimeFormat(language, {
          ...(form as Intl.DateTimeFormatOptions),
          calendar: "gregory",
          timeZone: "UTC",
        });
        return Array.from({ length: 12 }, (_, month): [string, number] => {
          const parts = format.formatToParts(new Date(Date.UTC(2001, month, 15)));
          const value = parts.find(({ type }) => type === "month")?.value ?? "";
          return [value.toLowerCase(), month + 1];
        });
      }),
    ),
  );
  return monthNames.get(name);
}

/**
 * What somebody meant who wrote a date otherwise than as EDTF: a clause that names the nearest right form, or asks
 * which of two. Undefined where nothing is near. `isDay`: what can stand for the last day of what is meant alone.
 */
export function nearestDate(written: string, isDay = false): string | undefined {
  const text = plainSigns(written.trim().slice(0, 80));
  if (UNKNOWN.test(text))
    return "where the day is not known, write the span it lies in, such as 201X (some year of the 2010s) or 2014-XX (some month of 2014)";
  const fault = impossibleDay(text) ?? backwards(text) ?? notSupported(text);
  if (fault) return isDay ? ofItsDay(fault) : fault;
  const meant = partForms(text.toLowerCase()) ?? formsOf(text.toLowerCase());
  const read = meant.filter((form) => parseDate(form) !== undefined).flatMap(ofEitherHalf);
  const forms = isDay ? lastDays(read) : read;
  if (forms.length === 0) return isDay ? undefined : ofItsYear(text);
  if (forms.length === 1) return `write ${asTyped(forms[0]!)}`;
  return `write ${forms.map((form) => `${asTyped(form)} for ${dateInWords(form)}`).join(" or ")}`;
}

/** Where a day is asked for, no month is shown. */
function ofItsDay(fault: string): string {
  const [form] = formsShown(fault);
  const date = form === undefined ? undefined : parseDate(form);
  if (!date) return fault;
  return fault.startsWith("write ") && Number.isFinite(date.last)
    ? `write ${formatDay(date.last)}`
    : fault.replace(/; where .*$/, "");
}

function lastDays(forms: readonly string[]): string[] {
  const days = forms.map((form) => parseDate(form)!.last).filter(Number.isFinite);
  return [...new Set(days.map((day) => formatDay(day)))];
}

/** Where nothing but the year can be read: that is a date, and the month and day can be put to it. */
function ofItsYear(text: string): string | undefined {
  if (/^[\d/X?~%.-]*$/.test(text)) return undefined;
  const words = text.split(" ");
  const ends = words.slice(1).map((_, i) => words.slice(i + 1).join(" "));
  const end = ends.find(
    (part) => /^[\p{L}\d]{3,}|^\d/u.test(part) && single(part.toLowerCase()).some((form) => parseDate(form)),
  );
  const [inEnd] = end === undefined ? [] : single(end.toLowerCase());
  if (inEnd !== undefined && inEnd.length > 4) return `nothing but ${end} can be read; write ${inEnd}`;
  const years = [...text.matchAll(/(?<!\d)(?:1[0-9]|20)\d{2}(?!\d)/g)];
  if (years.length !== 1) return undefined;
  const [year] = years[0]!;
  return `nothing but the year can be read; write ${year}, or with month and day ${year}-MM-DD`;
}

/** The forms that such a clause shows, as they are to be typed; none where it asks for more than typing. */
export function formsShown(clause: string): string[] {
  const shown = /(?:^|[;,] )write (.*)$/.exec(clause)?.[1];
  if (shown === undefined) return [];
  return shown
    .split(/ or (?=(?:"|\d{4}|\.\.|\/))/)
    .map((form) => /^(?:"[^"]*"|[^\s,;]+)/.exec(form)?.[0] ?? "")
    .filter((form) => parseDate(form.replaceAll('"', "")) !== undefined);
}

/** As it must stand in a file: bare, brackets would be read as a list or a group. */
function asTyped(form: string): string {
  return /^[[{]/.test(form) ? `"${form}"` : form;
}

/** A season is another in the north and in the south: who writes one knows which, and a date can say so. */
function ofEitherHalf(form: string): string[] {
  const season = /(?<=^|\/)(\d{4})-2([1-4])(?=$|\/)/g;
  if (!form.match(season)) return [form];
  const half = (past: number) =>
    form.replace(season, (_, year: string, code: string) => `${year}-${20 + past + Number(code)}`);
  return [half(4), half(8)];
}

/** "Early 2019", "late May 2019", "the end of 2025": from the first day to the last that it can mean. */
function partForms(text: string): string[] | undefined {
  const { early, mid, late, end, whole = "" } = PART_OF.exec(text)?.groups ?? {};
  if (early === undefined && mid === undefined && late === undefined && end === undefined) return undefined;
  const decade = DECADE.exec(whole)?.[1];
  const some = (parts: readonly [string, string, string]) =>
    `[${early !== undefined ? parts[0] : mid !== undefined ? parts[1] : parts[2]}]`;
  if (decade !== undefined)
    return [some([`${decade}0..${decade}3`, `${decade}3..${decade}6`, `${decade}6..${decade}9`])];
  const [form, ...others] = formsOf(whole);
  if (form === undefined || others.length > 0) return undefined;
  const [, year, month] = /^(\d{4})(?:-(0\d|1[0-2]))?$/.exec(form) ?? [];
  if (year === undefined) return undefined;
  const last = formatDay(parseDate(form)!.last);
  if (end !== undefined) return [last, month === undefined ? `${year}-12` : `[${form}-21..${last}]`];
  return month === undefined
    ? [some([`${year}-01..${year}-04`, `${year}-05..${year}-08`, `${year}-09..${year}-12`])]
    : [some([`${form}-01..${form}-10`, `${form}-11..${form}-20`, `${form}-21..${last}`])];
}

/** The year, month or day before a date begins, or after it ends, as exact as the date is. */
function beside(form: string, step: -1 | 1): string {
  const { first, last } = parseDate(form)!;
  const edge = step < 0 ? first - 1 : last + 1;
  if (!Number.isFinite(edge)) return form;
  const exact = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(form) ? form.length : 4;
  return formatDay(edge).slice(0, exact);
}

/** The one date that the words can mean; undefined where there is none, or more than one. */
export function onlyDateMeant(written: string): string | undefined {
  const text = plainSigns(written.trim().slice(0, 80));
  // A year before the common era is none of ours.
  if (/^[-–]/.test(text)) return undefined;
  const forms = formsOf(text.toLowerCase()).filter((form) => parseDate(form) !== undefined);
  return forms.length === 1 ? forms[0] : undefined;
}

/** Without quotation marks and a comma or point behind, and with plain hyphens, spaces and digits. */
function plainSigns(written: string): string {
  const bare = written
    .replace(/\s+/g, " ")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/^["'“”„«‘‚`<(*_]+(?=[\d\p{L}])|(?<!["'“”»‘’`>*_])["'“”»‘’`>*_]+$/gu, "")
    .replace(/^([^()]*\d)\)$/, "$1")
    .replace(/(?<=\d)[,;]$/, "")
    .replace(WEEKDAY, "")
    .replace(WEEKDAY_BEHIND, "")
    .replace(OUR_ERA, "")
    .replace(/^(\d{4})([_.:])(\d{1,2})(?:\2(\d{1,2}))?$/, (_, year, __, month, day) =>
      [year, month, day].filter((part) => part !== undefined).join("-"),
    )
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  return /^\d{4}[‐‑–—−]\d{2}[‐‑–—−]\d{2}$|^\d{4}[‐‑−]\d{2}$/.test(bare)
    ? bare.replace(/[‐‑–—−]/g, "-")
    : bare;
}

function impossibleDay(text: string): string | undefined {
  const zero = /^(\d{4})(?:-(\d{2}))?(?:-00)+$/.exec(text);
  if (zero) return `write ${zero[2] === undefined || zero[2] === "00" ? zero[1] : `${zero[1]}-${zero[2]}`}`;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [, ofYear, thirteenth] = /^(\d{4})-(1[3-9]|[2-9]\d)$/.exec(text) ?? [];
  if (ofYear !== undefined && Number(thirteenth) <= Number(ofYear) % 100)
    return `there is no month ${thirteenth}; where it is not known, write ${ofYear}`;
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month > 12 && month <= 31 && day >= 1 && day <= 12) return `write ${match[1]}-${match[3]}-${match[2]}`;
  if (month < 1 || month > 12)
    return `there is no month ${match[2]}; where it is not known, write ${match[1]}`;
  const most = daysInMonth(year, month);
  if (day >= 1 && day <= most) return undefined;
  return `${dateInWords(`${match[1]}-${match[2]}`)} has ${most} days; where the day is not known, write ${match[1]}-${match[2]}`;
}

/** What EDTF has or people write, and no case can hold; and what says nothing. */
function notSupported(text: string): string | undefined {
  const mended = openForms(text) ?? olderForms(text);
  if (mended !== undefined && parseDate(mended)) return `write ${mended}`;
  const week = /^(\d{4})-?W(\d{2})(?:-\d)?$/i.exec(text);
  if (week) return `write the days of the week: ${daysOfWeek(Number(week[1]), Number(week[2]))}`;
  const doubt = /^(\d{4}(?:-\d{2}){0,2})\?{2,}$/.exec(text)?.[1];
  if (doubt !== undefined) return `write ${doubt}?`;
  const bc = BEFORE_CHRIST.exec(text);
  if (bc || /^(?:y-?\d|-0*[1-9]\d{0,3}(?:-\d{2}){1,2}$|-\dX|-\d{4}$|\d{5,}-)/i.test(text)) {
    const until = /^-(\d{4})$/.exec(text)?.[1];
    const meant = until === undefined ? "" : `; if the time until then is meant, write ../${until}`;
    return `years are written with four digits, from 0000 to 9999${meant}`;
  }
  if (
    /^\d{2}-\d{2}-\d{2}$|^['’]\d{2}$|^\d{1,2}[./]\d{1,2}[./]\d{2}$|^\d{1,2}[ -]\p{L}{3,}[ -]\d{2}$/u.test(
      text,
    )
  )
    return "write the year with four digits, then month and day, such as 2021-10-06";
  if (TODAY.test(text))
    return "write the day itself, such as 2021-10-06: what is read later has another today";
  if (/^(?:\.\.)?\/(?:\.\.)?$/.test(text))
    return "it says neither when it began nor when it ended; leave the date out, or write XXXX for a year not known";
  return undefined;
}

/** ISO 8601: the first week of a year is that of 4 January, and begins on Monday. */
function daysOfWeek(year: number, week: number): string {
  const fourth = dayNumber(year, 1, 4);
  // Day 0, 1 January 1970, was a Thursday.
  const monday = fourth - ((fourth + 3) % 7) + (week - 1) * 7;
  return `${formatDay(monday)}/${formatDay(monday + 6)}`;
}

/** `?/2004`, `2004/?`: an end that is not known. `XX.06.2014`: a day that is not. */
function openForms(text: string): string | undefined {
  const [from, to, ...more] = text.split("/").map((side) => side.trim());
  if (from !== undefined && to !== undefined && more.length === 0 && /^\?+$/.test(from) !== /^\?+$/.test(to))
    return `${from.replace(/^\?+$/, "")}/${to.replace(/^\?+$/, "")}`;
  const [, day, month, year] = /^(\d{2}|[Xx?]{2})\.(\d{1,2}|[Xx?]{2})\.(\d{4})$/.exec(text) ?? [];
  if (year === undefined || !/[Xx?]/.test(`${day}${month}`)) return undefined;
  const known = /[Xx?]/.test(month!) ? "XX" : month!.padStart(2, "0");
  return /[Xx?]/.test(day!) ? `${year}-${known}` : undefined;
}

/** Drafts of EDTF wrote `u`, `open` and `unknown`; others write `?` for a digit, or O for 0. */
function olderForms(text: string): string | undefined {
  if (/^[\dOolI]{4}(?:-[\dOolI]{2}){0,2}$/.test(text) && /[OolI]/.test(text))
    return text.replace(/[Oo]/g, "0").replace(/[lI]/g, "1");
  const sides = text.split("/");
  if (sides.length === 2 && sides.some((side) => /^(?:open|unknown)$/i.test(side)))
    return sides.map((side) => (/^open$/i.test(side) ? ".." : /^unknown$/i.test(side) ? "" : side)).join("/");
  if (/^\d{1,4}[u?]{0,3}(?:-(?:\d{2}|\d[u?]|[u?]{2})){0,2}$/i.test(text) && /u|\?(?=.)/i.test(text)) {
    const open = text.replace(/[u?]/gi, "X");
    return /^[\dX]{4}(?:-|$)/.test(open) ? open : undefined;
  }
  const bare = text
    .replace(/\?~|~\?/g, "%")
    .replace(/\^\w+$/, "")
    .replace(/[()]/g, "");
  return bare === text ? undefined : bare;
}

function backwards(text: string): string | undefined {
  const [from, to, ...more] = text.split("/").map(parseDate);
  if (!from || !to || more.length > 0) return undefined;
  return from.first > to.last ? `its end lies before its start; write ${to.text}/${from.text}` : undefined;
}

function formsOf(text: string): string[] {
  if (parseDate(text.toUpperCase())) return [text.toUpperCase()];
  const lasting = UNTIL_PRESENT.exec(text)?.[1];
  if (lasting !== undefined) return formsOf(lasting).map((form) => `${form}/..`);
  const [, ends, goesOn] = OPEN_END.exec(text) ?? [];
  const open = ends ?? goesOn ?? /^(.+?) ?[-–—] ?$/.exec(text)?.[1];
  if (open !== undefined && !WORD_OF_END.test(open) && !/\d ?[–—] ?\d/.test(open))
    return formsOf(open).map((form) => `${form}/..`);
  const until = OPEN_START.exec(text)?.[1] ?? /^[-–—] ?(\d{4}.*)$/.exec(text)?.[1];
  // Something of an unknown day before, or what had always been so until then.
  if (until !== undefined)
    return readable(until).flatMap((form) => {
      if (BY.test(text)) return [formatDay(parseDate(form)!.last), `[..${form}]`];
      return BEFORE.test(text) ? [`[..${beside(form, -1)}]`, `../${beside(form, -1)}`] : [`../${form}`];
    });
  const earliest = NOT_BEFORE.exec(text)?.[1];
  if (earliest !== undefined) return readable(earliest).map((form) => `[${form}..]`);
  const latest = NOT_AFTER.exec(text)?.[1];
  if (latest !== undefined) return readable(latest).map((form) => `[..${form}]`);
  const [, first, second] = ONE_OF.exec(text) ?? [];
  if (first !== undefined && second !== undefined) return setForms(first, second).map((set) => `[${set}]`);
  if (SEVERAL.test(text)) {
    const set = text.split(BETWEEN_DATES).join(",");
    return [`[${set}]`, `{${set}}`];
  }
  const after = AFTER.exec(text)?.[1];
  if (after !== undefined)
    return readable(after).flatMap((form) => [`[${beside(form, 1)}..]`, `${beside(form, 1)}/..`]);
  const winter = WINTER.exec(text);
  if (winter && Number(winter[2]!.slice(-2)) === (Number(winter[1]) + 1) % 100)
    return [`[${winter[1]}-12..${Number(winter[1]) + 1}-02]`];
  const day = TIME.exec(text)?.[1];
  if (day !== undefined) return formsOf(day);
  const about = ABOUT.exec(text)?.[1];
  const behind = ABOUT_BEHIND.exec(text)?.[1];
  if (about !== undefined || behind !== undefined)
    return formsOf((about ?? behind)!).map((form) => `${form}~`);
  const unsure = UNSURE.exec(text)?.[1] ?? /^(.+?) ?\(?\?\)?$/.exec(text)?.[1];
  if (unsure !== undefined) return formsOf(unsure).map((form) => `${form}?`);
  return intervalForms(text) ?? single(text);
}

/** Two dates in one; the first may leave the year, or month and year, to the second. */
function setForms(first: string, second: string): string[] {
  const seconds = readable(second);
  const rest = / (\D+ )?\d{4}$/.exec(second)?.[0] ?? "";
  const firsts = readable(first).length > 0 ? readable(first) : readable(`${first}${rest}`);
  return firsts.flatMap((from) => seconds.map((to) => `${from},${to}`));
}

/** The forms of which each is a date with both its ends. */
function readable(text: string): string[] {
  return formsOf(text).filter((form) => {
    const date = parseDate(form);
    return (
      date !== undefined && !date.isInterval && Number.isFinite(date.first) && Number.isFinite(date.last)
    );
  });
}

/** Two ends of which the second leaves to the first what both share: 1998-05-11/28, 14-16 July 2001, July 14-16, 2001. */
function sharedForms(text: string): string[] | undefined {
  const digits =
    /^(\d{4}-)(\d{2})\/(\d{2})$/.exec(text) ??
    TWO_DAYS.exec(text) ??
    /^(\d{4}-)(\d{2}-\d{2})\/(\d{2}-\d{2})$/.exec(text);
  if (digits) return [`${digits[1]}${digits[2]}/${digits[1]}${digits[3]}`];
  const years = /^(\d{2})(\d{2})\/(\d{2})$/.exec(text);
  if (years && Number(years[3]) > 12 && Number(years[3]) > Number(years[2]))
    return [`${years[1]}${years[2]}/${years[1]}${years[3]}`];
  const dayFirst = /^(\d{1,2}|\p{L}{3,})[-/](\d{1,2} \p{L}+\.?,? \d{4}|\p{L}{3,}\.?,? \d{4})$/u.exec(text);
  if (dayFirst && /^\d/.test(dayFirst[1]!) === /^\d/.test(dayFirst[2]!))
    return intervalForms(`${dayFirst[1]} to ${dayFirst[2]}`);
  const monthFirst = MONTH_FIRST.exec(text);
  if (!monthFirst) return undefined;
  const [, month, from, to, year] = monthFirst;
  return intervalForms(`${from} ${month} ${year} to ${to} ${month} ${year}`);
}

function intervalForms(text: string): string[] | undefined {
  const shared = sharedForms(text);
  if (shared !== undefined) return shared;
  const years = /^(\d{4}) ?[-–—] ?(\d{2}|\d{4})$/.exec(text);
  if (years) {
    const [, from = "", to = ""] = years;
    const end = to.length === 2 ? `${from.slice(0, 2)}${to}` : to;
    return [`${from}/${end}`];
  }
  const match = FROM_TO.exec(text);
  if (!match || /^\d{1,2}\/\d{1,2}\/\d{2,4}$|^\d{4}\/\d{1,2}(\/\d{1,2})?$/.test(text)) return undefined;
  const [, first = "", second = ""] = match;
  const ends = PRESENT.test(second) ? [".."] : formsOf(second).filter((form) => !/^[[{]/.test(form));
  // The first of two may leave the year, or month and year, to the second.
  const rest = / (\D+ )?\d{4}$/.exec(second)?.[0] ?? "";
  const starts = formsOf(first).length > 0 ? formsOf(first) : formsOf(`${first}${rest}`);
  const both = starts.flatMap((from) => ends.map((to) => `${from}/${to}`));
  return both.length > 0 ? both : undefined;
}

function single(text: string): string[] {
  const decade = DECADE.exec(text);
  if (decade) return [`${decade[1]}X`];
  const century = CENTURY.exec(text);
  if (century) return [`${String(Number(century[1]) - 1).padStart(2, "0")}XX`];
  const quarter = QUARTER.exec(text)?.slice(1);
  if (quarter) {
    const [ofQ, year, yearQ, q, word, wordYear, sign, signYear] = quarter;
    return [`${year ?? yearQ ?? wordYear ?? signYear}-${32 + Number(ofQ ?? q ?? word ?? sign)}`];
  }
  const half = HALF.exec(text);
  if (half)
    return [`${half[3] ?? half[4]}-${half[1] === FIRST || half[2] === "1" || half[5] === "1" ? 40 : 41}`];
  const yearFirst =
    /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?\.?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (yearFirst) return [iso(yearFirst[1], yearFirst[2], yearFirst[3])];
  const roman = /^(\d{1,2})[-/. ]{1,2}([ivx]{1,4})[-/. ]{1,2}(\d{4})$/.exec(text);
  if (roman && ROMAN_MONTHS.includes(roman[2]!))
    return [iso(roman[3], String(ROMAN_MONTHS.indexOf(roman[2]!) + 1), roman[1])];
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (yearLast) {
    const [, one, mark, two, year] = yearLast;
    const dayFirst = iso(year, two, one);
    // With points it is always the day that comes first.
    return mark === "." || one === two ? [dayFirst] : [dayFirst, iso(year, one, two)];
  }
  const chinese = /^(\d{4}) ?年(?: ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?)?$/.exec(text);
  if (chinese) return [iso(chinese[1], chinese[2], chinese[3])];
  const monthLast = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthLast) return [iso(monthLast[2], monthLast[1])];
  return inLetters(text);
}

function inLetters(text: string): string[] {
  const words = text.replace(OF_NO_MEANING, " ").split(/[ -]+/).filter(Boolean);
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words.filter((word) => /^\d{1,2}$/.test(word));
  const names = words.filter((word) => !/^\d+$/.test(word) && !SMALL_WORDS.test(word));
  const [year] = years;
  if (year === undefined || years.length > 1 || days.length > 1 || names.length > 1) return [];
  const [name] = names;
  if (name === undefined) return days.length === 0 ? [year] : [];
  const month = monthNamed(name);
  if (month !== undefined) return [iso(year, String(month), days[0])];
  const season = SEASON_NAMES.findIndex((pattern) => pattern.test(name));
  return season >= 0 && days.length === 0 ? [`${year}-${21 + season}`] : [];
}

function iso(year: string | undefined, month?: string, day?: string): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
}
