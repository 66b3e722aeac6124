import { anyOf } from "../lexicon/index.ts";
import type { Mark, Note, Paper } from "../paper.ts";
import { readReference } from "../tagger/readReference.ts";
import { groupedMarks } from "./groupedMarks.ts";
import { isListHeading } from "./list.ts";
import { isCalledOutOfOrder } from "./outOfOrder.ts";

/**
 * A numbered list of works looks like notes. Where most of it reads as works, and the text calls none of its numbers
 * or calls them as no notes are called (with a page in the bracket, or several at once and in whatever order), it is the list
 * of works: its entries move from the notes to `listed`.
 */
export function settle(paper: Paper): Paper {
  const { notes, marks } = paper;
  if (notes.length < 2) return paper;
  if (marks.length === 0 && isHeadedAsNotes(paper)) return paper;
  if (marks.length > 0 && !isCalledAsList(paper) && !isHeadedAsList(paper)) return paper;
  const tried = notes.slice(0, MOST_TRIED);
  const works = tried.filter(({ text }) => readReference(text.slice(0, 600))?.isReference).length;
  return works >= tried.length * 0.6 ? { ...paper, notes: [], listed: notes } : paper;
}

/** Under "References" works may stand and nothing else, sorted by name or called as no notes are. */
function isHeadedAsList(paper: Paper): boolean {
  const heading = lineAbove(paper);
  return (
    isListHeading(heading) &&
    !OF_NOTES.test(heading) &&
    paper.notes.every(({ text }) => !IBID.test(text)) &&
    (isAlphabetical(paper.notes) || isAnyOutOfOrder(paper.marks))
  );
}

const FEWEST_IN_ORDER = 4;

function isAlphabetical(notes: readonly Note[]): boolean {
  const texts = notes.map(({ text }) => text.toLowerCase());
  return texts.length >= FEWEST_IN_ORDER && texts.every((text, i) => i === 0 || texts[i - 1]! <= text);
}

/** Notes are called each once and in their order. */
function isAnyOutOfOrder(marks: readonly Mark[]): boolean {
  const numbers = marks.map(({ label }) => Number(label));
  return numbers.some((number, i) => i > 0 && number <= numbers[i - 1]!);
}

const MOST_TRIED = 40;

function isCalledAsList(paper: Paper): boolean {
  const groups = paper.marks.flatMap(({ offset, end }) => groupedMarks(paper.text.slice(offset, end)));
  if (groups.some(({ hasPlace }) => hasPlace)) return true;
  return groups.length > 0 && !isHeadedAsNotes(paper) && isCalledOutOfOrder(paper);
}

const IBID = new RegExp(`^\\s*(?:${anyOf("ibid", "opCit", "sameAuthor")})(?!\\p{L})`, "iu");
const OF_NOTES = new RegExp(anyOf("notesWithin"), "iu");

/** "Notes" above them says what they are. */
function isHeadedAsNotes(paper: Paper): boolean {
  return OF_NOTES.test(lineAbove(paper));
}

/** The last line before the notes, without what marks a heading. */
function lineAbove({ text, notes }: Paper): string {
  const at = notes[0]!.offset;
  const before = text.slice(Math.max(0, at - 400), at).replace(/<[^<>]*>?/g, "\n");
  const lines = before.split("\n").filter((line) => /\p{L}/u.test(line));
  return (lines.at(-1) ?? "").replace(/^[#\s*_]+|(?<![\s*_#])[\s*_#]+$/g, "");
}
