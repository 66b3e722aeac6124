import { anyOf } from "../lexicon/index.ts";
import type { Paper } from "../paper.ts";
import { readReference } from "../tagger/readReference.ts";
import { groupedMarks } from "./groupedMarks.ts";
import { isCalledOutOfOrder } from "./outOfOrder.ts";

/**
 * A numbered list of works looks like notes. Where most of it reads as works, and the text calls none of its numbers
 * or calls them as no notes are called (with a page in the bracket, or several at once and in whatever order), it is the list
 * of works: its entries move from the notes to `listed`.
 */
export function settle(paper: Paper): Paper {
  const { notes, marks } = paper;
  if (notes.length < 2) return paper;
  if (marks.length > 0 && !isCalledAsList(paper)) return paper;
  const tried = notes.slice(0, MOST_TRIED);
  const works = tried.filter(({ text }) => readReference(text.slice(0, 600))?.isReference).length;
  return works >= tried.length * 0.6 ? { ...paper, notes: [], listed: notes } : paper;
}

const MOST_TRIED = 40;

function isCalledAsList(paper: Paper): boolean {
  const groups = paper.marks.flatMap(({ offset, end }) => groupedMarks(paper.text.slice(offset, end)));
  if (groups.some(({ hasPlace }) => hasPlace)) return true;
  return groups.length > 0 && !isHeadedAsNotes(paper) && isCalledOutOfOrder(paper);
}

const OF_NOTES = new RegExp(anyOf("notesWithin"), "iu");

/** "Notes" above them says what they are. */
function isHeadedAsNotes({ text, notes }: Paper): boolean {
  const at = notes[0]!.offset;
  const before = text
    .slice(Math.max(0, at - 400), at)
    .replace(/<[^<>]*>/g, "\n")
    .trimEnd();
  return OF_NOTES.test(before.split("\n").at(-1) ?? "");
}
