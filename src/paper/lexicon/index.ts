import type { Language } from "../paper.ts";
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

/** The pattern of that name of every language, one or the other. */
export function anyOf(what: Exclude<keyof Lexicon, "months" | "common">): string {
  return Object.values(LEXICONS)
    .map((lexicon) => lexicon[what])
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

/** The English names of months in full, with a capital. */
export const ENGLISH_MONTH = ENGLISH.months
  .map(([name]) => name![0]!.toUpperCase() + name!.slice(1))
  .join("|");
