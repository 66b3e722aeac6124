export { ANY_MONTH, monthNumber } from "../../record/lexicon/months.ts";

import type { Language } from "../paper.ts";
import { CITED_ONLY } from "./citedOnly.ts";
import { ENGLISH } from "./english.ts";
import { FRENCH } from "./french.ts";
import { GERMAN } from "./german.ts";
import type { Lexicon } from "./lexicon.ts";
import { RUSSIAN } from "./russian.ts";

/** By language; a language more is a file and a line. */
export const LEXICONS: Readonly<Record<Exclude<Language, "other">, Lexicon>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  ru: RUSSIAN,
};

/** The patterns of these names in every language, one or the other, for use within a bracket. */
export function anyOf(
  ...what: readonly Exclude<keyof Lexicon, "months" | "hasCapitalMonths" | "common">[]
): string {
  return [...Object.values(LEXICONS), CITED_ONLY]
    .flatMap((lexicon) => what.map((name) => lexicon[name] ?? ""))
    .filter((pattern) => pattern !== "")
    .join("|");
}

/** The names as prose writes them: with a capital where the language gives them one. */
export const WRITTEN_MONTH = Object.values(LEXICONS)
  .flatMap(({ months, hasCapitalMonths }) =>
    months.flat().map((name) => (hasCapitalMonths ? name[0]!.toUpperCase() + name.slice(1) : name)),
  )
  .sort((a, b) => b.length - a.length)
  .join("|");

/** The English names of months in full, with a capital. */
export const ENGLISH_MONTH = ENGLISH.months
  .map(([name]) => name![0]!.toUpperCase() + name!.slice(1))
  .join("|");
