import type { ReviewRule } from "../../record/index.ts";
import { type Address, type Citation, citationsOf } from "../citations/index.ts";
import type { Note, Paper } from "../paper.ts";

export { type Found, relatedAt } from "../../record/reviewRule.ts";

/** What a rule is about, in the order of the manual. */
export const KINDS = ["notes", "addresses", "reasoning", "models", "likelihood", "evidence"] as const;
export type Kind = (typeof KINDS)[number];

/** A rule for papers; its examples are papers in plain text. */
export interface PaperRule extends ReviewRule<Paper, string> {
  kind: Kind;
  /** It reads English prose, and is silent about other languages. */
  readsEnglish?: true;
}

/** Every citation with its note, in file order. */
export function everyCitation(paper: Paper): { note: Note; citation: Citation }[] {
  return citationsOf(paper).flatMap(({ note, citations }) =>
    citations.map((citation) => ({ note, citation })),
  );
}

/** Every web address of the notes. */
export function everyAddress(paper: Paper): { note: Note; citation: Citation; address: Address }[] {
  return everyCitation(paper).flatMap((one) =>
    one.citation.addresses.map((address) => ({ ...one, address })),
  );
}
