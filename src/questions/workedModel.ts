import {
  applyWhatIf,
  dialogueOf,
  type Language,
  languageOf,
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
  /** In which it is told. */
  language: Language;
}

/** The model itself, not yet solved. */
export function findModel(record: Case, modelId: string): CaseModel {
  const model = record.models.find(({ entry }) => entry.id === modelId);
  if (!model) throw new Error(`the case has no model "${modelId}"`);
  return model;
}

/** As of a day: `record` is the case as known on it. `before`: the same model under other edits, whose work is shared. */
export function workOut(
  record: Case,
  modelId: string,
  edits: readonly WhatIfEdit[],
  day: number,
  before?: WorkedModel,
  language: Language = languageOf("en")!,
): WorkedModel {
  const written = findModel(record, modelId);
  const edited = applyWhatIf(written.file, edits);
  // What is edited is no longer as its author wrote it.
  const entry: CaseModel =
    edited.file === written.file
      ? written
      : { entry: written.entry, file: edited.file, model: edited.file as Model };
  const reading = readStatusQuo(record, written, day);
  const problems = checkModel(entry.model);
  const like = problems.some(({ severity }) => severity === "error") ? undefined : before?.solved;
  const solved = solveModel(entry, statusQuoOptions(written, reading), like);
  const main = record.models.find(({ entry: { id } }) => id === written.entry.variantOf);
  const dialogueText = dialogueOf(record, written, main);
  return {
    record,
    written,
    edited,
    on: new Set(reading.on),
    solved,
    problems: solved ? problems : buildStateSpace(entry.model).problems,
    dialogueText,
    dialogue: solved && dialogueText !== undefined ? statesWhere(solved.space, dialogueText) : [],
    language,
  };
}
