import { anyOf } from "../lexicon/index.ts";
import { UP_TO } from "../lexicon/pointing.ts";

/** Several numbers in one bracket, or a number with a place: `[2, p. 180]`, `[3–5]`, `[2; 4, с. 44]`. */
export interface GroupedMark {
  from: number;
  to: number;
  labels: string[];
  /** A page or the like stands beside a number: notes are never called so, entries of a list are. */
  hasPlace: boolean;
}

/** In such a bracket the abbreviations stand without their full stops too. */
const PLACE_WORDS = anyOf(
  "pages",
  "paragraph",
  "article",
  "section",
  "chapter",
  "volume",
  "figure",
).replaceAll("\\.", "\\.?");
const PLACE = `(?:${PLACE_WORDS})\\s*[\\dIVXivx][\\d–-]*(?:\\s?ff?\\.?)?`;
const TO = `(?:\\s?[–—-]\\s?|\\s(?:${UP_TO})\\s)`;
const NUMBER = `\\d{1,3}(?:${TO}\\d{1,3})?`;
/** "[2, 3 and 4]", "[2 & 3]", "[2/3]" */
const AND = `(?:\\s*[,;]?\\s*(?:(?<=\\s)(?:${anyOf("and")})(?=\\s)|[&+/])\\s*)`;
const GROUP = new RegExp(
  `\\[(?:(?:${anyOf("note")})\\.?\\s)?(${NUMBER}(?:(?:${AND}|\\s*[,;:]\\s*)(?:${PLACE}|${NUMBER}))*)\\]`,
  "giu",
);
const BETWEEN = new RegExp(`(?:(?<!\\s)\\s+)?[,;]\\s*(?:(?:${anyOf("and")})\\s)?|${AND}`, "iu");
const RANGE = new RegExp(`^(\\d{1,3})(?:${TO}(\\d{1,3}))?(\\s*:.*)?$`, "iu");
/** More than these between two ends of a range is no range of entries. */
const LONGEST_RANGE = 30;

export function groupedMarks(text: string): GroupedMark[] {
  if (!/\[\d/.test(text)) return [];
  const found: GroupedMark[] = [];
  for (const match of text.matchAll(GROUP)) {
    const inside = match[1]!;
    if (/^\d+$/.test(inside)) continue;
    const labels: string[] = [];
    let hasPlace = false;
    for (const part of inside.split(BETWEEN)) {
      const number = RANGE.exec(part);
      if (!number) {
        hasPlace = true;
        continue;
      }
      if (number[3] !== undefined) hasPlace = true;
      const [first, last] = [Number(number[1]), Number(number[2] ?? number[1])];
      if (last < first || last - first > LONGEST_RANGE) labels.push(number[1]!);
      else for (let n = first; n <= last; n++) labels.push(String(n));
    }
    if (labels.length > 0)
      found.push({ from: match.index, to: match.index + match[0].length, labels, hasPlace });
  }
  return found;
}

/** Raised numbers of several notes, `2,3` or `2–4`, as labels; undefined where it is one, or no such thing. */
export function raisedMarks(text: string): string[] | undefined {
  const inside = /^[[(]?([^[\]()]{3,60})[\])]?$/u.exec(text.trim())?.[1]?.trim();
  const [group] = inside === undefined ? [] : groupedMarks(`[${inside}]`);
  if (!group || group.hasPlace || group.to !== inside!.length + 2 || group.labels.length < 2)
    return undefined;
  return group.labels.every((label, i) => i === 0 || Number(label) > Number(group.labels[i - 1]))
    ? group.labels
    : undefined;
}
