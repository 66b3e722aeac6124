import { LEXICONS } from "./lexicon/index.ts";
import type { Language } from "./paper.ts";

/** Whole words, of letters that may be none of the Latin alphabet. */
const COMMON = Object.entries(LEXICONS).map(
  ([language, { common }]) =>
    [
      language as Language,
      new RegExp(`(?<![\\p{L}\\p{N}_])(?:${common})(?![\\p{L}\\p{N}_])`, "giu"),
    ] as const,
);

/** The language of a text by its commonest words; `other` where none stands out. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, 20_000);
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  const counts = COMMON.map(([language, word]) => [language, sample.match(word)?.length ?? 0] as const);
  const [first, second] = counts.sort((a, b) => b[1] - a[1]);
  const isClear = first![1] >= Math.max(words < 40 ? 2 : 3, words * 0.08) && first![1] > second![1] * 1.5;
  return isClear ? first![0] : "other";
}
