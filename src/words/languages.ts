/**
 * Languages of pages, of what the commands print and of the workbench, each by its own name. The table of every text is
 * typed by these codes, so that the compiler asks for what a new one lacks.
 */
export const LANGUAGES = { en: "English", de: "Deutsch" } as const;

export type LanguageCode = keyof typeof LANGUAGES;

/** Cases are written in it; a case can name things in other languages, never be in one (docs/case-format.md). */
export const CASE_LANGUAGE = "en" satisfies LanguageCode;

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly LanguageCode[];
