export { type NoteReading, readNote } from "./citation.ts";
export { commentedWordFile } from "./docx/commentedWordFile.ts";
export { paperAsWordFile } from "./docx/paperAsWordFile.ts";
export { readDocx } from "./docx/readDocx.ts";
export {
  escapeXml,
  footnote,
  footnoteCall,
  wordPackage,
  wordParagraph,
  wordRun,
} from "./docx/wordPackage.ts";
export { languageOf } from "./language.ts";
export * from "./paper.ts";
export { readPdf } from "./pdf/readPdf.ts";
export { readHtml } from "./readHtml.ts";
export { readMarkdown } from "./readMarkdown.ts";
export { readText } from "./readText.ts";
export { checkPaper, KINDS, type Kind, PAPER_RULES, type PaperRule } from "./rules/index.ts";
export { UnreadablePaper } from "./unreadable.ts";
