export { type NoteReading, readNote } from "./citation.ts";
export { languageOf } from "./language.ts";
export * from "./paper.ts";
export { readHtml } from "./readHtml.ts";
export { readMarkdown } from "./readMarkdown.ts";
export { readText } from "./readText.ts";
export { checkPaper, PAPER_RULES, type PaperRule } from "./rules/index.ts";
