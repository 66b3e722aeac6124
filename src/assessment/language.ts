import { dateInWords } from "../record/index.ts";
import {
  type CommandWords,
  commandWordsIn,
  datesIn,
  type PageWords,
  pageWords,
  pageWordsIn,
} from "../words/index.ts";

/** The language a page is written in: its sentences, and how it writes a date. */
export interface Language {
  code: PageWords["language"];
  words: PageWords;
  /** What the commands print besides the page. */
  commands: CommandWords;
  date: (text: string) => string;
}

export const ENGLISH: Language = {
  code: "en",
  words: pageWords,
  commands: commandWordsIn.en,
  date: dateInWords,
};

/** The languages a page is written in, by their codes; another is a folder of words and a line there. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  Object.entries(pageWordsIn).map(([code, words]) => [
    code,
    {
      code: words.language,
      words,
      commands: commandWordsIn[words.language],
      date: (text: string) => dateInWords(text, datesIn[words.language]),
    },
  ]),
);

/** The words of a language; undefined where nobody has written the page in it yet. */
export function languageOf(code: string): Language | undefined {
  return LANGUAGES.get(code);
}

export function languageCodes(): string[] {
  return [...LANGUAGES.keys()];
}

/** What the author of a case calls a thing in the page's language; in another, his words marked as such. */
export function ownName({ code, words }: Language, name: string, names?: Names): string {
  return names?.[code] ?? words.author(name);
}

/** The name of an actor or decision maker: no text to be marked, since a name is a name in any language. */
export function ownActor({ code }: Language, name: string, names?: Names): string {
  return names?.[code] ?? name;
}

type Names = { readonly [language: string]: string } | undefined;

/** What its author calls an option. */
export interface NamedOption {
  name: string;
  names?: Names;
  off?: string | undefined;
  offNames?: Names;
}

/** What taking an option means, or leaving it, as a phrase after the name of its decision maker. */
export function optionPhrase(language: Language, { name, names, off, offNames }: NamedOption, isOn: boolean) {
  const { code, words } = language;
  const taken = ownName(language, name, names);
  if (isOn) return taken;
  return (
    offNames?.[code] ??
    // What its author says in another language is still his; only what he has not said is put together.
    (off === undefined || names?.[code] !== undefined ? words.names.denied(taken) : words.author(off))
  );
}
