import { type CaseModel, type ChoiceGround, formatDay, type RuleGround } from "../record/index.ts";
import { parseStatement } from "../strategy/index.ts";
import type { PageWords, Readings, Turn, Whose } from "../words/index.ts";
import { isAcronym, writtenOut } from "./acronyms.ts";
import { type Language, optionPhrase, ownActor, ownName } from "./language.ts";
import {
  decidingTypes,
  indifferentTypes,
  jointlyDeciding,
  makerName,
  nameInProse,
  oppositeInWords,
  scenariosInWords,
  statementInWords,
  typeName,
  wishInWords,
} from "./narrateModel.ts";
import type { SolvedModel } from "./solvedModel.ts";
import { graveOptions, type Stand } from "./stand.ts";

/** What an author says, and the same in other languages where he gives it. */
export interface AuthorsSentence {
  says: string;
  saysIn?: Record<string, string> | undefined;
}

/** Names of the model in words: what sections and findings share when they say something of it. */
export class Say {
  readonly language: Language;
  readonly words: PageWords;
  readonly date: (text: string) => string;
  private readonly solved: SolvedModel | undefined;
  private readonly stand: Stand;

  constructor(stand: Stand, language: Language) {
    this.stand = stand;
    this.solved = stand.solved;
    this.language = language;
    this.words = language.words;
    this.date = language.date;
  }

  actor(id: string): string {
    const actor = this.stand.record.actors.find((one) => one.id === id);
    return actor ? nameInProse(this.language, ownActor(this.language, actor.name, actor.names)) : id;
  }

  /** A format as it is called for short, if that can be understood; an acronym gives way to the name. */
  format(id: string): string {
    const format = this.stand.record.formats.find((one) => one.id === id);
    if (!format) return id;
    const { code } = this.language;
    const { abbreviationNames, names, abbreviation, name } = format;
    const own = names?.[code];
    // Letters of another language are no short name where the language has one of its own.
    const short = [abbreviationNames?.[code], own, own === undefined ? abbreviation : undefined].find(
      (one) => one !== undefined && !isAcronym(one),
    );
    return short ?? own ?? this.words.author(name);
  }

  /**
   * A sentence of the case's author: in the page's language where he gives it, else as he wrote it, marked as his, with
   * the acronyms of the record's formats written out.
   */
  text({ says, saysIn }: AuthorsSentence): string {
    const { clause, inner } = this.words.names;
    const own = saysIn?.[this.language.code];
    return own === undefined
      ? this.words.author(inner(clause(writtenOut(this.stand.record.formats, says))))
      : inner(clause(own));
  }

  /** A part of the work of a format. */
  aspect(format: string, aspect: string): string;
  aspect(format: string, aspect: string | undefined): string | undefined;
  aspect(format: string, aspect: string | undefined): string | undefined {
    const found = this.stand.record.formats.find((one) => one.id === format);
    return aspect === undefined ? undefined : ownName(this.language, aspect, found?.aspectNames?.[aspect]);
  }

  /** A phase in the life of a format by its name. */
  phase(name: string): string {
    const plain = name.replaceAll("-", " ");
    return this.words.sections.phases[plain] ?? this.words.author(plain);
  }

  /** What the case calls the model of the day. */
  model(): string {
    return this.stand.main ? this.modelName(this.stand.main) : "";
  }

  modelName({ entry: { name, names }, file }: CaseModel): string {
    return name === undefined
      ? ownName(this.language, file.title, file.names)
      : ownName(this.language, name, names);
  }

  parties(): [string, string] {
    const [a, b] = this.stand.record.meta.parties;
    return [this.actor(a!), this.actor(b!)];
  }

  decisionMaker(id: string): string {
    const dm = this.maker(id);
    return dm ? makerName(dm, this.language) : nameInProse(this.language, id);
  }

  private maker(id: string) {
    return this.stand.main?.file.decisionMakers.find((dm) => dm.id === id);
  }

