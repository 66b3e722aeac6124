export { type Annotation, type ReadAnnotations, readAnnotations } from "./annotations/readAnnotations.ts";
export { sourceAt } from "./annotations/sourceAddresses.ts";
export { writeAnnotations } from "./annotations/writeAnnotations.ts";
export {
  ANSWER_PARTS,
  type AnswerPart,
  type AnswerTold,
  answerTold,
  partsThatDiffer,
} from "./compare/answerTold.ts";
export {
  type CaseChange,
  caseChanges,
  filesWithout,
  type Relocation,
  relocations,
} from "./compare/caseChanges.ts";
export { type CaseContent, contentOf } from "./compare/caseContent.ts";
export { changeInWords } from "./compare/changeInWords.ts";
export { effectInWords } from "./compare/effectInWords.ts";
export { barely } from "./compare/valueInWords.ts";
export { compareLibrary, entryAsWritten } from "./library/compareLibrary.ts";
export { writeLibrary } from "./library/writeLibrary.ts";
export type { Conflict } from "./merge/lineMerge.ts";
export { mergeFiles } from "./merge/mergeFiles.ts";
export { FingerprintedText, fingerprintOf, LEAST_WORDS, type Sha256 } from "./quotations/fingerprint.ts";
export { type Fingerprinted, fingerprinted } from "./quotations/fingerprinted.ts";
export { FORGIVEN } from "./quotations/forgiven.ts";
export { type CaseQuotation, quotationsOf } from "./quotations/quotationsOf.ts";
export { QuotedText, type Verified } from "./quotations/verify.ts";
