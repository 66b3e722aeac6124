import { anyOf } from "../lexicon/index.ts";

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
const NUMBER = "\\d{1,3}(?:\\s?[–—-]\\s?\\d{1,3})?";
const GROUP = new RegExp(`\\[(${NUMBER}(?:\\s*[,;:]\\s*(?:${PLACE}|${NUMBER}))*)\\]`, "gu");
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
    for (const part of inside.split(/(?:(?<!\s)\s+)?[,;]\s*/u)) {
      const number = /^(\d{1,3})(?:\s?[–—-]\s?(\d{1,3}))?(\s*:.*)?$/u.exec(part);
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
