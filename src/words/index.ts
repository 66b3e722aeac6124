import { en, type Words } from "./en.ts";

export { type PageWords, page as pageWords, type Readings, type Whose } from "./en/page.ts";
export { en, type Words } from "./en.ts";

/** Languages the workbench speaks; another costs one folder beside `en`. Those but English load when asked for. */
export const LANGUAGES = { en: "English", de: "Deutsch" } as const;
export type LanguageCode = keyof typeof LANGUAGES;

export async function loadWords(language: LanguageCode): Promise<Words> {
  return language === "de" ? (await import("./de.ts")).de : en;
}
