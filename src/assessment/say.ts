import { dateInWords, formatDay } from "../record/index.ts";
import { type PageWords, pageWords, type Readings, type Whose } from "../words/index.ts";
import { named, offPhrase, scenariosInWords, statementInWords } from "./narrateModel.ts";
import type { SolvedModel } from "./solvedModel.ts";
import type { Stand } from "./stand.ts";

/** The language a page is written in: its sentences, and how it writes a date. */
export interface Language {
  code: "en";
  words: PageWords;
  date: (text: string) => string;
}

export const ENGLISH: Language = { code: "en", words: pageWords, date: dateInWords };

/** The languages a page is written in, by their codes; another is a file of words and a line here. */
const LANGUAGES: Record<string, Language> = { en: ENGLISH };

/** The words of a language; undefined where nobody has written the page in it yet. */
export function languageOf(code: string): Language | undefined {
  return LANGUAGES[code];
}

/** Names of the model in words: what sections and findings share when they say something of it. */
export class Say {
  readonly words: PageWords;
  readonly date: (text: string) => string;
  readonly code: Language["code"];
  private readonly solved: SolvedModel | undefined;
  private readonly stand: Stand;

  constructor(stand: Stand, { code, words, date }: Language) {
    this.stand = stand;
    this.solved = stand.solved;
    this.code = code;
    this.words = words;
    this.date = date;
  }

  actor(id: string): string {
    return named(this.stand.record.actors.find((actor) => actor.id === id)?.name ?? id);
  }

  parties(): [string, string] {
    const [a, b] = this.stand.record.meta.parties;
    return [this.actor(a!), this.actor(b!)];
  }

  decisionMaker(id: string): string {
    return named(this.stand.main?.file.decisionMakers.find((dm) => dm.id === id)?.name ?? id);
  }

  whose(decisionMaker: string, type: string | undefined): Whose {
    const dm = this.stand.main?.file.decisionMakers.find(({ id }) => id === decisionMaker);
    const isTold = type !== undefined && Object.keys(dm?.types ?? {}).length > 1;
    return {
      name: named(dm?.name ?? decisionMaker),
      ...(isTold ? { type: dm?.types?.[type]?.name ?? type } : {}),
    };
  }

  outcomes(ids: readonly string[]): string[] {
    return ids.map((id) => this.stand.record.outcomes.find((outcome) => outcome.id === id)?.name ?? id);
  }

  /** The day the page is as of. */
  day(): string {
    return this.date(formatDay(this.stand.day));
  }

  /** What taking an option means, or leaving it, as a phrase after the name of its decision maker. */
  optionPhrase(id: string, isOn = true): string {
    const option = this.stand.main?.file.decisionMakers
      .flatMap((dm) => dm.options ?? [])
      .find((candidate) => candidate.id === id);
    if (!option) return id;
    return isOn ? option.name : offPhrase(option);
  }

  statement(text: string): string {
    return this.stand.main ? statementInWords(this.stand.main, text) : text;
  }

  /** A priority of somebody who is already named. */
  priority(text: string, decisionMaker: string): string {
    const dm = this.stand.main?.file.decisionMakers.find(({ id }) => id === decisionMaker);
    return this.stand.main && dm ? statementInWords(this.stand.main, text, dm.name) : text;
  }

  readings(names: readonly string[], of: number): Readings {
    const isSome = names.length > 0 && names.length < of;
    const which = isSome && this.solved ? scenariosInWords(this.solved, names) : undefined;
    // Only where it is short enough to help.
    return { n: names.length, of, ...(which !== undefined && which.length <= 48 ? { which } : {}) };
  }
}
