import type { ReviewRule } from "../../record/index.ts";
import { type NoteReading, readNote } from "../citation.ts";
import type { Paper } from "../paper.ts";

export { type Found, relatedAt } from "../../record/index.ts";

/** A rule for papers; its examples are papers in plain text. */
export interface PaperRule extends ReviewRule<Paper, string> {
  /** It reads English prose, and is silent about other languages. */
  readsEnglish?: true;
}

export function readingsOf(paper: Paper): NoteReading[] {
  return paper.notes.map(readNote);
}
