import {
  applyWhatIf,
  dialogueOf,
  type SolvedModel,
  solveModel,
  statesWhere,
  statusQuoOptions,
  type WhatIfEdit,
  type WhatIfResult,
} from "../assessment/index.ts";
import { type Case, type CaseModel, readStatusQuo } from "../record/index.ts";
import { buildStateSpace, checkModel, type Model, type ModelProblem } from "../strategy/index.ts";

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

/** The model itself, not yet solved. */
export function findModel(record: Case, modelId: string): CaseModel {
  const model = record.models.find(({ entry }) => entry.id === modelId);
  if (!model) throw new Error(`the case has no model "${modelId}"`);
  return model;
}

/** As of a day: `record` is the case as known on it. */
export function workOut(
  record: Case,
  modelId: string,
  edits: readonly WhatIfEdit[],
  day: number,
): WorkedModel {
  const written = findModel(record, modelId);
  const edited = applyWhatIf(written.file, edits);
  // A model file is a graph model with more beside it (record/modelFile.ts).
  const model = edited.file === written.file ? written.model : (edited.file as Model);
  const entry: CaseModel = { ...written, file: edited.file, model };
  const reading = readStatusQuo(record, written, day);
  const solved = solveModel(entry, statusQuoOptions(written, reading));
  const main = record.models.find(({ entry: { id } }) => id === written.entry.variantOf);
  const dialogueText = dialogueOf(record, written, main);
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
