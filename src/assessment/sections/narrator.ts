import type { Inline } from "../../page/page.ts";
import type { Case } from "../../record/index.ts";
import { findReachable } from "../../strategy/index.ts";
import { type Assessed, nameOf, type UnnotedAssessment } from "../assess.ts";
import { NoteCollector } from "../cite.ts";
import { labelOf, scenariosInWords } from "../narrateModel.ts";
import type { Say } from "../say.ts";
import type { SolvedModel } from "../solvedModel.ts";
import type { Stand } from "../stand.ts";
import { sentenceCase } from "./blocks.ts";

/** What the sections of a page share while it is written: the assessment, names in words, and the notes so far. */
export class Narrator {
  readonly a: UnnotedAssessment;
  readonly record: Case;
  readonly solved: SolvedModel | undefined;
  readonly notes: NoteCollector;
  readonly stand: Stand;
  readonly say: Say;

  constructor({ assessment, record, solved, stand, say }: Assessed) {
    this.stand = stand;
    this.say = say;
    this.a = assessment;
    this.record = record;
    this.solved = solved;
    this.notes = new NoteCollector(record.sources);
  }

  cite(sources: readonly string[]): Inline[] {
    const number = this.notes.cite([...new Set(sources)]);
    return number === undefined ? [] : [{ note: number }];
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
    return nameOf(this.record, actor);
  }

  decisionMaker(id: string): string {
    return this.a.preferences.find(({ decisionMaker }) => decisionMaker === id)?.name ?? id;
  }

  typeName(decisionMaker: string, type: string): string {
    return (
      this.a.preferences.find((list) => list.decisionMaker === decisionMaker && list.type === type)
        ?.typeName ?? type
    );
  }

  stateNames(ids: readonly number[], most = 6): string {
    const names = ids.slice(0, most).map((id) => this.stateName(id));
    return `${names.join("; ")}${ids.length > most ? `; and ${ids.length - most} more` : ""}`;
  }

  stateName(id: number): string {
    const { solved } = this;
    return solved ? labelOf(solved, solved.space.indexOf(id)) : `state ${id}`;
  }

  scenarios(names: readonly string[]): string {
    return sentenceCase(this.solved ? scenariosInWords(this.solved, names) : names.join("; "));
  }

  inScenarios(names: readonly string[]): string {
    const words = this.scenarios(names);
    return words === "Every scenario" ? "In every scenario" : words;
  }
}
