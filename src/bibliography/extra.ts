import { type Csl, DATES_OF_WORK, fromExtra, isSaidInExtra, nameInExtra } from "../record/index.ts";
import { cslDate, readDate } from "./dates.ts";
import type { Item } from "./item.ts";

/**
 * What a format has no field for stands in lines of its note, as Zotero's field Extra has it: "event-title: Summit". Such
 * lines are written and read alike in RIS and BibTeX.
 */

/** The item with such lines of its note made fields. */
export function withExtra(item: Item): Item {
  if (typeof item.note !== "string" || !/^[ \t]*[A-Za-z][\w -]*:/m.test(item.note)) return item;
  const whole = fromExtra(withFullDate(item)) as Item;
  for (const name of DATES_OF_WORK)
    if (whole[name] !== item[name] && typeof whole[name] === "string") {
      const date = cslDate(readDate(whole[name]));
      if (date === undefined) delete whole[name];
      else whole[name] = date;
    }
  return whole;
}

/** RIS has a day of issue and no doubt about it: a line "issued: 2014-03~" of the same year says it whole. */
function withFullDate(item: Item): Item {
  const line = /^issued: (\S+)$/m.exec(String(item.note));
  const year = /\d{3}[\dX]/.exec(JSON.stringify(item.issued ?? ""))?.[0];
  if (!line || year === undefined || !line[1]!.startsWith(year)) return item;
  const note = String(item.note)
    .replace(line[0], "")
    .replace(/\n{2,}/g, "\n")
    .trim();
  return { ...item, issued: cslDate(readDate(line[1]!)), note };
}

/** A variable as such lines, one for each name of a role; none where they cannot say it. */
export function extraLines(work: Csl, variable: string): string[] {
  const value = work[variable];
  if (value === undefined || value === "" || !isSaidInExtra(variable)) return [];
  if (Array.isArray(value)) {
    const names = value.map((name) => nameInExtra(name as Record<string, unknown>));
    return names.some((name) => name === undefined) ? [] : names.map((name) => `${variable}: ${name}`);
  }
  const text = typeof value === "object" ? edtfOf(value) : String(value).replace(/\s+/g, " ");
  return text === undefined ? [] : [`${variable}: ${text}`];
}

/** A date of CSL as EDTF; undefined where it has no parts. */
export function edtfOf(date: unknown): string | undefined {
  if (typeof date === "string") return date;
  const {
    "date-parts": parts,
    circa,
    season,
  } = (date ?? {}) as { "date-parts"?: (number | string)[][]; circa?: unknown; season?: unknown };
  if (!parts?.[0]?.length) return undefined;
  const text = parts
    .map((moment) => moment.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("-"))
    .join("/");
  const isYear = /^\d{4}$/.test(text);
  return `${text}${season && isYear ? `-2${season}` : ""}${circa ? "~" : ""}`;
}
