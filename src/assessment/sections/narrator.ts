import type { Inline } from "../../page/page.ts";
import { type Case, type Cited, citedTogether, parseDate } from "../../record/index.ts";
import { findReachable } from "../../strategy/index.ts";
import type { GlossaryTerm, PageWords } from "../../words/index.ts";
import type { Assessed, UnnotedAssessment } from "../assess.ts";
import type { Changes } from "../changeFindings.ts";
import { type CitedFor, NoteCollector } from "../cite.ts";
import { PAGE_BLOCKS, type PageBlock } from "../findings/index.ts";
import { ownName } from "../language.ts";
import { onceOf } from "../lazily.ts";
import { labelOf, scenariosInWords } from "../narrateModel.ts";
import { Ballot } from "../onePage/ballot.ts";
import type { AuthorsSentence, Say } from "../say.ts";
import type { SolvedModel } from "../solvedModel.ts";
import type { Stand } from "../stand.ts";

/** What is known of an assessment before anything is told of it: the same in every draft of its page. */
export type Known = Omit<Narrator, "ballot" | "most" | "notes" | "cite" | "citeBest">;

/** What follows from that alone, found once for all drafts: a page is drafted a dozen times to find out what has room. */
export function inEveryDraft<T>(find: (n: Known) => T): (n: Known) => T {
  return onceOf(find, ({ a }) => a);
}

/** Kinds of works that repeat what others published. */
const COPIES: ReadonlySet<string> = new Set(["mirror", "aggregator", "blog", "forum", "general-knowledge"]);

/** What the sections of a page share while it is written: the assessment, names in words, and the notes so far. */
export class Narrator {
  readonly a: UnnotedAssessment;
  /** Of which the assessment holds all. */
  readonly changes: Changes | undefined;
  readonly record: Case;
  readonly solved: SolvedModel | undefined;
  readonly notes: NoteCollector;
  readonly stand: Stand;
  readonly say: Say;
  /** The words of the annex, by section. */
  readonly words: PageWords["sections"];

  /** What the page tells in every language alike. */
  readonly ballot: Ballot;

  constructor({ assessment, changes, record, solved, stand, say }: Assessed, ballot = new Ballot()) {
    this.ballot = ballot;
    this.stand = stand;
    this.say = say;
    this.words = say.words.sections;
    this.a = assessment;
    this.changes = changes;
    this.record = record;
    this.solved = solved;
    this.notes = new NoteCollector(record.sources);
  }

  /** How many words a block of the page may have. */
  most(block: PageBlock): number {
    return PAGE_BLOCKS[block] + (this.ballot.extra.get(block) ?? 0);
  }

  /** A note of all the works these rest on. */
  cite(...all: readonly Cited[]): Inline[] {
    return this.noted(citedTogether(all));
  }

  private noted(works: Cited, lead?: string): Inline[] {
    const number = this.notes.cite(works, lead);
    return number === undefined ? [] : [{ note: number }];
  }

  /**
   * The same on the one page, where no line is lost on a copy: of each that has works of a voice of its own, the mirrors,
   * collections and blogs beside these are left to the annex. A work that came out before what it is cited for tells nothing
   * of it.
   */
  citeBest(all: readonly CitedFor[], isInferred = false): Inline[] {
    const isCopy = (id: string) => {
      const kind = this.record.sources.find((one) => one.id === id)?.kind;
      return kind !== undefined && COPIES.has(kind);
    };
    const best = all.map(({ sources: given, locators = [], date }): Cited => {
      const sources = given.filter((id) => !this.isBefore(id, date));
      const own = sources.filter((id) => !isCopy(id));
      const kept = own.length > 0 ? own : sources;
      return { sources: kept, locators: locators.filter(({ source }) => kept.includes(source)) };
    });
    return this.noted(citedTogether(best), isInferred ? this.say.words.inferredFrom : undefined);
  }

