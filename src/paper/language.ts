import { LEXICONS } from "./lexicon/index.ts";
import { NAMED_LANGUAGES, type NamedLanguage } from "./lexicon/namedLanguages.ts";
import type { Language } from "./paper.ts";

/** Those whose sentences are read, and those that are only named. */
export type Tongue = Exclude<Language, "other"> | NamedLanguage;

/** The languages a word is one of the commonest of. */
const LANGUAGES_OF = new Map<string, Tongue[]>();
const COMMON: Record<string, string> = {
  ...Object.fromEntries(Object.entries(LEXICONS).map(([language, { common }]) => [language, common])),
  ...NAMED_LANGUAGES,
};
for (const [language, common] of Object.entries(COMMON))
  for (const word of common.split("|"))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language as Tongue]);

/** The language of a text by its commonest words; `other` where none stands out, or one that is only named. */
export function languageOf(text: string): Language {
  const tongue = tongueOf(text);
  return tongue !== undefined && tongue in LEXICONS ? (tongue as Language) : "other";
}

/**
 * What a text is in whose language is none that is read; undefined where that is not known either, as where its notes
 * speak for another language than its sentences.
 */
export function otherTongueOf(text: string): Tongue | undefined {
  const tongue = tongueOf(text);
  return tongue !== undefined && tongue in LEXICONS ? undefined : tongue;
}

/** The same of more languages; undefined where none stands out. */
function tongueOf(text: string): Tongue | undefined {
  const sample = text.slice(0, 20_000).toLowerCase();
  const counted = new Map<Tongue, number>();
  let words = 0;
  // Whole words, of letters that may be none of the Latin alphabet; with a digit in it, it is none.
  for (const [word] of sample.matchAll(/[\p{L}\p{N}_]+/gu)) {
    words += 1;
    for (const language of LANGUAGES_OF.get(word) ?? [])
      counted.set(language, (counted.get(language) ?? 0) + 1);
  }
  const ranked = [...counted].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first || first[1] < Math.max(words < 40 ? 2 : 3, words * 0.08)) return undefined;
  // Of languages beside one another many of the commonest words are the same.
  const lead = first[0] in LEXICONS && (!second || second[0] in LEXICONS) ? 1.5 : 1.1;
  return first[1] > (second?.[1] ?? 0) * lead ? first[0] : undefined;
}
