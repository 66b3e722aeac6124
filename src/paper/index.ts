export {
  type Citation,
  type CitedNote,
  type CitedWork,
  citationsOf,
  familyOf,
  type WorkInPaper,
  worksOf,
} from "./citations/index.ts";
export { readDocx } from "./docx/readDocx.ts";
export { languageOf } from "./language.ts";
export * from "./paper.ts";
export { readPdf } from "./pdf/readPdf.ts";
export { readHtml } from "./readHtml.ts";
export { readMarkdown } from "./readMarkdown.ts";
export { readText } from "./readText.ts";
export { checkPaper, PAPER_RULES, type PaperRule } from "./rules/index.ts";
export { UnreadablePaper } from "./unreadable.ts";
