import { isNoDate, onlyDateMeant, parseDate } from "../record/index.ts";
import { ABOUT_YEAR, DAY, SEASONS } from "../record/lexicon/dates.ts";
import { monthNumber } from "../record/lexicon/months.ts";
import { READ_ON } from "../record/lexicon/works.ts";

/** EDTF text; a group with a season or words, which a citation shows as they are, "n.d." among them; undefined for nothing. */
export type DateRead = string | { "date-parts"?: number[][]; season?: number; literal?: string } | undefined;

/** A date as bibliographies write it: EDTF, `[1990]`, `c. 1990`, `1999--2000`, `4 May 2015`, `2014a`, `forthcoming`. */
export function readDate(written: string): DateRead {
  const text = written
    .trim()
    .replace(/\u2013|--/g, "/")
    .replace(/\s+/g, " ");
  if (text === "") return undefined;
  if (isNoDate(text)) return { literal: "n.d." };
  // "Accessed 2016-02-03" in the field of that day.
  const behindWord = READ_ON.exec(text)?.[1];
  if (behindWord !== undefined) return readDate(behindWord);
  const season = /^(\d{4})-2([1-4])$/.exec(text);
  const [, name = "", year] = /^(\p{L}+),? (\d{4})$/u.exec(text) ?? [];
  const named = SEASONS[name.toLowerCase()];
  if (named && year) return { "date-parts": [[Number(year)]], season: named };
  if (season) return { "date-parts": [[Number(season[1])]], season: Number(season[2]) };
  if (parseDate(text)) return text;
  const tried = [
    text.replace(/^\[(.+)\]$/, "$1?"),
    // Of catalogues: the year of the copyright, of the phonogram; digits that are not known; a letter that tells works apart.
    text.replace(/^(?:©|[cp](?=\d)) ?(\d{4})$/, "$1"),
    text.replace(/^(\d{2,3})(u{1,2}|-{1,2})(\??)$/, (all, digits: string, open: string, doubt: string) =>
      digits.length + open.length === 4 ? `${digits}${"X".repeat(open.length)}${doubt}` : all,
    ),
    text.replace(/^(\d{4})[a-z]$/, "$1"),
    text.replace(ABOUT_YEAR, "$1~"),
    text.replace(/^(\d{4})-(\d{4})$/, "$1/$2"),
    text.replace(/^(\d{4})\/(\d{2})$/, (_, from: string, to: string) => `${from}/${from.slice(0, 2)}${to}`),
    // 2013-14 is two years; 2013-12 a month.
    text.replace(/^(\d{4})-(\d{2})$/, (all, from: string, to: string) =>
      Number(to) > 12 && Number(to) === Number(from.slice(2)) + 1 ? `${from}/${from.slice(0, 2)}${to}` : all,
    ),
    // What is not known stands as nought.
    text.replace(/(?:-00)+$/, ""),
    text.replace(/^(\d{3})0s$/, "$1X"),
    text.replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, (_, y, m, d) => dashed(y, m, d)),
    text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (_, d, m, y) => dashed(y, m, d)),
    text.replace(/^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/, (_, y, m, d) => dashed(y, m, d)),
    inWords(text),
    // In whatever language, where it can mean one date alone.
    onlyDateMeant(text) ?? text,
  ].find((form) => form !== text && parseDate(form));
  return tried ?? { literal: written.trim() };
}

function dashed(year: string, month: string, day?: string): string {
  return [year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
}

/** "4 May 2015", "May 4, 2015", "May 2015". */
function inWords(text: string): string {
  const words = text.toLowerCase().replace(/[.,]/g, " ").split(" ").filter(Boolean);
  const month = words.find((word) => monthNumber(word) !== undefined);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => DAY.test(word));
  if (!month || !year || words.length > 3 || (words.length === 3 && !day)) return text;
  return dashed(year, String(monthNumber(month)), day?.replace(/\D/g, ""));
}

