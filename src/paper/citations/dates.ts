import type { CslDateParts } from "../../record/index.ts";
import type { Span } from "./citation.ts";
import { MONTH, monthNumber } from "./months.ts";

export interface FoundDate extends Span {
  date: CslDateParts;
}

const YEAR = "(1[5-9]\\d\\d|20\\d\\d)";
const END = "(?![\\p{L}\\d])";
const START = "(?<![\\p{L}\\d/_–-])";
const DAY = "(\\d{1,2})(?:st|nd|rd|th|er|\\.)?";

/** Each form with the order of what it captures; the first that fits a place is taken. */
const FORMS: [RegExp, string][] = [
  ["(\\d{4})-(\\d{2})-(\\d{2})", "ymd"],
  [`${DAY}\\s+(?:de\\s+)?(${MONTH})\\.?,?\\s+${YEAR}(?:\\s*(?:г\\.|года))?`, "dmy"],
  [`${DAY}\\s*[–—-]\\s*\\d{1,2}\\.?\\s+(${MONTH})\\.?,?\\s+${YEAR}`, "dmy"],
  [`(${MONTH})\\.?\\s+${DAY}(?:\\s*[–—-]\\s*\\d{1,2})?,?\\s+${YEAR}`, "mdy"],
  [`${YEAR},\\s+(${MONTH})\\.?\\s+${DAY}`, "ymd"],
  [`${YEAR},\\s+${DAY}\\s+(${MONTH})`, "ydm"],
  [`${YEAR},\\s+(${MONTH})\\.?`, "ym"],
  ["(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(1[5-9]\\d\\d|20\\d\\d)(?:\\s*г\\.)?", "dmy"],
  [`(${MONTH})\\.?,?\\s+${YEAR}`, "my"],
  [`${YEAR}[a-z]?(?:\\s*(?:г\\.|года))?`, "y"],
].map(([pattern, order]) => [new RegExp(START + pattern + END, "giu"), order!]);

/** Dates in a note, in English, German, French and Russian, in the order they stand. */
export function datesIn(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const [pattern, order] of FORMS)
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some((other) => from < other.to && to > other.from)) continue;
      const part = (name: string) => match[order.indexOf(name) + 1];
      const year = Number(part("y"));
      const month = order.includes("m") ? toMonth(part("m")!) : undefined;
      const day = order.includes("d") ? Number(part("d")) : undefined;
      if (order.includes("m") && (month === undefined || month < 1 || month > 12)) continue;
      if (day !== undefined && (day < 1 || day > 31)) continue;
      found.push({
        from,
        to,
        date: { "date-parts": [[year, month, day].filter((one): one is number => one !== undefined)] },
      });
    }
  return found.sort((a, b) => a.from - b.from);
}

function toMonth(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : monthNumber(text);
}

const ACCESS =
  /[([]?\b(?:(?:last|date)\s+)?(?:accessed|retrieved|visited|viewed|checked|zugriff|abgerufen|abruf|zuletzt|letzter zugriff|consultée?)\b(?:\s+(?:on|am|le|at))?:?|[([]?(?:дата обращения|просмотрено)\s*:?/giu;

/** "Accessed 2 June 2021" and its like: the whole phrase, with its brackets, and the day. */
export function accessIn(text: string): FoundDate | undefined {
  for (const match of text.matchAll(ACCESS)) {
    const after = match.index + match[0].length;
    const found = datesIn(text.slice(after, after + 60)).find(({ from }) => from < 25);
    if (!found) continue;
    let to = after + found.to;
    to += /^\s*[)\]]|^,?\s+from\b:?/i.exec(text.slice(to))?.[0].length ?? 0;
    return { from: match.index, to, date: found.date };
  }
  return undefined;
}
