import { choiceLabels as deChoices } from "./de/choiceLabels.ts";
import { fieldHelp as deHelp } from "./de/fieldHelp.ts";
import { fieldLabels as de } from "./de/fieldLabels.ts";
import { choiceLabels as enChoices } from "./en/choiceLabels.ts";
import { fieldLabels as en } from "./en/fieldLabels.ts";
import type { LanguageCode } from "./languages.ts";

export const FIELD_LABELS: Record<LanguageCode, Readonly<Record<string, string>>> = { en, de };
/** By what the schema says, which is English. */
export const FIELD_HELP: Record<LanguageCode, Readonly<Record<string, string>>> = { en: {}, de: deHelp };
export const CHOICE_LABELS: Record<LanguageCode, Readonly<Record<string, string>>> = {
  en: enChoices,
  de: deChoices,
};

/**
 * What a field is called in forms, by its name in the file: apart from all other words, since only forms need them.
 * A name that means two things is told by the kind of field: `seen choice`.
 */
export function fieldLabel(name: string, language: LanguageCode, kind?: string): string {
  const labels = FIELD_LABELS[language];
  return wordOf(labels, `${name} ${kind}`) ?? wordOf(labels, name) ?? name;
}

/** What a field is for, in the reader's language. */
export function fieldHelp(help: string, language: LanguageCode): string {
  return wordOf(FIELD_HELP[language], help) ?? help;
}

/** What may be chosen, by its word in the file. */
export function choiceLabel(choice: string, language: LanguageCode): string {
  return wordOf(CHOICE_LABELS[language], choice) ?? choice.replaceAll("-", " ");
}

function wordOf(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
