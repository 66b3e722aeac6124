import { LEXICONS } from "./lexicon/index.ts";
import type { Language } from "./paper.ts";

/** The languages a word is one of the commonest of. */
const LANGUAGES_OF = new Map<string, Language[]>();
for (const [language, { common }] of Object.entries(LEXICONS))
  for (const word of common.split("|"))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language as Language]);

/** The language of a text by its commonest words; `other` where none stands out. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, 20_000).toLowerCase();
  const counted = new Map<Language, number>(
    Object.keys(LEXICONS).map((language) => [language as Language, 0]),
  );
  let words = 0;
  // Whole words, of letters that may be none of the Latin alphabet; with a digit in it, it is none.
  for (const [word] of sample.matchAll(/[\p{L}\p{N}_]+/gu)) {
    words += 1;
    for (const language of LANGUAGES_OF.get(word) ?? []) counted.set(language, counted.get(language)! + 1);
  }
  const counts = [...counted];
  const [first, second] = counts.sort((a, b) => b[1] - a[1]);
  const isClear = first![1] >= Math.max(words < 40 ? 2 : 3, words * 0.08) && first![1] > second![1] * 1.5;
  return isClear ? first![0] : "other";
}