  private isBefore(source: string, date: string | undefined): boolean {
    const begun = date === undefined ? undefined : parseDate(date)?.first;
    const issued = parseDate(this.record.sources.find(({ id }) => id === source)?.issued ?? "")?.last;
    return begun !== undefined && issued !== undefined && issued < begun;
  }

  /** The question of the case, in the page's language where its author asks it in that. */
  get question(): string {
    const { question, questions } = this.record.meta;
    return questions?.[this.say.language.code] ?? question;
  }

  /** No sequence of moves leads to dialogue from where things stand, whatever anybody prefers. */
  get dialogueOutOfReach(): boolean {
    const { solved, stand } = this;
    if (!solved || solved.start === undefined) return false;
    const anyMoves = findReachable(solved.space, [], solved.start, { improvementsOnly: false });
    return !stand.dialogue.some(anyMoves.has);
  }

  name(actor: string): string {
    return this.say.actor(actor);
  }

  /** What the case's author wrote, marked where it is not in the page's language. */
  author(text: string): string {
    return this.say.words.author(text);
  }

  /** A sentence of the author's: in the page's language where he gives it, else marked as his. */
  said(sentence: AuthorsSentence, as?: (text: string) => string): string {
    return this.say.said(sentence, as);
  }

  /** A technical word with its explanation. */
  readonly term = (word: GlossaryTerm, shown?: string): { term: string; gloss: string } => {
    const { term, gloss } = this.words.glossary[word];
    return { term: shown ?? term, gloss };
  };

  outcome(id: string): string {
    return this.say.outcomes([id])[0]!;
  }

  /** "NATO keeps the political channel open". */
  conduct(decisionMaker: string, option: string): string {
    const { names, conduct } = this.say.words;
    return names.begin(conduct(this.decisionMaker(decisionMaker), [this.say.optionPhrase(option)]));
  }

  formatName(id: string): string {
    const format = this.record.formats.find((one) => one.id === id);
    return format ? ownName(this.say.language, format.name, format.names) : id;
  }

  pillarName(id: string): string {
    const pillar = this.record.meta.pillars?.find((one) => one.id === id);
    return pillar ? ownName(this.say.language, pillar.name, pillar.names) : id;
  }

  variantName({ id, name }: { id: string; name: string }): string {
    const model = this.record.models.find(({ entry }) => entry.id === id);
    return model ? this.say.modelName(model) : name;
  }

  /** A phase in the life of a format by its name. */
  phase(name: string): string {
    return this.say.phase(name);
  }

  /** What a condition or a demand came to. */
  stateWord(is: string): string {
    return this.words.states[is] ?? is.replaceAll("-", " ");
  }

  decisionMaker(id: string): string {
    return this.say.decisionMaker(id);
  }

  typeName(decisionMaker: string, type: string): string {
    return this.say.type(decisionMaker, type);
  }

  typeInSentence(decisionMaker: string, type: string): string {
    return this.say.words.typeInSentence(this.typeName(decisionMaker, type));
  }

  stateNames(ids: readonly number[], most = 6): string {
    const names = ids.slice(0, most).map((id) => this.stateName(id));
    const more = ids.length - most;
    return [...names, ...(more > 0 ? [this.words.moreStates(more)] : [])].join("; ");
  }

  stateName(id: number): string {
    const { solved } = this;
    return solved ? labelOf(solved, solved.space.indexOf(id), this.say.language) : this.words.state(id);
  }

  scenarios(names: readonly string[]): string {
    const { solved } = this;
    const told = solved ? scenariosInWords(solved, names, this.say.language) : names.join("; ");
    return this.say.words.names.begin(told);
  }

  inScenarios(names: readonly string[]): string {
    const { every, only, inEvery, inOnly } = this.words.scenarios;
    const told = this.scenarios(names);
    const { begin } = this.say.words.names;
    return told === begin(every) ? inEvery : told === begin(only) ? inOnly : told;
  }
}
