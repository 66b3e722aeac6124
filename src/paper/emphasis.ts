import { firstIndex } from "./firstIndex.ts";
import type { Emphasis, Paper, Text } from "./paper.ts";

/** A stretch of a text, by its indices. */
interface Stretch {
  from: number;
  to: number;
}

/** Where a text is set in italics or in bold, in its order; stretches with only white space between are one. */
export function emphasisIn(
  { emphasis = [] }: Paper,
  { text, offsets }: Text,
  kind: Emphasis["kind"],
): Stretch[] {
  const [first, last] = [offsets[0], offsets.at(-1)];
  if (first === undefined || last === undefined || emphasis.length === 0) return [];
  const found: Stretch[] = [];
  for (let i = firstEndingAfter(emphasis, first); i < emphasis.length && emphasis[i]!.from <= last; i++) {
    const one = emphasis[i]!;
    if (one.kind !== kind) continue;
    const from = firstIndex(offsets.length, (i) => offsets[i]! >= one.from);
    const to = firstIndex(offsets.length, (i) => offsets[i]! >= one.to);
    const before = found.at(-1);
    if (before && text.slice(before.to, from).trim() === "") before.to = Math.max(before.to, to);
    else if (to > from) found.push({ from, to });
  }
  return found.flatMap(({ from, to }) => {
    const own = text.slice(from, to);
    const start = from + own.length - own.trimStart().length;
    const end = start + own.trim().length;
    return end > start ? [{ from: start, to: end }] : [];
  });
}

/** How many characters at the head of a paragraph are set apart from the rest of it; 0 where none are, or all. */
export function leadOf(paper: Paper, text: Text): number {
  for (const kind of ["bold", "italic"] as const) {
    const [first] = emphasisIn(paper, text, kind);
    if (first?.from === 0 && /[\p{L}\p{N}]/u.test(text.text.slice(first.to))) return first.to;
  }
  return 0;
}

/** Stretches of one kind do not overlap, but bold may hold italics, so the look begins a few before. */
const NESTED = 4;

function firstEndingAfter(emphasis: readonly Emphasis[], offset: number): number {
  return Math.max(0, firstIndex(emphasis.length, (i) => emphasis[i]!.from >= offset) - NESTED);
}

export function inOrder(emphasis: readonly Emphasis[]): Emphasis[] {
  return [...emphasis].sort((a, b) => a.from - b.from || b.to - a.to);
}
