import { GramIndex } from "./approximate.ts";
import { plainText } from "./forgiven.ts";
import { piecesOf } from "./pieces.ts";

/**
 * What a case keeps of words that may not be passed on: whoever has their text finds them by it. A word is one of sixteen
 * digits, so that a place with some words changed is still found (as by q-grams: `approximate.ts`), yet of each word
 * thousands have the same; a hash over all of them says whether a place is theirs to the letter. It keeps words from being
 * read in passing, and no more: a short passage, or one of common words, is found by trying, since the digits rule out most
 * of what is tried and the hash says what fits. So few words are never made one.
 */
export const LEAST_WORDS = 6;

/** SHA-256 of a text, in hexadecimal digits. */
export type Sha256 = (text: string) => string;

interface Word {
  from: number;
  to: number;
  digit: string;
}

/** Undefined: a part between words left out is shorter than so many words, and are guessed too soon. */
export function fingerprintOf(quotation: string, sha256: Sha256): string | undefined {
  const parts = piecesOf(quotation).map((piece) => {
    const { text } = plainText(piece.trim());
    const words = wordsIn(text);
    if (words.length < LEAST_WORDS) return undefined;
    const digits = words.map(({ digit }) => digit).join("");
    return `f1:${digits}:${hashOf(text.slice(words[0]!.from, words.at(-1)!.to), sha256)}`;
  });
  return parts.length === 0 || parts.includes(undefined) ? undefined : parts.join(" ");
}

/** Where in a text words stand of which a case has the fingerprint. */
export interface FingerprintPlace {
  from: number;
  to: number;
  /** Words that differ for certain; 0: it is the passage, to the letter. */
  distance: number;
  /** The words of the text that are others. */
  others: { text: string; offset: number }[];
}

interface PartPlace extends FingerprintPlace {
  /** The word of the text behind it. */
  end: number;
}

/** A text at hand, in which words are looked for by their fingerprint. */
export class FingerprintedText {
  private readonly plain: { text: string; offsets: Int32Array };
  private readonly words: Word[];
  private readonly digits: string;
  private readonly sha256: Sha256;
  private index: GramIndex | undefined;

  constructor(written: string, sha256: Sha256) {
    this.plain = plainText(written);
    this.words = wordsIn(this.plain.text);
    this.digits = this.words.map(({ digit }) => digit).join("");
    this.sha256 = sha256;
  }

  /** Its parts one behind the other; undefined: not there. */
  find(fingerprint: string): FingerprintPlace | undefined {
    const found: PartPlace[] = [];
    for (const part of fingerprint.split(" ")) {
      const place = this.findPart(part, found.at(-1)?.end ?? 0);
      if (place === undefined) return undefined;
      found.push(place);
    }
    return {
      from: found[0]!.from,
      to: found.at(-1)!.to,
      distance: found.reduce((sum, { distance }) => sum + distance, 0),
      others: found.flatMap(({ others }) => others),
    };
  }

  /** The first place of a part from a word on. */
  private findPart(part: string, start: number): PartPlace | undefined {
    const [, digits = "", hash] = part.split(":");
    let near: PartPlace | undefined;
    for (let at = this.digits.indexOf(digits, start); at >= 0; at = this.digits.indexOf(digits, at + 1)) {
      const place = this.placeOf(at, at + digits.length, 0, []);
      const { text } = this.plain;
      if (
        hashOf(text.slice(this.words[at]!.from, this.words[at + digits.length - 1]!.to), this.sha256) === hash
      )
        return place;
      // The same digits and not the same words: signs, capitals, or a word that has the digit of another.
      near ??= { ...place, distance: 1 };
    }
    if (near && mostDiffering(digits.length, this.digits.length) >= 1) return near;
    this.index ??= new GramIndex(this.digits);
    const most = mostDiffering(digits.length, this.digits.length);
    const match = most < 1 ? undefined : this.index.find(digits, most, start);
    if (match === undefined || match.to === match.from) return undefined;
    return this.placeOf(match.from, match.to, match.distance, match.parts);
  }

  private placeOf(
    from: number,
    to: number,
    distance: number,
    parts: readonly { textFrom: number; textTo: number }[],
  ): PartPlace {
    const { text, offsets } = this.plain;
    const spanOf = (first: number, end: number) =>
      end <= first ? undefined : { from: this.words[first]!.from, to: this.words[end - 1]!.to };
    const span = spanOf(from, to)!;
    return {
      from: offsets[span.from]!,
      to: offsets[span.to]!,
      end: to,
      distance,
      others: parts.flatMap(({ textFrom, textTo }) => {
        const other = spanOf(textFrom, textTo);
        return other ? [{ text: text.slice(other.from, other.to), offset: offsets[other.from]! }] : [];
      }),
    };
  }
}

/** Of a hundred words, so many may differ for it to be the same passage. */
const MOST_PER_HUNDRED = 20;
/** So seldom may a place of any text look like it by chance. */
const CHANCE = Math.log(1e-3);

/**
 * As many as may differ so that hardly a text of this length has such a place by chance: ways to choose the words that
 * differ, by the chance of the others to agree. Of few words none may.
 */
function mostDiffering(words: number, inText: number): number {
  let most = -1;
  let ways = Math.log(Math.max(1, inText));
  for (let differing = 0; differing <= Math.floor((words * MOST_PER_HUNDRED) / 100); differing++) {
    // Changed, left out or put in.
    if (differing > 0) ways += Math.log((3 * (words - differing + 1)) / differing);
    if (ways - (words - differing) * Math.log(16) > CHANCE) break;
    most = differing;
  }
  return most;
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    digit: digitOf(word.toLowerCase()),
  }));
}

/** FNV-1a (Fowler, Noll and Vo 1991), folded to four bits. */
function digitOf(word: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 16;
  hash ^= hash >>> 8;
  return ((hash ^ (hash >>> 4)) & 15).toString(16);
}

function hashOf(text: string, sha256: Sha256): string {
  return sha256(text).slice(0, 32);
}
