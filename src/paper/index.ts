export { comparedWith } from "./againstCase/compared.ts";
export {
  COMPARISON_RULES,
  type ComparisonExample,
  type ComparisonRule,
  compareWithCase,
} from "./againstCase/index.ts";
export { type Alternative, type AlternativeSet, alternativesOf } from "./argument/alternatives.ts";
export {
  type Citation,
  type CitedNote,
  type CitedWork,
  citationsOf,
  familyOf,
  type WorkInPaper,
  worksOf,
} from "./citations/index.ts";
export { commentedWordFile } from "./docx/commentedWordFile.ts";
export { paperAsWordFile } from "./docx/paperAsWordFile.ts";
export { readDocx } from "./docx/readDocx.ts";
export { caseFromPaper, type DraftCase } from "./draft/caseFromPaper.ts";
export { noPaper } from "./kindOfFile.ts";
export { languageOf } from "./language.ts";
export { leftOut } from "./leftOut.ts";
export * from "./paper.ts";
export { readPdf } from "./pdf/readPdf.ts";
export { readHtml } from "./readHtml.ts";
export { readingOf } from "./reading.ts";
export { readMarkdown } from "./readMarkdown.ts";
export { readText } from "./readText.ts";
export { writePaperHtml } from "./report/paperHtml.ts";
export type { Reading } from "./report/paperOutput.ts";
export { checkPaper, KINDS, type Kind, PAPER_RULES, type PaperRule } from "./rules/index.ts";
export { PaperTooLarge, UnreadablePaper } from "./unreadable.ts";