  whose(decisionMaker: string, type: string | undefined): Whose {
    const dm = this.maker(decisionMaker);
    const isTold = type !== undefined && Object.keys(dm?.types ?? {}).length > 1;
    const publicBy = isTold ? this.publicBy(decisionMaker, type) : undefined;
    return {
      name: this.decisionMaker(decisionMaker),
      ...(isTold ? { type: this.type(decisionMaker, type) } : {}),
      ...(isTold && publicBy !== undefined ? { publicBy } : {}),
    };
  }

  /** A reading of a decision maker by its name. */
  type(decisionMaker: string, type: string): string {
    return typeName(this.maker(decisionMaker), type, this.language);
  }

  outcomes(ids: readonly string[]): string[] {
    return ids.map((id) => {
      const outcome = this.stand.record.outcomes.find((one) => one.id === id);
      return outcome ? ownName(this.language, outcome.name, outcome.names) : id;
    });
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
    return option ? optionPhrase(this.language, option, isOn) : id;
  }

  /** What an act of one day is told as once it is done; undefined where its author gives no words for that. */
  donePhrase(id: string): string | undefined {
    const option = this.stand.main?.file.decisionMakers
      .flatMap((dm) => dm.options ?? [])
      .find((candidate) => candidate.id === id);
    return option?.done === undefined || option.irreversible !== "on"
      ? undefined
      : ownName(this.language, option.done, option.doneNames);
  }

  statement(text: string): string {
    const { main } = this.stand;
    return main ? statementInWords(main, text, undefined, this.language) : text;
  }

  /** The opposite of a statement, where it can be said plainly. */
  opposite(text: string): string | undefined {
    const { main } = this.stand;
    return main ? oppositeInWords(main, text, undefined, this.language) : undefined;
  }

  /** What a statement wants not to be so, where that is a single choice; undefined of any other. */
  negated(text: string): string | undefined {
    const parsed = parseStatement(text);
    return "expression" in parsed &&
      parsed.expression.kind === "not" &&
      parsed.expression.of.kind === "option"
      ? parsed.expression.of.id
      : undefined;
  }

  /**
   * What is otherwise than on the day in every one of these states, a clause for each who would do it; undefined where that
   * is not all that matters of it, or too much for a clause.
   */
  turns(states: readonly number[]): Turn[] | undefined {
    const { solved } = this;
    if (!solved || solved.start === undefined || solved.space.form !== "option" || states.length === 0)
      return undefined;
    const { space, entry } = solved;
    const now = new Set(space.onOptions(solved.start));
    const ends = states.map((id) => new Set(space.onOptions(space.indexOf(id))));
    const turned = (id: string) => ends.filter((on) => on.has(id) !== now.has(id)).length;
    const grave = graveOptions(entry);
    const ids = space.options.map(({ id }) => id);
    const all = ids.filter((id) => turned(id) === ends.length);
    // What some of them would have and others not is left open; of force that would say too little.
    if (ids.some((id) => grave.has(id) && turned(id) > 0 && !all.includes(id))) return undefined;
    if (all.length === 0 || all.length > MOST_TURNS) return undefined;
    const then = new Set(now);
    for (const id of all) if (!then.delete(id)) then.add(id);
    return space.decisionMakers.flatMap(({ id }) => {
      const own = all.filter((option) => this.ownerOf(option) === id);
      const phrases = own.map((option) => this.optionPhrase(option, then.has(option)));
      return phrases.length === 0 ? [] : [{ name: this.decisionMaker(id), phrases }];
    });
  }

  /** Whose option it is. */
  ownerOf(option: string): string | undefined {
    return this.stand.main?.file.decisionMakers.find((dm) => dm.options?.some(({ id }) => id === option))?.id;
  }

  /** A sentence of the author's as a whole: in the page's language where he gives it, else marked as his. */
  said({ says, saysIn }: AuthorsSentence, as: (text: string) => string = (text) => text): string {
    const own = saysIn?.[this.language.code];
    return own === undefined ? this.words.author(as(says)) : as(own);
  }

  /** What the record shows of a choice: of a phase with its format. */
  shown({ inFormat, ...said }: AuthorsSentence & { inFormat?: ChoiceGround["inFormat"] }): string {
    if (inFormat === undefined) return this.said(said);
    const { format, phase, says, saysIn } = inFormat;
    return `${this.words.names.begin(this.format(format))}: ${says === undefined ? this.phase(phase) : this.said({ says, saysIn })}`;
  }

