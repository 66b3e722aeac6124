import {
  ENGLISH,
  type Language,
  makerName,
  optionPhrase,
  ownActor,
  ownName,
  statementInWords,
  typeName,
} from "../../assessment/index.ts";
import type { CaseModel } from "../../record/index.ts";
import { CONCEPT_NAMES, type Concept, tellingIds } from "../../strategy/index.ts";
import type { Whose } from "../../words/index.ts";

type Change = { option: string; isOn: boolean };

/** Names of a model as the sentences of a language have them. */
export class ModelWords {
  readonly language: Language;
  private readonly entry: CaseModel;

  constructor(entry: CaseModel, language: Language = ENGLISH) {
    this.entry = entry;
    this.language = language;
  }

  get title(): string {
    return ownName(this.language, this.entry.file.title, this.entry.file.names);
  }

  /** What the model's own commands print. */
  get says(): Language["commands"]["model"] {
    return this.language.commands.model;
  }

  /** One that the language has no word for yet goes by the name of its row. */
  concept(concept: Concept): string {
    return this.says.concepts[concept] ?? CONCEPT_NAMES[concept];
  }

  /** The options that are on, by their letters. */
  letters(on: readonly string[]): string {
    return tellingIds(on).join(" ") || this.says.nothingOn;
  }

  /** The first of them, and how many more there are. */
  listed(names: readonly string[], most: number): string {
    const more = names.length - most;
    return `${names.slice(0, most).join(", ")}${more > 0 ? this.says.more(more) : ""}`;
  }

  /** A decision maker by its id, at the head of a line. */
  heading(id: string): string {
    const dm = this.find(id);
    const { begin, mid } = this.language.words.names;
    return dm ? begin(mid(ownActor(this.language, dm.name, dm.names))) : id;
  }

  dm(id: string): string {
    const dm = this.find(id);
    return dm ? makerName(dm, this.language) : id;
  }

  whose({ decisionMaker, type }: { decisionMaker: string; type?: string | undefined }): Whose {
    return {
      name: this.dm(decisionMaker),
      ...(type === undefined ? {} : { type: this.type(decisionMaker, type) }),
    };
  }

  /** "NATO", "Russia (coercive)". */
  list(of: { decisionMaker: string; type?: string | undefined }): string {
    const { begin, person } = this.language.words.names;
    return begin(person(this.whose(of)));
  }

  type(decisionMaker: string, type: string | undefined): string {
    if (type === undefined) return "";
    const { words } = this.language;
    return words.typeInSentence(typeName(this.find(decisionMaker), type, this.language));
  }

  statement(text: string): string {
    return statementInWords(this.entry, text, undefined, this.language);
  }

  /** What doing so means, or not: "keeps the channel open". */
  option(id: string, isOn: boolean): string {
    const option = this.entry.file.decisionMakers
      .flatMap((dm) => dm.options ?? [])
      .find((one) => one.id === id);
    return option ? optionPhrase(this.language, option, isOn) : id;
  }

  optionsOf(decisionMaker: string): string[] {
    return (this.find(decisionMaker)?.options ?? []).map(({ id }) => id);
  }

  /** "NATO keeps the channel open and offers Russia no status", inside a sentence. */
  did(decisionMaker: string, changes: readonly Change[]): string {
    return this.language.words.conduct(
      this.dm(decisionMaker),
      changes.map(({ option, isOn }) => this.option(option, isOn)),
    );
  }

  /** The same of one option, whoever has it; none where nobody does. */
  didOption(option: string, isOn: boolean): string[] {
    const owner = this.entry.file.decisionMakers.find((dm) => dm.options?.some(({ id }) => id === option));
    return owner ? [this.did(owner.id, [{ option, isOn }])] : [];
  }

  private find(id: string) {
    return this.entry.file.decisionMakers.find((dm) => dm.id === id);
  }
}
