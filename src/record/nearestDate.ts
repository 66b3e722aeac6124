import { formatDay, parseDate } from "./date.ts";
import { dateInWords } from "./dateWords.ts";
import { dayNumber, daysInMonth } from "./moment.ts";

/** Short forms of month names and spellings that no list has, English and German, each from its first letters on. */
const MONTH_NAMES: readonly RegExp[] = [
  /^(jan|jänner)$/,
  /^feb$/,
  /^(mar|mrz|maerz)$/,
  /^apr$/,
  /^may$/,
  /^june?$/,
  /^july?$/,
  /^aug$/,
  /^sept?$/,
  /^(oct|okt)$/,
  /^nov$/,
  /^(dec|dez)$/,
];

/** Languages that analysts copy dates from; what a month is called in them, alone and beside a day, is known to `Intl`. */
const MONTH_LANGUAGES = "en de fr es it pt nl pl ru uk sr bg el tr az ro hu sv ar fa he".split(" ");

let monthNames: Map<string, number> | undefined;

/** 1 to 12; undefined where it is no month. */
function monthNamed(name: string): number | undefined {
  const short = MONTH_NAMES.findIndex((pattern) => pattern.test(name)) + 1;
  if (short > 0) return short;
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

const SEASON_NAMES: readonly RegExp[] = [
  /^(spring|frühjahr|frühling)$/,
  /^(summer|sommer)$/,
  /^(autumn|fall|herbst)$/,
  /^winter$/,
];
const UNKNOWN =
  /^(?:unknown|unclear|n\.? ?d\.?|n\/a|none|no date|undated|\?+|-+|tb[dca]|xx+|unbekannt|o\. ?[jd]\.|s\.? ?[ad]\.?)$/i;
const PRESENT = /^(present|today|now|ongoing|heute|\.\.|\?\?\?)$/;

/**
 * What somebody meant who wrote a date otherwise than as EDTF: a clause that names the nearest right form, or asks
 * which of two. Undefined where nothing is near.
 */
export function nearestDate(written: string): string | undefined {
  const text = plainSigns(written.trim().slice(0, 80));
  if (UNKNOWN.test(text))
    return "where the day is not known, write the span it lies in, such as 201X (some year of the 2010s) or 2014-XX (some month of 2014)";
  const fault = impossibleDay(text) ?? backwards(text) ?? notSupported(text);
  if (fault) return fault;
  const forms = formsOf(text.toLowerCase()).filter((form) => parseDate(form) !== undefined);
  if (forms.length === 0) return undefined;
  if (forms.length === 1) return `write ${forms[0]}`;
  return `write ${forms.map((form) => `${form} for ${dateInWords(form)}`).join(" or ")}`;
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
    .replace(/^["'“”„«‘‚]+|["'“”»‘’]+$/g, "")
    .replace(/(?<=\d)[,;]$/, "")
    .replace(
      /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |^(?:mon|diens|donners|frei|sams|sonn)tag,? |^mittwoch,? /i,
      "",
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
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month > 12 && month <= 31 && day >= 1 && day <= 12) return `write ${match[1]}-${match[3]}-${match[2]}`;
  if (month < 1 || month > 12) return `there is no month ${match[2]}`;
  const most = daysInMonth(year, month);
  if (day >= 1 && day <= most) return undefined;
  return `${dateInWords(`${match[1]}-${match[2]}`)} has ${most} days`;
}

/** What EDTF has or people write, and no case can hold; and what says nothing. */
function notSupported(text: string): string | undefined {
  const mended = olderForms(text);
  if (mended !== undefined && parseDate(mended)) return `write ${mended}`;
  const week = /^(\d{4})-?W(\d{2})(?:-\d)?$/i.exec(text);
  if (week) return `write the days of the week: ${daysOfWeek(Number(week[1]), Number(week[2]))}`;
  const doubt = /^(\d{4}(?:-\d{2}){0,2})\?{2,}$/.exec(text)?.[1];
  if (doubt !== undefined) return `write ${doubt}?`;
  const bc = /^-?0*(\d{1,4}) ?(?:b\.? ?c\.?(?: ?e\.?)?|v\. ?chr\.)$/i.exec(text);
  if (bc || /^(?:y-?\d|-0*[1-9]\d{0,3}(?:-\d{2}){1,2}$|-\dX|-\d{4}$|\d{5,}-)/i.test(text)) {
    const until = /^-(\d{4})$/.exec(text)?.[1];
    const meant = until === undefined ? "" : `; if the time until then is meant, write ../${until}`;
    return `years are written with four digits, from 0000 to 9999${meant}`;
  }
  if (/^\d{2}-\d{2}-\d{2}$|^['’]\d{2}$|^\d{1,2}[./]\d{1,2}[./]\d{2}$/.test(text))
    return "write the year with four digits, then month and day, such as 2021-10-06";
  if (/^(?:today|yesterday|tomorrow|now|recently|last (?:week|month|year)|heute|gestern)$/i.test(text))
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
  const open =
    /^(?:since|from|seit|ab) (.+?)(?: on(?:wards)?)?$/.exec(text)?.[1] ?? /^(.+?) ?[-–—] ?$/.exec(text)?.[1];
  if (open !== undefined && !/ (to|until|bis) /.test(open) && !/\d ?[–—] ?\d/.test(open))
    return formsOf(open).map((form) => `${form}/..`);
  const until =
    /^(?:until|till|before|by|up to|bis|vor) (.+)$/.exec(text)?.[1] ?? /^[-–—] ?(\d{4}.*)$/.exec(text)?.[1];
  // Something of an unknown day before, or what had always been so until then.
  if (until !== undefined)
    return formsOf(until).flatMap((form) =>
      /^(?:before|vor) /.test(text) ? [`[..${form}]`, `../${form}`] : [`../${form}`],
    );
  const after = /^(?:after|nach) (.+)$/.exec(text)?.[1];
  if (after !== undefined) return formsOf(after).flatMap((form) => [`[${form}..]`, `${form}/..`]);
  const about =
    /^(?:circa |ca\.? |c\.? ?|about |around |approx(?:\.|imately)? |roughly |etwa |um |mid-? ?|~ ?)(\d.*|[a-zä]+ \d.*)$/.exec(
      text,
    )?.[1];
  const behind = /^(\d.*?) ?\(?(?:circa|ca\.?|c\.|approx(?:\.|imately)?|about|or so)\)?$/.exec(text)?.[1];
  if (about !== undefined || behind !== undefined)
    return formsOf((about ?? behind)!).map((form) => `${form}~`);
  const unsure =
    /^(?:perhaps|probably|maybe|possibly|vielleicht|wohl) (.+)$/.exec(text)?.[1] ??
    /^(.+?) ?\(?\?\)?$/.exec(text)?.[1];
  if (unsure !== undefined) return formsOf(unsure).map((form) => `${form}?`);
  return intervalForms(text) ?? single(text);
}

function intervalForms(text: string): string[] | undefined {
  const years = /^(\d{4}) ?[-–—] ?(\d{2}|\d{4})$/.exec(text);
  if (years) {
    const [, from = "", to = ""] = years;
    const end = to.length === 2 ? `${from.slice(0, 2)}${to}` : to;
    return [`${from}/${end}`];
  }
  const match =
    /^(?:from |between |von |zwischen )?(.+?) ?(?:–|—| - | to | until | and | bis | und |\/) ?(.+)$/.exec(
      text,
    );
  if (!match || /^\d{1,2}\/\d{1,2}\/\d{2,4}$|^\d{4}\/\d{1,2}(\/\d{1,2})?$/.test(text)) return undefined;
  const [, first = "", second = ""] = match;
  const ends = PRESENT.test(second) ? [".."] : formsOf(second);
  // The first of two may leave the year, or month and year, to the second.
  const rest = / (\D+ )?\d{4}$/.exec(second)?.[0] ?? "";
  const starts = formsOf(first).length > 0 ? formsOf(first) : formsOf(`${first}${rest}`);
  const both = starts.flatMap((from) => ends.map((to) => `${from}/${to}`));
  return both.length > 0 ? both : undefined;
}

function single(text: string): string[] {
  const decade = /^(?:the |in the |early |late |mid-? ?|die |der )*(\d{3})0(?:['’]?s|er(?: jahre)?)$/.exec(
    text,
  );
  if (decade) return [`${decade[1]}X`];
  const century = /^(?:the )?(\d{1,2})(?:st|nd|rd|th|\.) (?:century|jahrhundert)$/.exec(text);
  if (century) return [`${String(Number(century[1]) - 1).padStart(2, "0")}XX`];
  const quarter = /^(?:q([1-4]) ?(\d{4})|(\d{4})[- ]?q([1-4]))$/.exec(text);
  if (quarter) return [`${quarter[2] ?? quarter[3]}-${32 + Number(quarter[1] ?? quarter[4])}`];
  const yearFirst =
    /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?\.?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (yearFirst) return [iso(yearFirst[1], yearFirst[2], yearFirst[3])];
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
  const words = text
    .replace(/[,]|(?<=\d)(st|nd|rd|th)\b|\bof\b|\bthe\b|(?<=[\d\p{L}])\./gu, " ")
    .split(/[ -]+/)
    .filter(Boolean);
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words.filter((word) => /^\d{1,2}$/.test(word));
  const names = words.filter(
    (word) =>
      !/^\d+$/.test(word) &&
      !/^(early|late|end|beginning|anfang|ende|im|in|on|am|de|del|di|le|г|року|р)$/.test(word),
  );
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
