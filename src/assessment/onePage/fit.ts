import { neutralise } from "../../page/neutralise.ts";
import type { Inline } from "../../page/page.ts";
import { plainText } from "../../page/parts.ts";
import type { PageWords } from "../../words/index.ts";
import type { CitedFor } from "../cite.ts";
import type { Ballot } from "./ballot.ts";

/**
 * How a block of the page keeps to its words: what matters more is kept, and what is left out is said. A language that
 * needs more words for a thing may leave out more; the annex holds the same in each.
 */

export function countWords(text: readonly Inline[]): number {
  // What joins parts of several kinds changes no word of text alone.
  if (!text.every((part) => typeof part === "string")) return wordsIn(plainText(text));
  const written = text.join("");
  // Nine of ten were counted in a draft before.
  let count = counted.get(written);
  if (count === undefined) {
    count = wordsIn(neutralise(written));
    if (counted.size >= MOST_COUNTED) counted.clear();
    counted.set(written, count);
  }
  return count;
}

const MOST_COUNTED = 1_000;
const counted = new Map<string, number>();

function wordsIn(plain: string): number {
  let count = 0;
  WORD.lastIndex = 0;
  while (WORD.test(plain)) count += 1;
  return count;
}

/** From the first letter or figure of a word to its end: a dash alone is none. */
const WORD = /[\p{L}\p{N}]\S*/gu;

export interface Piece {
  /** What it is about, the same in every language; absent: its place among all. */
  key?: string;
  text: Inline[];
  /** 0 is kept first. */
  rank: number;
  /** Told where there is room; of what other blocks leave none is asked for it. */
  isSpare?: true;
  /** Works cited at its end; numbered only once it is kept, so that notes stand in the order of the page. */
  cites?: readonly CitedFor[];
  /** Where each of several sentences bears a note of its own: these instead of the text, which they make up. */
  parts?: readonly { text: Inline[]; cites: readonly CitedFor[] }[];
  /** The works do not say it: it was inferred from them. */
  isInferred?: boolean;
}

export function fits(text: readonly Inline[], most: number): boolean {
  return countWords(text) <= most;
}

/** Whether it is told whole, and not by what is not so. */
export function isPlain(n: { say: { words: Pick<PageWords, "statement"> } }, told: string): boolean {
  return !told.includes("…") && !n.say.words.statement.isRoundabout(told);
}

/**
 * Those pieces that fit together into so many words in every language, the most important first, in the order given.
 *
 * @returns `used`: the words they take in the language that needs most
 */
export function fitAll(
  { ballot }: { ballot: Ballot },
  site: string,
  pieces: readonly Piece[],
  most: number,
): { kept: Piece[]; left: number; used: number } {
  const sizes = pieces.map(({ text, key }, i) => ballot.size(site, key ?? String(i), countWords(text)));
  const order = [...pieces.keys()].sort((a, b) => pieces[a]!.rank - pieces[b]!.rank || a - b);
  const chosen = new Set<number>();
  const all = ballot.room(site, most);
  let room = all;
  for (const i of order) {
    if (sizes[i]! > room) continue;
    chosen.add(i);
    room -= sizes[i]!;
  }
  const kept = pieces.filter((_, i) => chosen.has(i));
  const left = sizes.reduce((sum, size, i) => sum + (chosen.has(i) || pieces[i]!.isSpare ? 0 : size), 0);
  if (left > 0) ballot.want(left);
  return { kept, left: pieces.length - kept.length, used: all - room };
}

/** The first telling that fits, or the last, at the length that all languages have room for. */
export function fitting<T>(
  n: { ballot: Ballot },
  site: string,
  tellings: readonly T[],
  isFitting: (telling: T) => boolean,
): T | undefined {
  return fittingTold(
    n,
    site,
    tellings.length,
    (i) => tellings[i],
    (one) => isFitting(one as T),
  );
}

/** The same where telling takes time: told are those that do not fit, and the first that does. */
export function fittingTold<T>(
  { ballot }: { ballot: Ballot },
  site: string,
  count: number,
  tell: (i: number) => T,
  isFitting: (telling: T) => boolean,
): T | undefined {
  let own = 0;
  let told = count > 0 ? tell(0) : undefined;
  while (own < count - 1 && !isFitting(told!)) told = tell(++own);
  const level = ballot.level(site, own);
  return level === own ? told : tell(level);
}

/** Pieces as they are printed, each with the note of its works. */
export function written(
  n: { citeBest(works: readonly CitedFor[], isInferred?: boolean): Inline[] },
  pieces: readonly Piece[],
): Inline[][] {
  return pieces.map(({ text, cites = [], isInferred, parts }) =>
    parts === undefined
      ? [...text, ...n.citeBest(cites, isInferred)]
      : joined(parts.map((part) => [...part.text, ...n.citeBest(part.cites)])),
  );
}

/** The first sentence of somebody's text (the stop of "13. Juni" ends none), cut after so many words; a text with no spaces, after so many letters. */
export function clip(text: string, most: number): string {
  // Of an author's words in quotation marks the marks stay.
  const trimmed = text.trim();
  const [, open, inside] = trimmed.endsWith("“") ? (/^((?:\p{L}+: )?„)([^“]*)“$/su.exec(trimmed) ?? []) : [];
  if (open !== undefined && inside !== undefined) return `${open}${clip(inside, most)}“`;
  const whole = / {2}|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/gu, " ") : trimmed;
  const first = /^.+?(?:(?<!\b\d{1,2})\.|[!?。])(?=\s\p{Lu}|$)/su.exec(whole)?.[0] ?? whole;
  const words = first.split(" ");
  const cut = words.length > most ? wholeClause(words.slice(0, most)) : first;
  const letters = [...cut];
  return closed(
    Number.isFinite(most) && letters.length > most * LETTERS_OF_A_WORD
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
