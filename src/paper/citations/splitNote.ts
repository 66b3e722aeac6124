import { anyOf } from "../lexicon/index.ts";
import type { Span } from "./citation.ts";
import { citationLength, furtherCitations } from "./furtherCitations.ts";
import { quotationsIn } from "./scan.ts";
import { citationsAfterColon, ibidAt, leadInLength, leadInStarts, opCitIn, signalStarts } from "./signals.ts";

/** A citation is not longer; what follows is prose. */
export const LONGEST = 1500;
const LONGEST_EDITORS = 240;

/**
 * The parts of a note that cite a work each: cut at semicolons, before "See also" and where after one work another
 * begins, never inside quotation marks. What the note says between two works is part of neither.
 */
export function splitNote(text: string, paragraphs: readonly number[] = []): Span[] {
  const parts: Span[] = [];
  let start = 0;
  let isFirm = true;
  for (const { ends, at, isFirm: endsFirmly } of [
    ...cuts(text, paragraphs),
    { ends: text.length, at: text.length, isFirm: false },
  ]) {
    const part = trimmed(text, start, Math.max(start, ends));
    const beginsFirmly = isFirm;
    start = at;
    isFirm = endsFirmly;
    if (part.from >= part.to) continue;
    const last = parts.at(-1);
    const stands = standsAlone(text.slice(part.from, Math.min(part.to, part.from + LONGEST)));
    // What the note says before it points to a work is none of that work.
    if (last && beginsFirmly && stands) parts.push(part);
    // "Lee, A.; Ek, B.: Title" names authors with a semicolon between.
    else if (
      last &&
      !standsAlone(text.slice(last.from, Math.min(last.to, last.from + LONGEST))) &&
      !hasWork(text, last)
    )
      last.to = part.to;
    else if (last && !stands) last.to = part.to;
    else parts.push(part);
  }
  return parts.map(({ from, to }) => ({
    from,
    to: from + (to - from > LONGEST ? to - from : citationLength(text.slice(from, to))),
  }));
}

/** Where a part may end and the next begin; firmly where a lead-in or another citation begins it. */
function cuts(text: string, paragraphs: readonly number[]): { ends: number; at: number; isFirm: boolean }[] {
  const found = new Map<number, boolean>();
  const ends = new Map<number, number>();
  const quoted = quotationsIn(text);
  const signals = new Set(signalStarts(text));
  let q = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    while (q < quoted.length && quoted[q]!.to <= i) q += 1;
    const span = quoted[q];
    if (span && i >= span.from) {
      i = span.to - 1;
      continue;
    }
    const character = text[i];
    if (character === "(" || character === "[") depth += 1;
    else if (character === ")" || character === "]") depth = Math.max(0, depth - 1);
    else if (character === ";" && depth === 0 && /\s/.test(text[i + 1] ?? "")) {
      if (!isAmongEditors(text, i)) found.set(i + 1, false);
    } else if (depth === 0 && signals.has(i)) found.set(i, true);
  }
  for (const at of [...leadInStarts(text), ...citationsAfterColon(text), ...paragraphs]) found.set(at, true);
  for (const { at, from } of furtherCitations(text, quoted)) {
    found.set(at, true);
    ends.set(at, from);
  }
  return [...found]
    .map(([at, isFirm]) => ({ ends: ends.get(at) ?? at, at, isFirm }))
    .sort((a, b) => a.at - b.at);
}

const EDITORS_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${anyOf("within")}):?\\s[^\\d:“„"]{2,${LONGEST_EDITORS}}$`,
  "iu",
);
const EDITORS_BEHIND = [
  new RegExp(`^;\\s[^\\d:“„"]{2,${LONGEST_EDITORS}}\\((?:${anyOf("editors")})\\.?\\)`, "iu"),
  /^;\s\p{Lu}[\p{L}’'-]+,\s[^;:]{1,60}:/u,
];

/** "In: Lee, Ann; Ek, Bo (Hg.): Title": between the editors of one book. */
function isAmongEditors(text: string, at: number): boolean {
  return (
    EDITORS_BEFORE.test(text.slice(Math.max(0, at - LONGEST_EDITORS), at)) &&
    EDITORS_BEHIND.some((behind) => behind.test(text.slice(at, at + 2 * LONGEST_EDITORS)))
  );
}

function hasWork(text: string, { from, to }: Span): boolean {
  return to - from > LONGEST || /[“„«"]/.test(text.slice(from, to));
}

function standsAlone(part: string): boolean {
  const own = part.slice(leadInLength(part));
  return (
    ibidAt(own) !== undefined ||
    opCitIn(own) !== undefined ||
    /[“„«"]|https?:\/\/|\b(?:1[5-9]|20)\d\d\b|\/\/ /u.test(own) ||
    SHORT_FORM.test(own)
  );
}

/** "Ek and Lee, A Dam, 51" */
const SHORT_FORM = new RegExp(
  `^\\p{Lu}[\\p{L}’'-]+(?:,? (?:${anyOf("and")}|&) \\p{Lu}[\\p{L}’'-]+)?, \\p{Lu}[^,;]{2,60}, (?:(?:${anyOf("pages")}) )?\\d+`,
  "u",
);

function trimmed(text: string, from: number, to: number): Span {
  let [first, last] = [from, to];
  while (first < last && /[\s;]/.test(text[first]!)) first += 1;
  while (last > first && /[\s;]/.test(text[last - 1]!)) last -= 1;
  return { from: first, to: last };
}
