import { anyOf } from "../lexicon/index.ts";
import type { Paper, Text } from "../paper.ts";
import type { ReferenceEntry } from "./entry.ts";

const AFTER_LIST = new RegExp(
  `^[^\\p{L}\\p{N}<©]*(?:(?:\\d{1,2}\\.?|[A-Z]\\.)\\s+)?(?:${anyOf("listEnd")})(?![\\p{Ll}-])|^\\s*(?:©|\\(c\\) )|<\\/?(?:a|img|br|div|p)\\b[^>]{0,200}(?:>|$)|<!--`,
  "iu",
);
/** What else appeared is listed as works are, and is none of those the paper names. */
const FURTHER = new RegExp(`^[^\\p{L}]*(?:${anyOf("furtherWorks")})\\s`, "iu");
const HEAD = /^(?:\p{Lu}[\p{L}’'-]+,?\s+\p{Lu}[\p{L}.]*.{0,160}(?<!\d)(?:1[5-9]|20)\d\d(?!\d))/su;
const LONGEST_HEADING = 60;
const LONGEST_LINE = 400;

/**
 * The entries before the list is over, the last one cut where it ran into what follows: licence boxes, notes on the
 * authors, an imprint. What stands at the foot of a page is followed by more of the list, and does not end it.
 */
export function beforeEnd(paper: Paper, entries: readonly ReferenceEntry[]): ReferenceEntry[] {
  const isPrinted = paper.pageStarts !== undefined || /\.txt$/iu.test(paper.file);
  if (!isPrinted || entries.length === 0) return [...entries];
  const isWork = entries.map(({ text }) => HEAD.test(text));
  const works = isWork.filter(Boolean).length;
  const end = linesOf(paper, entries).find(({ line, at }) => {
    if (!AFTER_LIST.test(line)) return false;
    const isFurther = FURTHER.test(line);
    if (isFurther) return line.trim().length <= LONGEST_HEADING;
    const after = entries.filter(({ offsets }, i) => isWork[i] && offsets[0]! > at).length;
    return after < (works - after) / 2;
  });
  if (end === undefined) return [...entries];
  return entries.flatMap((entry) => {
    const { text, offsets } = entry;
    if (offsets[0]! >= end.at) return [];
    const to = offsets.findIndex((offset) => offset >= end.at);
    return to < 0
      ? [entry]
      : [{ ...entry, text: text.slice(0, to).trimEnd(), offsets: offsets.slice(0, to) }];
  });
}

/** The lines of the file from the first entry to the last one's end. */
function linesOf({ text }: Paper, entries: readonly Text[]): { line: string; at: number }[] {
  const from = Math.min(...entries.map(({ offsets }) => offsets[0]!));
  const to = Math.max(...entries.map(({ offsets }) => offsets.at(-1)!));
  const lines: { line: string; at: number }[] = [];
  for (let at = from; at <= to; ) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    lines.push({ line: text.slice(at, Math.min(end, at + LONGEST_LINE)), at });
    at = end + 1;
  }
  return lines;
}
