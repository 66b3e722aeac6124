import type { Inline } from "../../page/page.ts";
import { plainText } from "../../page/parts.ts";
import type { Cited } from "../../record/index.ts";

/** How a block of the page keeps to its words: what matters more is kept, and what is left out is said. */

export function countWords(text: readonly Inline[]): number {
  return plainText(text)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export interface Piece {
  text: Inline[];
  /** 0 is kept first. */
  rank: number;
  /** Works cited at its end; numbered only once it is kept, so that notes stand in the order of the page. */
  cites?: readonly Cited[];
}

/** Those pieces that fit together into so many words, the most important first, in the order given. */
export function fitWords(pieces: readonly Piece[], most: number): { kept: Piece[]; left: number } {
  const order = [...pieces.keys()].sort((a, b) => pieces[a]!.rank - pieces[b]!.rank || a - b);
  const chosen = new Set<number>();
  let room = most;
  for (const i of order) {
    const words = countWords(pieces[i]!.text);
    if (words > room) continue;
    chosen.add(i);
    room -= words;
  }
  const kept = pieces.filter((_, i) => chosen.has(i));
  return { kept, left: pieces.length - kept.length };
}

/** Pieces as they are printed, each with the note of its works. */
export function written(
  n: { cite(...works: readonly Cited[]): Inline[] },
  pieces: readonly Piece[],
): Inline[][] {
  return pieces.map(({ text, cites = [] }) => [...text, ...n.cite(...cites)]);
}

/** The first sentence of somebody's text (the stop of "13. Juni" ends none), cut after so many words; a text with no spaces, after so many letters. */
export function clip(text: string, most: number): string {
  // Of an author's words in quotation marks the marks stay.
  const [, open, inside] = /^((?:\p{L}+: )?„)([^“]*)“$/su.exec(text.trim()) ?? [];
  if (open !== undefined && inside !== undefined) return `${open}${clip(inside, most)}“`;
  const whole = text.trim().replace(/\s+/gu, " ");
  const first = /^.+?(?:(?<!\b\d{1,2})\.|[!?。])(?=\s\p{Lu}|$)/su.exec(whole)?.[0] ?? whole;
  const words = first.split(" ");
  const cut = words.length > most ? wholeClause(words.slice(0, most)) : first;
  const letters = [...cut];
  return closed(
    letters.length > most * LETTERS_OF_A_WORD
      ? `${letters.slice(0, most * LETTERS_OF_A_WORD).join("")}…`
      : cut,
  );
}

/** A quotation that was cut ends where the cut is. */
function closed(text: string): string {
  return text.lastIndexOf("„") > text.lastIndexOf("“") ? `${text}“` : text;
}

/** So much of what has room as makes a clause of its own, where that is a good part of it; else a cut marked as one. */
function wholeClause(words: readonly string[]): string {
  const end = words.reduce((last, word, i) => (/[;:]$/.test(word) ? i + 1 : last), 0);
  const isWhole = end * 3 >= words.length;
  // Else at a comma, if most of it stands before that; marked as a cut, since what follows may change what is said.
  const comma = words.reduce((last, word, i) => (/,$/.test(word) ? i + 1 : last), 0);
  const cut = comma * 2 > words.length ? comma : words.length;
  const kept = words
    .slice(0, isWhole ? end : cut)
    .join(" ")
    .replace(/[;:,]$/, "");
  return isWhole ? kept : `${kept} …`;
}

const LETTERS_OF_A_WORD = 12;

/** Sentences one after another. */
export function joined(sentences: readonly (readonly Inline[])[]): Inline[] {
  return sentences.flatMap((sentence, i) => (i === 0 ? [...sentence] : [" ", ...sentence]));
}
