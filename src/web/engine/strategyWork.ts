import {
  applyWhatIf,
  type SolvedModel,
  solveModel,
  statesWhere,
  statusQuoOptions,
  type WhatIfEdit,
  type WhatIfResult,
} from "../../assessment/index.ts";
import { type Case, type CaseModel, readStatusQuo } from "../../record/index.ts";
import { buildStateSpace, checkModel, type Model, type ModelProblem } from "../../strategy/index.ts";
import { dayNumber, type Session } from "./session.ts";

/** A model of the case under a what-if, as of a day, worked out. */
export interface WorkedModel {
  record: Case;
  /** As written. */
  written: CaseModel;
  edited: WhatIfResult;
  /** Options that are on by the record. */
  on: ReadonlySet<string>;
  solved: SolvedModel | undefined;
  problems: readonly ModelProblem[];
  dialogueText: string | undefined;
  dialogue: readonly number[];
}

/** Keeps what was worked out last: the case as written is compared with at every edit, and views ask several things. */
export class StrategyWork {
  private readonly session: Session;
  private record: Case | undefined;
  private readonly worked = new Map<string, WorkedModel>();

  constructor(session: Session) {
    this.session = session;
  }

  /** The case as of a day. */
  asOf(day: string): Case {
    const { record } = this.session;
    if (record !== this.record) {
      this.record = record;
      this.worked.clear();
    }
    return this.session.asOf(day).case;
  }

  model(modelId: string, edits: readonly WhatIfEdit[], day: string): WorkedModel {
    const record = this.asOf(day);
    const key = JSON.stringify([modelId, day, edits]);
    const known = this.worked.get(key);
    if (known) {
      // Asked for again, it is the last to be forgotten.
      this.worked.delete(key);
      this.worked.set(key, known);
      return known;
    }
    const made = workOut(record, modelId, edits, dayNumber(day));
    this.worked.set(key, made);
    for (const old of this.worked.keys()) {
      if (this.worked.size <= MOST_KEPT) break;
      this.worked.delete(old);
    }
    return made;
  }
}

const MOST_KEPT = 6;

/** The model itself, not yet solved. */
export function findModel(record: Case, modelId: string): CaseModel {
  const model = record.models.find(({ entry }) => entry.id === modelId);
  if (!model) throw new Error(`the case has no model "${modelId}"`);
  return model;
}

function workOut(record: Case, modelId: string, edits: readonly WhatIfEdit[], day: number): WorkedModel {
  const written = findModel(record, modelId);
  const edited = applyWhatIf(written.file, edits);
  // A model file is a graph model with more beside it (record/modelFile.ts).
  const model = edited.file === written.file ? written.model : (edited.file as Model);
  const entry: CaseModel = { ...written, file: edited.file, model };
  const reading = readStatusQuo(record, written, day);
  const solved = solveModel(entry, statusQuoOptions(written, reading));
  const main = record.models.find(({ entry: { id } }) => id === written.entry.variantOf);
  const dialogueText = written.entry.dialogue ?? main?.entry.dialogue ?? record.meta.dialogue;
  return {
    record,
    written,
    edited,
    on: new Set(reading.on),
    solved,
    problems: solved ? checkModel(model) : buildStateSpace(model).problems,
    dialogueText,
    dialogue: solved && dialogueText !== undefined ? statesWhere(solved.space, dialogueText) : [],
  };
}
