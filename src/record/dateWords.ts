import { dates as english } from "../words/en/dates.ts";
import { formatDay, parseDate } from "./date.ts";
import { parseMoment } from "./moment.ts";

export type DateWords = typeof english;

/** In words, for prose: `6 October 2021`, `the 2010s`, `about 2015`, `22 June 1994 to 1 April 2014`; text that is no date as it is. */
export function dateInWords(text: string, words: DateWords = english): string {
  const date = parseDate(text);
  if (!date) return text;
  if (!date.isInterval) return momentInWords(date.text, words);
  const [from = "", to = ""] = date.text.split("/");
  const say = (moment: string) => momentInWords(moment, words);
  if (from === "" && to === "..") return words.goingOn;
  if (to === "..") return words.since(say(from));
  if (to === "") return words.endUnknown(say(from));
  if (from === "..") return words.until(say(to));
  if (from === "") return words.startUnknown(say(to));
  if (from === to) return say(from);
  const sameMonth = /^(\d{4}-\d{2})-(\d{2})$/.exec(from);
  if (sameMonth && to.startsWith(`${sameMonth[1]}-`) && to.length === 10)
    return words.days(Number(sameMonth[2]), say(to));
  return words.fromTo(say(from), say(to));
}

const MARKS = /[?~%]/g;

function momentInWords(text: string, words: DateWords): string {
  const set = /^([[{])(.*)[\]}]$/.exec(text);
  if (set) return setInWords(set[1] === "{", set[2]!, words);
  const plain = unmarked(text.replace(MARKS, ""), words);
  const isAbout = /[~%]/.test(text);
  const said = isAbout ? words.about(plain) : plain;
  return /[?%]/.test(text) ? words.perhaps(said) : said;
}

function unmarked(text: string, words: DateWords): string {
  const [year = "", month, day] = text.split("-");
  const years = yearInWords(year, words);
  if (years === undefined) return spanInWords(text, words);
  if (month === undefined) return years;
  if (!/X/.test(year) && /^[2-4]\d$/.test(month)) return seasonInWords(Number(month), year, words);
  if (month === "XX") {
    if (day === undefined) return words.someMonthOf(year.includes("X") ? words.someYearOf(years) : years);
    return day === "XX" ? words.someDayIn(years) : spanInWords(text, words);
  }
  if (/X/.test(month)) return spanInWords(text, words);
  const name = words.months[Number(month) - 1]!;
  if (day === "XX") return words.someDayIn(inMonth(name, year, years, words));
  if (day !== undefined && /X/.test(day)) return spanInWords(text, words);
  if (day === undefined) return inMonth(name, year, years, words);
  return year.includes("X")
    ? words.monthOf(words.day(Number(day), name, "").trim(), openYear(year, years, words))
    : words.day(Number(day), name, year);
}

function inMonth(name: string, year: string, years: string, words: DateWords): string {
  return year.includes("X") ? words.monthOf(name, openYear(year, years, words)) : words.month(name, year);
}

function openYear(year: string, years: string, words: DateWords): string {
  return year === "XXXX" ? years : words.someYearOf(years);
}

function yearInWords(year: string, words: DateWords): string | undefined {
  if (/^\d{4}$/.test(year)) return year;
  if (year === "XXXX") return words.anyYear;
  if (/^\d{3}X$/.test(year)) return words.decade(year.replace("X", "0"));
  if (/^\d{1,2}X+$/.test(year)) return words.fromTo(year.replaceAll("X", "0"), year.replaceAll("X", "9"));
  return undefined;
}

function seasonInWords(code: number, year: string, words: DateWords): string {
  if (code >= 40) return words.half(code - 39, year);
  if (code >= 37) return words.third(code - 36, year);
  if (code >= 33) return words.quarter(code - 32, year);
  const said = words.season(words.seasons[(code - 21) % 4]!, year);
  return code >= 29 ? words.ofTheSouth(said) : code >= 25 ? words.ofTheNorth(said) : said;
}

/** What has no short form is told by its first day and its last. */
function spanInWords(text: string, words: DateWords): string {
  const moment = parseMoment(text);
  if (!moment) return text;
  const [from, to] = [formatDay(moment.first), formatDay(moment.last)];
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) return words.fromTo(from.slice(0, 4), to.slice(0, 4));
  return words.between(unmarked(from, words), unmarked(to, words));
}

function setInWords(isAll: boolean, members: string, words: DateWords): string {
  const spans = members.split(",").map((member) => member.trim());
  const said = spans.map((span): string => {
    const [from = "", to] = span.split("..").map((moment) => moment.trim());
    if (to === undefined) return momentInWords(from, words);
    if (from === "") {
      const date = momentInWords(to, words);
      return isAll ? words.andBefore(date) : words.orBefore(date);
    }
    const date = momentInWords(from, words);
    if (to === "") return isAll ? words.andLater(date) : words.orLater(date);
    const until = momentInWords(to, words);
    return isAll ? words.fromTo(date, until) : words.between(date, until);
  });
  return isAll ? words.and(said) : words.or(said);
}

/** The year under which it stands in a list by years: the first it may mean; of what has no start, its last. */
export function headingOf(text: string): string {
  const date = parseDate(text);
  if (!date) return text;
  if (/^[~?%]?XXXX/.test(text)) return english.anyYear;
  // A season of either half of the earth may begin in the year before, and is called after its own.
  const [, ofSeason] = /^[~?%]?(\d{4})-2[1-9]/.exec(text) ?? [];
  if (ofSeason !== undefined) return ofSeason;
  if (Number.isFinite(date.first)) return formatDay(date.first).slice(0, 4);
  return Number.isFinite(date.last) ? english.andBefore(formatDay(date.last).slice(0, 4)) : english.goingOn;
}