  /** What a rule met in the record, or the words of its author. */
  ground({ told, ...said }: AuthorsSentence & { told?: RuleGround | undefined }): string {
    const { standing, answers } = this.words.sections;
    if (told === undefined) return this.said(said);
    if (told.kind === "condition")
      return standing.condition(
        this.said(told),
        told.states.map((is) => this.words.sections.states[is] ?? is),
      );
    const change = told.change;
    return standing.format(
      this.format(told.format),
      this.aspect(told.format, told.aspect),
      told.axis,
      this.actor(told.party),
      answers[told.answer] ?? told.answer,
      change && `${this.phase(change.phase)} ${this.date(change.date)}`,
    );
  }

  /** A priority of somebody who is already named. */
  priority(text: string, decisionMaker: string): string {
    const { main } = this.stand;
    const dm = this.maker(decisionMaker);
    return main && dm ? statementInWords(main, text, makerName(dm, this.language), this.language) : text;
  }

  /** The same behind "by its priorities". */
  wish(text: string, decisionMaker: string): string {
    const { main } = this.stand;
    const dm = this.maker(decisionMaker);
    return main && dm ? wishInWords(main, text, makerName(dm, this.language), this.language) : text;
  }

  /** `whose`: the list, of one reading, that is spoken of. */
  readings(
    names: readonly string[],
    of: number,
    whose?: { decisionMaker?: string | undefined; type?: string | undefined },
    isGlossed = false,
  ): Readings {
    const isSome = names.length > 0 && names.length < of;
    const which = isSome && this.solved ? scenariosInWords(this.solved, names, this.language) : undefined;
    const read = isSome && this.solved ? decidingTypes(this.solved, names) : undefined;
    // How an actor is read that makes no difference is not counted.
    const joint = isSome && this.solved && !read ? jointlyDeciding(this.solved, names) : undefined;
    return {
      n: joint?.n ?? names.length,
      of: joint?.of ?? of,
      ...(joint && { by: joint.ids.map((id) => this.decisionMaker(id)) }),
      // Only where it is short enough to help.
      ...(which !== undefined && which.length <= 48 ? { which } : {}),
      ...(read && read.id === whose?.decisionMaker && read.types.join() === whose.type && { isSaid: true }),
      ...(read &&
        isGlossed && {
          glosses: read.types.map((type) => this.gloss(read.id, type) ?? ""),
          publicBy: read.types.map((type) => this.publicBy(read.id, type)),
        }),
      ...(read && {
        read: {
          name: this.decisionMaker(read.id),
          types: read.types.map((type) => this.type(read.id, type)),
        },
      }),
    };
  }

  /** By which day a reading was public whose list was ranked later than that; "" where the case does not say. */
  private publicBy(decisionMaker: string, type: string): string | undefined {
    const found = this.maker(decisionMaker)?.types?.[type];
    if (found?.orderedLater !== true) return undefined;
    return found.known === undefined ? "" : this.date(found.known);
  }

  /** What the case's author says in a clause of a reading; undefined where that is nothing, or nothing short. */
  gloss(decisionMaker: string, type: string): string | undefined {
    const found = this.maker(decisionMaker)?.types?.[type];
    if (found?.says === undefined) return undefined;
    const own = found.saysIn?.[this.language.code];
    if (own === undefined && this.language.code !== "en") return undefined;
    const told = this.words.names.clause((own ?? found.says).trim());
    return told.split(/\s+/u).length > MOST_OF_A_GLOSS || /[.;:]/u.test(told)
      ? undefined
      : told.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLocaleLowerCase(this.language.code));
  }

  /** Those of whom it makes no difference to any of these sets of scenarios how they are read. */
  indifferent(sets: readonly (readonly string[])[]): string[] {
    return this.solved ? indifferentTypes(this.solved, sets).map((id) => this.decisionMaker(id)) : [];
  }
}

const MOST_OF_A_GLOSS = 14;
const MOST_TURNS = 3;
