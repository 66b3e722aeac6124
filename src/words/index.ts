import { commands as germanCommands } from "./de/commands.ts";
import { dates as germanDates } from "./de/dates.ts";
import { page as germanPage } from "./de/page.ts";
import { type CommandWords, commands as englishCommands } from "./en/commands.ts";
import { dates as englishDates } from "./en/dates.ts";
import { page as englishPage, type PageWords } from "./en/page.ts";
import { en, type Words } from "./en.ts";
import type { LanguageCode } from "./languages.ts";

export type { ReadingTold } from "./en/backtestCommand.ts";
export type { CommandWords } from "./en/commands.ts";
export { type PageWords, page as pageWords } from "./en/page.ts";
export type { PaperReadWords } from "./en/paperRead.ts";
export { en, type Words } from "./en.ts";
export { CASE_LANGUAGE, LANGUAGES, type LanguageCode } from "./languages.ts";
export type {
  Brings,
  Conduct,
  EditTold,
  GlossaryTerm,
  MovesTold,
  OfTalks,
  Rank,
  Span,
  Stood,
  StoodAs,
  Turn,
  Whose,
} from "./pageParts.ts";
export type { Readings } from "./readings.ts";
export type { Told } from "./statement.ts";

/** The page in each language, and how each writes a date. */
export const pageWordsIn: Record<LanguageCode, PageWords> = { en: englishPage, de: germanPage };
/** What the commands print besides the page. */
export const commandWordsIn: Record<LanguageCode, CommandWords> = { en: englishCommands, de: germanCommands };
export const datesIn: Record<LanguageCode, Words["dates"]> = { en: englishDates, de: germanDates };

/** Of the workbench; those but English load when asked for. */
const LOADED: Record<LanguageCode, () => Promise<Words>> = {
  en: async () => en,
  de: async () => (await import("./de.ts")).de,
};

export function loadWords(language: LanguageCode): Promise<Words> {
  return LOADED[language]();
}
