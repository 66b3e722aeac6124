export * from "./assess.ts";
export type * from "./assessment.ts";
export type * from "./bundle.ts";
export type { FormattedNote, Note, NoteFormatter, NoteItemRef } from "./cite.ts";
export { type ExplainedVerdict, explainState } from "./explainState.ts";
export * from "./narrate.ts";
export {
  conductInWords,
  inSeries,
  labelOf,
  moveInWords,
  stateInWords,
  statementInWords,
} from "./narrateModel.ts";
export type * from "./page.ts";
export { type SolvedModel, type SolvedScenario, solveModel } from "./solvedModel.ts";
export type { SourceBalance } from "./sourceBalance.ts";
export { writeHtml } from "./writers/html.ts";
export { writeMarkdown } from "./writers/markdown.ts";
export { writePaperHtml } from "./writers/paperHtml.ts";
export { writeText } from "./writers/text.ts";
