import { parseDate } from "./date.ts";
import { dateInWords } from "./dateWords.ts";
import { daysInMonth } from "./moment.ts";

/** Month names and their usual short forms, English and German, each from its first letters on. */
const MONTH_NAMES: readonly RegExp[] = [
  /^(jan(uary|uar)?|jänner)$/,
  /^feb(ruary|ruar)?$/,
  /^(mar(ch)?|märz|mrz|maerz)$/,
  /^apr(il)?$/,
  /^(may|mai)$/,
  /^(june?|juni)$/,
  /^(july?|juli)$/,
  /^aug(ust)?$/,
  /^sept?(ember)?$/,
  /^(oct(ober)?|okt(ober)?)$/,
  /^nov(ember)?$/,
  /^(dec(ember)?|dez(ember)?)$/,
];
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
  const fault = impossibleDay(text) ?? backwards(text);
  if (fault) return fault;
  const forms = formsOf(text.toLowerCase()).filter((form) => parseDate(form) !== undefined);
  if (forms.length === 0) return undefined;
  if (forms.length === 1) return `write ${forms[0]}`;
  return `write ${forms.map((form) => `${form} for ${dateInWords(form)}`).join(" or ")}`;
}

/** Without quotation marks and a comma or point behind, and with plain hyphens, spaces and digits. */
function plainSigns(written: string): string {
  const bare = written
    .replace(/\s+/g, " ")
    .replace(/^["'“”„«‘‚]+|["'“”»‘’]+$/g, "")
    .replace(/(?<=\d)[,;]$/, "")
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return /^\d{4}[‐‑–—−]\d{2}[‐‑–—−]\d{2}$|^\d{4}[‐‑−]\d{2}$/.test(bare)
    ? bare.replace(/[‐‑–—−]/g, "-")
    : bare;
}

function impossibleDay(text: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month > 12 && month <= 31 && day >= 1 && day <= 12) return `write ${match[1]}-${match[3]}-${match[2]}`;
  if (month < 1 || month > 12) return `there is no month ${match[2]}`;
  const most = daysInMonth(year, month);
  if (day >= 1 && day <= most) return undefined;
  return `${dateInWords(`${match[1]}-${match[2]}`)} has ${most} days`;
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
  if (until !== undefined) return formsOf(until).map((form) => `../${form}`);
  const about =
    /^(?:circa |ca\.? |c\.? ?|about |around |approx(?:\.|imately)? |roughly |etwa |um |mid-? ?|~ ?)(\d.*|[a-zä]+ \d.*)$/.exec(
      text,
    )?.[1];
  if (about !== undefined) return formsOf(about).map((form) => `${form}~`);
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
    (word) => !/^\d+$/.test(word) && !/^(early|late|end|beginning|anfang|ende|im|in|on|am)$/.test(word),
  );
  const [year] = years;
  if (year === undefined || years.length > 1 || days.length > 1 || names.length > 1) return [];
  const [name] = names;
  if (name === undefined) return days.length === 0 ? [year] : [];
  const month = MONTH_NAMES.findIndex((pattern) => pattern.test(name)) + 1;
  if (month > 0) return [iso(year, String(month), days[0])];
  const season = SEASON_NAMES.findIndex((pattern) => pattern.test(name));
  return season >= 0 && days.length === 0 ? [`${year}-${21 + season}`] : [];
}

function iso(year: string | undefined, month: string | undefined, day?: string): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
}
