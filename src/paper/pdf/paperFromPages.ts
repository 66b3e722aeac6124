import { assemble } from "../assemble.ts";
import { toText } from "../blocks.ts";
import { anyOf } from "../lexicon/index.ts";
import type { Note, Paper, ReaderDoubt } from "../paper.ts";
import { NOTES_HEADING } from "../readText.ts";
import { blocksOfLines } from "./blocksOfLines.ts";
import { Calls, noteStart } from "./labels.ts";
import { linesOfPage } from "./linesOfPage.ts";
import { marksOfLines } from "./marksOfLines.ts";
import { mendSpaces } from "./mendSpaces.ts";
import { noteStarts, type PrintedNote, smallPrintOf } from "./notesOfPages.ts";
import { type PdfPage, type PrintedLine, textOf } from "./page.ts";
import { firstOffset, PrintedText } from "./printedText.ts";
import { withoutRunningHeads } from "./runningHeads.ts";

/** A paper from the pages of a PDF: lines to paragraphs, small print at the foot to notes. Its lines are those printed. */
export function paperFromPages(file: string, pages: readonly PdfPage[]): Paper {
  const gutters: number[] = [];
  const lines = withoutRunningHeads(
    withoutBoldText(pages.flatMap((page, i) => linesOfPage(page, i, gutters))),
    pages,
  );
  mendSpaces(lines);
  const headed = notesHeading(lines);
  const bodySize = bodySizeOf(lines.slice(0, headed), pages);
  const { notes, credits } = smallPrintOf(lines.slice(0, headed), pages, bodySize);
  const apart = new Set([...notes.flatMap((note) => note.lines), ...credits.flat()]);
  const body = lines.flatMap((_, i) => (apart.has(i) || i > headed ? [] : [i]));
  const called = notes.length > 0 ? notes : listed(lines, headed);
  const marks = marksOfLines(lines, body, called, pages, bodySize);
  const printed = new PrintedText(lines, pages.length, marks);
  const { blocks, entries } = blocksOfLines(lines, apart, bodySize, headed, printed);
  const paper = assemble(
    file,
    printed.text,
    blocks,
    // Under a heading of notes they are found by their numbers.
    headed < lines.length && notes.length === 0
      ? {}
      : {
          notes: notes.map((note) => noteFrom(note, printed)),
          hasNoBracketMarks: areMostCalled(called, marks),
        },
  );
  return {
    ...paper,
    credits: [...credits.map((indices) => toText(printed.joined(indices))), ...paper.credits],
    pageStarts: printed.pageStarts,
    ...(printed.links.length > 0 ? { links: printed.links } : {}),
    ...(entries.length > 1 ? { entries } : {}),
    readerDoubts: unreadOn(pages),
  };
}

const MOST_PAGES_NAMED = 10;

/** Where letters on pages were not read, one doubt for each reason, at the first page. */
function unreadOn(pages: readonly PdfPage[]): ReaderDoubt[] {
  const byReason = new Map<string, { letters: number; numbers: number[] }>();
  for (const [i, { unread }] of pages.entries())
    for (const [why, letters] of unread ?? []) {
      const known = byReason.get(why) ?? { letters: 0, numbers: [] };
      byReason.set(why, { letters: known.letters + letters, numbers: [...known.numbers, i + 1] });
    }
  return [...byReason].map(([why, { letters, numbers }]) => {
    const many = letters === 1 ? "one letter or sign was" : `${letters} letters and signs were`;
    const named = numbers.slice(0, MOST_PAGES_NAMED).join(", ");
    const where =
      numbers.length === 1
        ? `on page ${named}`
        : `on pages ${named}${numbers.length > MOST_PAGES_NAMED ? ` and ${numbers.length - MOST_PAGES_NAMED} more` : ""}`;
    return {
      message: `${many} not read ${where}: ${letters === 1 ? "it is" : "they are"} ${why}`,
      page: numbers[0]!,
    };
  });
}

function areMostCalled(notes: readonly PrintedNote[], marks: ReturnType<typeof marksOfLines>): boolean {
  const called = new Set(
    [...marks.values()].flatMap((ofLine) => [...ofLine.values()].flat()).map(({ label }) => label),
  );
  return notes.length > 0 && notes.filter(({ label }) => called.has(label)).length >= 0.5 * notes.length;
}

/** The notes under a heading of notes, by their numbers. */
function listed(lines: readonly PrintedLine[], headed: number): PrintedNote[] {
  const starts = noteStarts(
    lines,
    lines.flatMap((_, i) => (i > headed ? [i] : [])),
  );
  return [...starts].map(([i, { label, length }]) => ({ label, printed: label, length, lines: [i] }));
}

/** Where most letters are bold, bold says nothing. */
function withoutBoldText(lines: readonly PrintedLine[]): PrintedLine[] {
  let letters = 0;
  let bold = 0;
  for (const { items } of lines)
    for (const { text, isBold } of items) {
      letters += text.length;
      if (isBold) bold += text.length;
    }
  return lines.map((line) => (line.isBold && bold > 0.5 * letters ? { ...line, isBold: false } : line));
}

/** The line that heads the notes, past the end where none does. */
function notesHeading(lines: readonly PrintedLine[]): number {
  const headings = lines.flatMap((line, i) => (NOTES_HEADING.test(textOf(line).trim()) ? [i] : []));
  const isList = (i: number) => lines[i + 1] !== undefined && noteStart(lines[i + 1]!) !== undefined;
  // Under a heading of works stand numbers too; notes are what the text calls.
  const isCalled = (i: number) => {
    const calls = new Calls(lines.slice(0, i));
    const starts = noteStarts(
      lines,
      lines.flatMap((_, k) => (k > i ? [k] : [])),
    );
    const labels = [...starts.values()].map(({ label }) => label);
    return labels.filter((label) => calls.has(label)).length >= 0.5 * labels.length;
  };
  const isOfNotes = (i: number) => NOTES.test(textOf(lines[i]!)) || isCalled(i);
  return headings.slice(-MOST_HEADINGS).find((i) => isList(i) && isOfNotes(i)) ?? lines.length;
}

/** Each looks through the whole paper. */
const MOST_HEADINGS = 10;
/** Words that promise notes and not only works. */
const NOTES = new RegExp(anyOf("notesWithin"), "iu");

/** Of the letters of the text. Notes may outweigh it, but stand in the lower half of a page or after it all. */
function bodySizeOf(lines: readonly PrintedLine[], pages: readonly PdfPage[]): number {
  const upper = lines.filter(({ y, page }) => y > 0.5 * pages[page]!.height);
  const counts = new Map<number, number>();
  for (const line of upper.length > 0 ? upper : lines) {
    const size = Math.round(line.size * 4) / 4;
    counts.set(size, (counts.get(size) ?? 0) + textOf(line).length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function noteFrom({ label, length, lines }: PrintedNote, printed: PrintedText): Note {
  const pieces = printed.joined(lines);
  const offset = firstOffset(pieces);
  const { text, offsets } = toText(pieces);
  const from = offsets.findIndex((at) => at >= offset + length);
  // The arrow by which a browser leads back from a note is none of it.
  const end = text.replace(/(?:\s|↩|↑|\ufe0e|\ufe0f)+$/u, "").length;
  const rest = from < 0 ? "" : text.slice(from);
  const start = text.length - rest.trimStart().length;
  return {
    label,
    offset,
    text: text.slice(start, Math.max(start, end)),
    offsets: offsets.slice(start, Math.max(start, end)),
  };
}
