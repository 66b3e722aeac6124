export * from "../page/index.ts";
export * from "./assess.ts";
export * from "./backtest/index.ts";
export type * from "./bundle.ts";
export { Changes, type Wanted } from "./changeFindings.ts";
export type { FormattedNote, ListedWork, NoteFormatter, NoteItemRef } from "./cite.ts";
export { type ExplainedVerdict, explainState } from "./explainState.ts";
export * from "./findings/index.ts";
export { endOfRecordBefore, onTimeAxis, recordUntil } from "./happenings.ts";
export {
  ENGLISH,
  type Language,
  languageCodes,
  languageOf,
  optionPhrase,
  ownActor,
  ownName,
} from "./language.ts";
export { mainModelOn, variantsOf } from "./mainModel.ts";
export { measureNames, measuresFigure, withinYears } from "./measuresFigure.ts";
export * from "./narrate.ts";
export {
  conductInWords,
  headingName,
  labelOf,
  makerName,
  moveInWords,
  oppositeInWords,
  scenariosInWords,
  stateInWords,
  statementInWords,
  typeName,
} from "./narrateModel.ts";
export * from "./path/index.ts";
export { stanceFindings, valueFindings } from "./recordFindings.ts";
export { type SolvedModel, type SolvedScenario, solveModel, statesWhere } from "./solvedModel.ts";
export { weighSources } from "./sourceBalance.ts";
export {
  holdOf,
  leads,
  openDialogue,
  outcomeFindings,
  verdictOf,
} from "./strategyFindings.ts";
export { caseUnder } from "./underWhatIf.ts";
export { TIMINGS, WATCHED_KINDS, type Watched, watchedOn } from "./watched.ts";
export {
  applyWhatIf,
  asWhatIf,
  type PageAsked,
  type WhatIfEdit,
  type WhatIfList,
  type WhatIfOf,
  type WhatIfResult,
  type WhatIfRow,
} from "./whatIf.ts";
export { whatIfChanges } from "./whatIfChanges.ts";
export { readWhatIf, writeWhatIf } from "./whatIfText.ts";
