import type { CslDateParts } from "../../record/index.ts";
import { anyOf, monthNumber } from "../lexicon/index.ts";
import { FROM_AFTER } from "../lexicon/pointing.ts";
import type { Span } from "./citation.ts";

export interface FoundDate extends Span {
  date: CslDateParts;
}

const YEAR = "(1[5-9]\\d\\d|20\\d\\d)";
const END = "(?![\\p{L}\\d])";
const START = "(?<![\\p{L}\\d/_–-])";
const DAY = "(\\d{1,2})(?:[sS][tT]|[nN][dD]|[rR][dD]|[tT][hH]|[eE][rR]|\\.)?";
/** Which words are months is looked up; a pattern of all their names would try each at every place. */
const WORD = "(\\p{L}{3,9})";
const AFTER_YEAR = `(?:\\s*(?:${anyOf("afterYear")}))?`;

/** Each form with the order of what it captures; the first that fits a place is taken. */
const FORMS: [RegExp, string][] = [
  ["(\\d{4})-(\\d{2})-(\\d{2})", "ymd"],
  [`${DAY}\\s+(?:[dD][eE]\\s+)?${WORD}\\.?,?\\s+${YEAR}${AFTER_YEAR}`, "dMy"],
  [`${DAY}\\s*[–—-]\\s*\\d{1,2}\\.?\\s+${WORD}\\.?,?\\s+${YEAR}`, "dMy"],
  [`${WORD}\\.?\\s+${DAY}(?:\\s*[–—-]\\s*\\d{1,2})?,?\\s+${YEAR}`, "Mdy"],
  [`${YEAR},\\s+${WORD}\\.?\\s+${DAY}`, "yMd"],
  [`${YEAR},\\s+${DAY}\\s+${WORD}`, "ydM"],
  [`${YEAR},\\s+${WORD}\\.?`, "yM"],
  [`(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(1[5-9]\\d\\d|20\\d\\d)${AFTER_YEAR}`, "dmy"],
  [`${WORD}\\.?,?\\s+${YEAR}`, "My"],
  [`${YEAR}[a-zA-Z]?${AFTER_YEAR}`, "y"],
].map(([pattern, order]) => [new RegExp(START + pattern + END, "gu"), order!]);

/** Dates in a note, in English, German, French and Russian, in the order they stand. */
export function datesIn(text: string): FoundDate[] {
  if (!/\d{4}/.test(text)) return [];
  const found: FoundDate[] = [];
  const namesMonth = hasMonth(text);
  for (const [pattern, order] of FORMS) {
    const isNamed = order.includes("M");
    if (isNamed && !namesMonth) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const part = (name: string) => match![order.indexOf(name) + 1]!;
      const month = isNamed ? monthNumber(part("M")) : order.includes("m") ? Number(part("m")) : undefined;
      if (isNamed && month === undefined) {
        // No month: what is one may begin within what was passed over.
        pattern.lastIndex = from + 1;
        continue;
      }
      if (found.some((other) => from < other.to && to > other.from)) continue;
      const year = Number(part("y"));
      const day = order.includes("d") ? Number(part("d")) : undefined;
      if (month !== undefined && (month < 1 || month > 12)) continue;
      if (day !== undefined && (day < 1 || day > 31)) continue;
      found.push({
        from,
        to,
        date: { "date-parts": [[year, month, day].filter((one): one is number => one !== undefined)] },
      });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

function hasMonth(text: string): boolean {
  for (const [word] of text.matchAll(/\p{L}{3,9}/gu)) if (monthNumber(word) !== undefined) return true;
  return false;
}

const ACCESS = new RegExp(`[([]?(?<!\\p{L})(?:${anyOf("accessed")})(?!\\p{L})\\s*:?`, "giu");

/** "Accessed 2 June 2021" and its like: the whole phrase, with its brackets, and the day. */
export function accessIn(text: string): FoundDate | undefined {
  for (const match of text.matchAll(ACCESS)) {
    const after = match.index + match[0].length;
    const found = datesIn(text.slice(after, after + 60)).find(({ from }) => from < 25);
    if (!found) continue;
    let to = after + found.to;
    to += FROM_AFTER.exec(text.slice(to))?.[0].length ?? 0;
    return { from: match.index, to, date: found.date };
  }
  return undefined;
}
