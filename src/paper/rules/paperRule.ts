import type { ReviewRule } from "../../record/index.ts";
import { addressesIn } from "../citations/addresses.ts";
import { type Address, type Citation, citationsOf } from "../citations/index.ts";
import type { Note, Paper } from "../paper.ts";

export { type Found, relatedAt } from "../../record/reviewRule.ts";

/** What a rule is about, in the order of the manual. */
export const KINDS = ["notes", "addresses", "reasoning", "models", "likelihood", "evidence"] as const;
export type Kind = (typeof KINDS)[number];

/** What a finding is to the paper's argument, most grave first; what is only form is folded where there is much. */
export const BEARINGS = ["argument", "evidence", "sources", "form"] as const;
export type Bearing = (typeof BEARINGS)[number];

/**
 * A rule for papers; its examples are papers in plain text. Its severity in its file is the most it claims to be; how
 * grave it counts follows from how often it was right (`judged/severity.ts`).
 */
export interface PaperRule extends ReviewRule<Paper, string> {
  kind: Kind;
  bearsOn: Bearing;
  /** What makes it certain, so that it may be more than a note before it is judged; an error needs one. */
  proof?: string;
  /** Asked only where it is named. */
  isOff?: true;
  /** It reads English prose, and is silent about other languages. */
  readsEnglish?: true;
}

/** Every citation with its note, in file order. */
export function everyCitation(paper: Paper): { note: Note; citation: Citation }[] {
  return citationsOf(paper).flatMap(({ note, citations }) =>
    citations.map((citation) => ({ note, citation })),
  );
}

/** Every web address of the notes, or of the numbered list that stands in their place. */
export function everyAddress(paper: Paper): { note: Note; address: Address }[] {
  const listed = (paper.listed ?? []).flatMap((note) =>
    addressesIn(note.text).map((address) => ({ note, address })),
  );
  const cited = everyCitation(paper).flatMap(({ note, citation }) =>
    citation.addresses.map((address) => ({ note, address })),
  );
  return [...cited, ...listed];
}
