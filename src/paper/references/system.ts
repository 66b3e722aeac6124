import { citationsOf } from "../citations/index.ts";
import type { Paper } from "../paper.ts";
import type { Reading } from "../report/paperOutput.ts";
import { inTextCitations } from "./inText.ts";
import { referencesOf } from "./list.ts";
import { isCalledOutOfOrder } from "./outOfOrder.ts";

/**
 * How a paper names its sources: `notes`; `numbered` (a list called by its numbers, in whatever order); `author-date`
 * (names and years in the text, with or without a list); `list` (a list that nothing was seen to call); `links` (Web
 * addresses in the text alone); `none`.
 */
export type System = Reading["system"];

const LEAST_NAMED = 5;

export function systemOf(paper: Paper): System {
  const { notes, marks } = paper;
  if (paper.listed && marks.length > 0) return "numbered";
  const authorDate = inTextCitations(paper).length;
  const entries = referencesOf(paper);
  // Exponents look like marks out of order: where entries have no numbers, names and years call them.
  if (
    !paper.listed &&
    entries.length > 0 &&
    entries.every(({ label }) => label === undefined) &&
    authorDate >= Math.max(LEAST_NAMED, entries.length / 2)
  )
    return "author-date";
  if (notes.length > 0 && isCalledOutOfOrder(paper)) return "numbered";
  if (paper.fields && notes.length === 0) return paper.fields.isNumbered ? "numbered" : "author-date";
  const cited = citationsOf(paper).filter(({ citations }) => citations.length > 0).length;
  if (notes.length > 0 && cited >= Math.max(1, authorDate / 3)) return "notes";
  if (authorDate >= 2 && (entries.length > 0 || authorDate >= LEAST_NAMED)) return "author-date";
  if (entries.length > 0) return marks.length > 0 && notes.length === 0 ? "numbered" : "list";
  if (notes.length > 0) return "notes";
  return hasLinks(paper) ? "links" : "none";
}

function hasLinks({ sections }: Paper): boolean {
  return sections.some(({ paragraphs }) => paragraphs.some(({ text }) => /https?:\/\/|\bwww\./u.test(text)));
}
