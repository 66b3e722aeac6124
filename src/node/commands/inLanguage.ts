import { type Language, languageCodes, languageOf, ownName } from "../../assessment/index.ts";
import { type Case, type CaseModel, type ChoiceGround, modelTitle, shortName } from "../../record/index.ts";
import { CASE_LANGUAGE } from "../../words/index.ts";
import { UsageError } from "../usageError.ts";

/** `--lang`: words of the case stay as its author wrote them, where he gives no others. */

type Saying = { says?: string | undefined; saysIn?: Record<string, string> | undefined };

/** The language asked for; English where none is. */
export function readLanguage(code = "en"): Language {
  const language = languageOf(code);
  if (language === undefined)
    throw new UsageError(`--lang: found "${code}", expected ${languageCodes().join(" or ")}`);
  return language;
}

/** What a case says, told in a language: its own words for things where it has them there. */
export class InLanguage {
  readonly words: Language["commands"];
  readonly code: Language["code"];
  readonly date: (text: string) => string;
  readonly language: Language;
  private readonly record: Case;

  constructor(record: Case, code: string | undefined) {
    const language = readLanguage(code);
    this.language = language;
    this.code = language.code;
    this.date = language.date;
    this.words = language.commands;
    this.record = record;
  }

  actor(id: string): string {
    const actor = this.record.actors.find((one) => one.id === id);
    return actor?.names?.[this.code] ?? actor?.name ?? id;
  }

  /** A format by its short name, else by its name. */
  format(id: string): string {
    const format = this.record.formats.find((one) => one.id === id);
    return format ? (shortName(format, this.code) ?? this.author(format.name)) : id;
  }

  formatName(id: string): string {
    const format = this.record.formats.find((one) => one.id === id);
    return format ? (format.names?.[this.code] ?? this.author(format.name)) : id;
  }

  aspect(format: string | undefined, aspect: string): string {
    const found = this.record.formats.find((one) => one.id === format);
    return found?.aspectNames?.[aspect]?.[this.code] ?? this.author(aspect);
  }

  phase(name: string): string {
    return this.words.phases[name.replaceAll("-", " ")] ?? this.author(name);
  }

  answer(word: string): string {
    return this.words.answers[word] ?? word;
  }

  state(word: string): string {
    return word
      .split(" or ")
      .map((one) => this.words.states[one] ?? one.replaceAll("-", " "))
      .join(this.words.or);
  }

  role(word: string): string {
    return this.words.roles[word] ?? this.author(word);
  }

  /** What the record shows of a choice: of a phase with its format. */
  shown({ inFormat, ...said }: Pick<ChoiceGround, "says" | "saysIn" | "inFormat">): string {
    if (this.code === CASE_LANGUAGE || inFormat === undefined) return this.text(said);
    const { format, phase, says, saysIn } = inFormat;
    return `${this.format(format)}: ${says === undefined ? this.phase(phase) : this.text({ says, saysIn })}`;
  }

  text({ says = "", saysIn }: Saying): string {
    return saysIn?.[this.code] ?? this.author(says);
  }

  /** Words of the author, marked where they are in another language. */
  author(text: string): string {
    return this.language.words.author(text);
  }

  /** What the case calls one of its models, marked where that is in another language. */
  modelName(id: string): string | undefined {
    const model = this.record.models.find(({ entry }) => entry.id === id);
    if (!model) return undefined;
    const { name, names } = modelTitle(model);
    return ownName(this.language, name, names);
  }

  get title(): string {
    const { title, titles } = this.record.meta;
    return titles?.[this.code] ?? this.author(title);
  }

  /** "NATO keeps the political channel open". */
  conduct({ file }: CaseModel, option: string, isOn: boolean): string | undefined {
    const maker = file.decisionMakers.find((dm) => dm.options?.some(({ id }) => id === option));
    const found = maker?.options?.find(({ id }) => id === option);
    if (!maker || !found) return undefined;
    const { names, conduct } = this.language.words;
    const taken = found.names?.[this.code] ?? this.author(found.name);
    const left =
      found.offNames?.[this.code] ?? (found.off === undefined ? names.denied(taken) : this.author(found.off));
    return names.begin(conduct(maker.names?.[this.code] ?? maker.name, [isOn ? taken : left]));
  }
}
