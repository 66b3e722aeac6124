import { numberOf } from "./noteLabels.ts";
import { type Language, type Paper, placeBetween, wordCount } from "./paper.ts";
import { referencesOf } from "./references/list.ts";
import { type System, systemOf } from "./references/system.ts";
import type { Found } from "./rules/paperRule.ts";

/**
 * What makes it doubtful that the notes of a printed page were read as they are. A PDF does not say which small figure
 * is a mark and which line begins a note; only labels that count on from one to the next, and marks that each have a
 * note, prove the reading. Files that say themselves what a note is (Word, HTML, Markdown) leave no such doubt.
 */
export function doubtsOfNotes(paper: Paper): Found[] {
  if (!paper.pageStarts) return [];
  const { notes, marks } = paper;
  if (notes.length === 0) return [];
  const doubts: Found[] = [];
  const labels = new Set(notes.map(({ label }) => label.toLowerCase()));
  const loose = marks.filter(({ label }) => !labels.has(label.toLowerCase()));
  if (loose.length > 0)
    doubts.push({
      message: `${loose.length === 1 ? "one raised figure has" : `${loose.length} raised figures have`} no note that was read, the first of them ${loose[0]!.label}: either notes were not read, or figures of a table or formula were taken for marks; what is said of notes and marks was left out, compare them by eye`,
      place: placeBetween(paper, loose[0]!.offset, loose[0]!.end),
    });
  const gap = notes.findIndex(({ label }, i) => {
    const [number, before] = [numberOf(label), numberOf(notes[i - 1]?.label ?? "")];
    return i > 0 && number !== undefined && before !== undefined && number !== before + 1;
  });
  if (gap > 0) {
    const { label, offset } = notes[gap]!;
    doubts.push({
      message: `the note read after ${notes[gap - 1]!.label} is ${label}, so that notes may be lost or numbered lines taken for notes; what is said of notes and marks was left out, compare them by eye`,
      place: placeBetween(paper, offset, offset + label.length),
    });
  }
  return doubts;
}

/** How much of a paper was read, and whether the file proves that its notes were read as they are. */
export interface Reading {
  words: number;
  /** Of a PDF. */
  pages?: number;
  sections: number;
  notes: number;
  marks: number;
  /** Web addresses in text and notes. */
  links: number;
  /** Entries of the list of works, and which system the paper names its sources by. */
  references: number;
  system: System;
  language: Language;
  /** The file says itself what a note is, or labels and marks of its print agree without a gap. */
  certain: boolean;
  doubts: string[];
}

export function readingOf(paper: Paper): Reading {
  const { sections, notes, marks, language, pageStarts } = paper;
  const texts = [...sections.flatMap(({ paragraphs }) => paragraphs), ...notes].map(({ text }) => text);
  const doubts = doubtsOfNotes(paper).map(({ message }) => message);
  // Print without a note read may have none, or have lost them all.
  if (pageStarts && notes.length === 0)
    doubts.push("no notes were read; if the paper has some, they were taken for its text and not checked");
  const system = systemOf(paper);
  const references = referencesOf(paper).length;
  return {
    words: texts.reduce((sum, text) => sum + wordCount(text), 0),
    ...(pageStarts ? { pages: pageStarts.length } : {}),
    sections: sections.length,
    notes: notes.length,
    marks: marks.length,
    links: texts.reduce((sum, text) => sum + (text.match(/\bhttps?:\/\/|\bwww\./g)?.length ?? 0), 0),
    references: system === "numbered" && references === 0 ? notes.length : references,
    system,
    language,
    certain: doubts.length === 0,
    doubts,
  };
}
