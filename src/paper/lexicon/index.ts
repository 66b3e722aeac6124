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

const NUMBERS = new Map(
  Object.values(LEXICONS).flatMap(({ months }) =>
    months.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
  ),
);

/** Every name of a month, the longest first, as alternatives of a regular expression. */
export const ANY_MONTH = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join("|");

/** 1 to 12, of a name in any of the languages, in full or shortened. */
export function monthNumber(name: string): number | undefined {
  return NUMBERS.get(name.toLowerCase().replace(/\.$/, ""));
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
