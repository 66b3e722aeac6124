import type { Csl, Lines, Place } from "../record/index.ts";

/** A stretch that the author set in italics or in bold, by the offsets of its characters in the paper's text. */
export interface Emphasis {
  kind: "italic" | "bold";
  from: number;
  to: number;
}

/** Words that lead to an address which the text does not show, by the offsets of the file. */
export interface Link {
  address: string;
  from: number;
  to: number;
}

/**
 * A paper somebody has written, as a reviewer reads it: sections of paragraphs of sentences, the notes and the marks
 * that call them. Texts are without note marks; every character knows where it stands in the file.
 */
export interface Paper {
  file: string;
  title: Text | undefined;
  language: Language;
  sections: Section[];
  notes: Note[];
  /** Entries of a numbered list of works that no mark calls: not notes, though they look like them. */
  listed?: readonly Note[];
  /** Of a PDF: entries of its lists of works, where indents or numbers of the page tell one from the next. */
  entries?: readonly Text[];
  marks: Mark[];
  /** Lines after the notes that are none: picture credits, sponsors, the author's line. */
  credits: Text[];
  /** Inline comments that silence rules: `<!-- detente-ignore rule -->`, for the line they stand on or the next. */
  ignored: { line: number; rules: string[] }[];
  lines: Lines;
  /** What the lines are lines of: the file, or of Word and PDF its text, a paragraph or a printed line to a line. */
  text: string;
  /** The format says itself what a note is, so that its notes are no list of works, in whatever order they are called. */
  hasFootnotes?: true;
  /** Of Word: the works whose data a reference manager left in the file, and whether it cites by numbers. */
  fields?: { works: readonly Csl[]; isNumbered: boolean };
  /** Of Word: a line is a paragraph. */
  linesAreParagraphs?: true;
  /** What its reader did not take as it stands in the file, or not at all. */
  readerDoubts?: readonly ReaderDoubt[];
  /** What is set in italics or bold, in the order of the text; of PDF and plain text nobody knows it. */
  emphasis?: readonly Emphasis[];
  /** In the order of the file. */
  links?: readonly Link[];
  /** Of a PDF: the line each page begins with; a page without text begins where the next does. */
  pageStarts?: readonly number[];
}

/** Something a reader knows that it did not read, or not as what it is. */
export interface ReaderDoubt {
  message: string;
  /** Of a PDF: on which page, from 1. */
  page?: number;
  /** Marks and notes may be lost with it. */
  bearsOnNotes?: true;
}

/** What the rules for prose speak; of other languages only notes and dates are read. */
export type Language = "en" | "de" | "fr" | "ru" | "other";

/** Text with the place of each of its characters in the file. */
export interface Text {
  text: string;
  offsets: readonly number[];
}

export interface Section {
  heading: Text | undefined;
  /** Of the heading, 1 for the highest, where the format tells. */
  level?: number;
  paragraphs: Paragraph[];
}

export interface Paragraph extends Text {
  sentences: Sentence[];
  /** The format says itself that it is an item of a list. */
  isItem?: true;
}

export interface Sentence extends Text {
  /** Marks that stand in it or right after it, each with the index in the text where it was. */
  marks: Mark[];
}

export interface Mark {
  /** As written between the brackets: `iv`, `12`, `hist`. */
  label: string;
  /** In the file. */
  offset: number;
  end: number;
  /** Index in the text of its sentence. */
  at: number;
}

export interface Note extends Text {
  label: string;
  /** Where the note's own mark stands. */
  offset: number;
  /** Places in its text where a further paragraph begins: a citation ends there for certain. */
  paragraphs?: number[];
}

/** The text of a note with the places where its paragraphs begin, told by where each of them stands in the file. */
export function withParagraphs(text: Text, begin: readonly number[]): Text & Pick<Note, "paragraphs"> {
  const paragraphs: number[] = [];
  let at = 0;
  // One walk for all of them: a note may have thousands.
  for (const offset of [...begin].sort((a, b) => a - b)) {
    while (at < text.offsets.length && text.offsets[at]! < offset) at += 1;
    if (at > 0 && at < text.offsets.length) paragraphs.push(at);
  }
  return paragraphs.length === 0 ? text : { ...text, paragraphs };
}

/** The place of a stretch of text, by its first and last character. */
export function placeOf(paper: Paper, { text, offsets }: Text, from = 0, to = text.length): Place {
  const first = offsets[Math.min(from, offsets.length - 1)] ?? 0;
  const last = (offsets[Math.max(from, to - 1)] ?? first) + 1;
  return placeBetween(paper, first, last);
}

export function placeBetween(paper: Paper, first: number, last: number): Place {
  const start = paper.lines.place(first);
  const end = paper.lines.place(last);
  return { file: paper.file, line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
}

/** The page of a PDF that a line stands on. */
export function pageOf({ pageStarts }: Paper, line: number): number | undefined {
  if (!pageStarts) return undefined;
  const after = pageStarts.findIndex((first) => first > line);
  return Math.max(1, after < 0 ? pageStarts.length : after);
}

export function* sentencesOf(
  paper: Paper,
): Generator<{ sentence: Sentence; paragraph: Paragraph; section: Section; index: number }> {
  for (const section of paper.sections)
    for (const paragraph of section.paragraphs)
      for (const [index, sentence] of paragraph.sentences.entries())
        yield { sentence, paragraph, section, index };
}

const MOST_OF_A_SENTENCE = 300;

/** What stands around a place up to the nearest stops. */
export function sentenceAt({ text }: Pick<Text, "text">, at: number): string {
  const before = text.slice(Math.max(0, at - MOST_OF_A_SENTENCE), at);
  const behind = text.slice(at, at + MOST_OF_A_SENTENCE);
  return before.split(A_STOP).at(-1)! + behind.split(A_STOP)[0]!;
}

const A_STOP = /(?<=[.!?]) +(?=\p{Lu})/u;

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
