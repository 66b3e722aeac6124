import type { Paper } from "../paper.ts";
import { readReference } from "../tagger/readReference.ts";

/**
 * A numbered list of works looks like notes. Where nothing in the text calls its numbers and most of it reads as works,
 * it is the list of works: its entries move from the notes to `listed`.
 */
export function settle(paper: Paper): Paper {
  const { notes, marks } = paper;
  if (notes.length < 2 || marks.length > 0) return paper;
  const tried = notes.slice(0, MOST_TRIED);
  const works = tried.filter(({ text }) => readReference(text.slice(0, 600))?.isReference).length;
  return works >= tried.length * 0.6 ? { ...paper, notes: [], listed: notes } : paper;
}

const MOST_TRIED = 40;