/** Year, and the month and day that stand apart from it: `aug`, `08`, `4 May`, `spring`. */
export function fromYearAndMonth(year: string, month: string | undefined, day: string | undefined): DateRead {
  const plain = /^\d{4}$/.test(year.trim());
  if (!plain || !month?.trim()) return readDate(year);
  const said = month.trim().toLowerCase();
  const season = SEASONS[said];
  if (season) return { "date-parts": [[Number(year)]], season };
  // "Jan-Feb", "May/June": an issue of two months.
  const [from, to] = said.split(/\s*[-–/]+\s*/).map(monthOf);
  if (from !== undefined && to !== undefined && from < to)
    return `${dashed(year.trim(), String(from))}/${dashed(year.trim(), String(to))}`;
  // "10~" # jan, as BibTeX has the day of a month, and its abbreviations stand for numbers.
  const [, dayBefore, monthBehind] = /^(\d{1,2})[~\u00a0 ]+(\d{1,2}|[a-z]+)$/.exec(said) ?? [];
  const ofDay = monthBehind === undefined ? undefined : monthOf(monthBehind);
  if (ofDay !== undefined && dayBefore !== undefined) {
    const text = dashed(year.trim(), String(ofDay), dayBefore);
    if (parseDate(text)) return text;
  }
  const [, monthFirst, dayBehind] = /^(\d{1,2}|[a-z]+)[~\u00a0 ]+(\d{1,2})$/.exec(said) ?? [];
  const before = monthFirst === undefined ? undefined : monthOf(monthFirst);
  if (before !== undefined && dayBehind !== undefined) {
    const text = dashed(year.trim(), String(before), dayBehind);
    if (parseDate(text)) return text;
  }
  const number = /^\d{1,2}$/.test(said) ? Number(said) : monthNumber(said);
  const text = number
    ? dashed(year.trim(), String(number), day?.trim() || undefined)
    : inWords(`${said} ${year.trim()}`);
  return parseDate(text) ? text : { "date-parts": [[Number(year)]] };
}

function monthOf(word: string): number | undefined {
  const number = /^\d{1,2}$/.test(word) ? Number(word) : monthNumber(word);
  return number !== undefined && number >= 1 && number <= 12 ? number : undefined;
}

/** RIS: `2014/03/01/`, `2014///Spring`, `2014`; of several the fullest, a month in words joined to the year. */
export function fromRis(dates: readonly string[]): DateRead {
  let best: DateRead;
  const years = dates.map((date) => /^\d{4}/.exec(date.trim())?.[0]).filter(Boolean);
  for (const date of dates) {
    const [year = "", month = "", day = "", other = ""] = date.trim().split("/");
    let read: DateRead;
    if (/^\d{4}$/.test(year) && /^\d{0,2}$/.test(month) && /^\d{0,2}$/.test(day)) {
      const given = [year, month, day].map((part, i) => (i > 0 && Number(part) === 0 ? "" : part));
      const text = given[1] ? dashed(year, given[1], given[2] || undefined) : year;
      read = other.trim()
        ? fromYearAndMonth(year, given[1] || other, given[2] || undefined)
        : parseDate(text)
          ? text
          : year;
    } else if (!/\d{4}/.test(date) && years[0]) read = fromYearAndMonth(years[0]!, date, undefined);
    else
      read = readDate(
        date
          .trim()
          .replace(/(?<!\/)\/+$/, "")
          .replace(MONTH_IN_WORDS, "$3 $2 $1"),
      );
    if (isFuller(read, best)) best = read;
  }
  return best;
}

/** 2021/December/01, as some write the parts of a date. */
const MONTH_IN_WORDS = /^(\d{4})\/(\p{L}{3,})\/(\d{1,2})$/u;

function isFuller(one: DateRead, other: DateRead): boolean {
  if (one === undefined || other === undefined) return one !== undefined;
  const weight = (date: Exclude<DateRead, undefined>) =>
    typeof date === "string" ? date.length + 1 : date["date-parts"] ? 5.5 : 0;
  return weight(one) > weight(other);
}

/** As CSL has it where it can; what it has no parts for (open ends, doubt, decades) stays EDTF. */
export function cslDate(date: DateRead): DateRead {
  if (typeof date !== "string" || !/^\d{4}(?:-[01]\d(?:-\d\d)?)?(?:T.*)?$/.test(date)) return date;
  return { "date-parts": [date.replace(/T.*$/, "").split("-").map(Number)] };
}

/** Does it say that the work has no date? That is said of the work itself alone. */
export function saysNone(date: unknown): boolean {
  const words = (date as { literal?: unknown } | undefined)?.literal;
  return typeof words === "string" && isNoDate(words);
}

/** A note that says nothing but when the page was read: "Accessed: 2021-10-06", "[Online; accessed 1-December-2021]". */
export function takeDayOfReading(item: Record<string, unknown>, ...fields: readonly string[]): void {
  for (const field of ["note", ...fields]) {
    const written = item[field];
    if (typeof written !== "string" || item.accessed !== undefined) continue;
    const read = dayOfReadingIn(written);
    if (read === undefined) continue;
    item.accessed = read;
    delete item[field];
  }
}

export function dayOfReadingIn(written: string): DateRead {
  const match = READ_ON.exec(written.trim());
  const read = match ? readDate(match[1]!) : undefined;
  return typeof read === "string" ? cslDate(read) : undefined;
}
