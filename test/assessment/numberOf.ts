import { numeral } from "../../src/words/en/grammar.ts";

/** What a number is that a page tells by a word or in figures; "no" is none. */
export function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const place = Array.from({ length: 100 }, (_, n) => numeral(n)).indexOf(word.toLowerCase());
  if (place < 0) throw new Error(`no number: ${word}`);
  return place;
}
