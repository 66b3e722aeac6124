import { toText } from "./blocks.ts";
import type { Note } from "./paper.ts";

/** Asterisks and daggers, in the old order of a printed page: `*`, `†`, `‡`, then doubled. */
const SIGN = "\\*{1,4}|†{1,3}|‡{1,3}";
const START = new RegExp(`^[ \\t]*(${SIGN})[ \\t]*(?=[\\p{L}“"„«‘])`, "u");
/** The mark in running text: after a word or its stop, before what is no word. */
export const SIGN_MARK = new RegExp(`(?<=[\\p{L}\\p{N}.,;:!?”"»’)])(${SIGN})(?![\\p{L}\\p{N}*†‡])()`, "gu");
/** `*emphasis*`: a text that writes so marks no notes with asterisks. */
const EMPHASIS = /(?<![\p{L}\p{N}.,;:!?”"»’)*])\*{1,2}(?=[\p{L}\p{N}“"])/u;
/** A line about the author is no note to the text. */
const LEAST_PARAGRAPH = 120;

interface Block {
  text: string;
  offset: number;
}

/** Notes under asterisks and daggers at the end of a text, and the block they begin with; each must be called above. */
export function signNotes(blocks: readonly Block[]): { notes: Note[]; first: number } | undefined {
  let first = blocks.length;
  while (first > 0 && START.test(blocks[first - 1]!.text)) first -= 1;
  if (first === blocks.length) return undefined;
  const called = new Set<string>();
  for (const { text } of blocks.slice(0, first)) {
    if (EMPHASIS.test(text)) return undefined;
    if (text.length >= LEAST_PARAGRAPH) for (const match of text.matchAll(SIGN_MARK)) called.add(match[1]!);
  }
  const notes: Note[] = [];
  for (const { text, offset } of blocks.slice(first)) {
    let at = 0;
    for (const row of text.split("\n")) {
      const start = START.exec(row);
      const from = offset + at;
      if (start)
        notes.push({
          label: start[1]!,
          offset: from,
          ...toText([{ text: row.slice(start[0].length), offset: from + start[0].length }]),
        });
      else {
        // A note broken over lines goes on.
        const before = notes.at(-1)!;
        const begin = before.offsets[0]!;
        Object.assign(before, toText([{ text: text.slice(begin - offset, at + row.length), offset: begin }]));
      }
      at += row.length + 1;
    }
  }
  const labels = new Set(notes.map(({ label }) => label));
  if (labels.size < notes.length || [...labels].some((label) => !called.has(label))) return undefined;
  return { notes, first };
}
