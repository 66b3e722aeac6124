import { type Piece, toText } from "./blocks.ts";
import type { Note } from "./paper.ts";

/** Asterisks and daggers, in the old order of a printed page: `*`, `†`, `‡`, then doubled. */
const SIGN = "\\*{1,4}|†{1,3}|‡{1,3}";
/** Markdown leaves signs of nothing (U+E001) where marks of its own stood. */
const START = new RegExp(`^[ \\t\ue001]*(${SIGN})[ \\t\ue001]*(?=[\\p{L}“"„«‘])`, "u");
/** A mark that is such a sign and nothing else. */
const IS_SIGN = new RegExp(`^(?:${SIGN})$`, "u");

export function isSign(label: string): boolean {
  return IS_SIGN.test(label);
}

/** The mark in running text: after a word or its stop, before what is no word. */
export const SIGN_MARK = new RegExp(
  `(?<=[\\p{L}\\p{N}.,;:!?”"»’)]\ue001{0,3})(${SIGN})(?![\\p{L}\\p{N}*†‡])()`,
  "gu",
);
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

interface SignedBlock {
  kind: string;
  pieces: readonly Piece[];
  /** Raised before its text. */
  label?: string;
}

/** The same of blocks whose markup was read: there emphasis is no asterisk any more, and a mark may be a link or raised. */
export function signedBlocks(blocks: readonly SignedBlock[]): { notes: Note[]; first: number } | undefined {
  const own = (block: SignedBlock) => {
    const { text, offsets } = toText(block.pieces.filter((piece) => !("mark" in piece)));
    const start = START.exec(text);
    const raised =
      start === null && block.label !== undefined && isSign(block.label) ? block.label : undefined;
    const label = start?.[1] ?? raised;
    const from = start?.[0].length ?? text.length - text.trimStart().length;
    return block.kind === "heading" || label === undefined
      ? undefined
      : { label, text: text.slice(from), offsets: offsets.slice(from), offset: offsets[0] ?? 0 };
  };
  const notes: Note[] = [];
  let first = blocks.length;
  for (let note = own(blocks[first - 1] ?? NOTHING); note; note = own(blocks[first - 1] ?? NOTHING)) {
    notes.unshift(note);
    first -= 1;
  }
  const called = new Set<string>();
  for (const { kind, pieces } of blocks.slice(0, first)) {
    const isParagraph = toText(pieces.filter((piece) => !("mark" in piece))).text.length >= LEAST_PARAGRAPH;
    if (kind === "heading" || !isParagraph) continue;
    for (const piece of pieces)
      if ("mark" in piece) called.add(piece.mark);
      else for (const match of piece.text.matchAll(SIGN_MARK)) called.add(match[1]!);
  }
  const labels = new Set(notes.map(({ label }) => label));
  const isSound =
    notes.length > 0 && labels.size === notes.length && [...labels].every((label) => called.has(label));
  return isSound ? { notes, first } : undefined;
}

const NOTHING: SignedBlock = { kind: "heading", pieces: [] };

/** A raised sign that calls no note is a letter of its text: one of significance in a table, of a trade mark. */
export function signsAsText<Block extends { pieces: Piece[] }>(block: Block, source: string): Block {
  if (!block.pieces.some((piece) => "mark" in piece && isSign(piece.mark))) return block;
  const pieces = block.pieces.map((piece): Piece => {
    if (!("mark" in piece) || !isSign(piece.mark)) return piece;
    const at = source.indexOf(piece.mark, piece.offset);
    return { text: piece.mark, offset: at >= piece.offset && at < piece.end ? at : piece.offset };
  });
  return { ...block, pieces };
}
