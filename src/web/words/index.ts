import { createContext, useContext } from "react";
import { en, type Words } from "./en.ts";

export type { Words } from "./en.ts";

/** Languages the workbench speaks; another costs one folder beside `en`. Those but English load when asked for. */
export const LANGUAGES = { en: "English", de: "Deutsch" } as const;
export type LanguageCode = keyof typeof LANGUAGES;

export async function loadWords(language: LanguageCode): Promise<Words> {
  return language === "de" ? (await import("./de.ts")).de : en;
}

export const WordsContext = createContext<{ words: Words; language: LanguageCode }>({
  words: en,
  language: "en",
});

export function useWords(): Words {
  return useContext(WordsContext).words;
}

export function useLanguage(): LanguageCode {
  return useContext(WordsContext).language;
}
