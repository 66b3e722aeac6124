import type { ReviewRule } from "../../record/index.ts";
import { type NoteReading, readNote } from "../citation.ts";
import type { Paper } from "../paper.ts";

export { type Found, relatedAt } from "../../record/index.ts";

/** What a rule is about, in the order of the manual. */
export const KINDS = ["notes", "addresses", "reasoning", "models", "likelihood", "evidence"] as const;
export type Kind = (typeof KINDS)[number];

/** A rule for papers; its examples are papers in plain text. */
export interface PaperRule extends ReviewRule<Paper, string> {
  kind: Kind;
  /** It reads English prose, and is silent about other languages. */
  readsEnglish?: true;
}

export function readingsOf(paper: Paper): NoteReading[] {
  return paper.notes.map(readNote);
}
