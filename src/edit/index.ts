export { applyEdit } from "./applyEdit.ts";
export type {
  CaseEdit,
  CombinedEdit,
  Data,
  EditResult,
  Entry,
  EntryEdit,
  EntryNoun,
  FieldChanges,
  HeadEdit,
  HeadNoun,
  ModelChange,
  ModelEdit,
  PartEdit,
  RecordNoun,
  StatementList,
  Steps,
} from "./caseEdit.ts";
export { checkEntry, type FieldProblem, FORM_PARTS, type FormNoun } from "./checkEntry.ts";
export { isGroup } from "./data.ts";
export { describeEdit } from "./describeEdit.ts";
export {
  dropNext,
  type EditHistory,
  EMPTY_HISTORY,
  type HistoryStep,
  nextSteps,
  recordEdit,
  recordTexts,
  redo,
  sizeOf as sizeOfHistory,
  undo,
} from "./editHistory.ts";
export { entryOf, headOf } from "./entryOf.ts";
export { FieldProblemShape, FieldShape } from "./field.ts";
export { type Field, fieldsOf } from "./fieldsOf.ts";
export { MergeShape } from "./merge.ts";
export { type Merge, mergeConflict, settle } from "./mergeConflict.ts";
export { choicesFor, type FieldChoice, type FieldConflict, mergeEntry, settleField } from "./mergeEntry.ts";
export { ModelChangeShape } from "./modelChangeShape.ts";
export { recordLists } from "./nouns.ts";
export { type RebasedHistory, rebaseHistory } from "./rebaseHistory.ts";
export { fits, leadingNowhere } from "./referencesInForm.ts";
