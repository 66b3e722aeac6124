import { Option } from "commander";
import { LANGUAGE_CODES } from "../words/languages.ts";

/* Options that several commands have. */

export function collect(text: string, before: string[]): string[] {
  return [...before, text];
}

export function languageOption(
  about = "language of what is printed; of the case what it gives in that language, else its own words, marked; problems and JSON are English",
): Option {
  return new Option("--lang <language>", about).choices(LANGUAGE_CODES).default("en");
}

export function formatOption(...formats: string[]): Option {
  return new Option("--format <name>", "form of the result").choices(formats).default("text");
}
