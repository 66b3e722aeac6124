import { type CitedNote, citationsOf } from "../citations/index.ts";
import { firstIndex } from "../firstIndex.ts";
import { type Paper, type Paragraph, wordCount } from "../paper.ts";
import { quotedIn } from "./quotation.ts";

/** Words quoted in the text with the one note that stands at their end. */
export interface QuotedWithNote {
  /** A quotation may run over several sentences. */
  paragraph: Paragraph;
  /** Of the quotation with its marks, in the paragraph. */
  from: number;
  to: number;
  words: string;
  cited: CitedNote;
}

/** A note stands for what is quoted before it in its sentence, not in the ones before. */
const SENTENCE_ENDS = /[.!?]["”»’]?\s+\p{Lu}/u;

/** Quotations of so many words at least, each with its note; one that has several notes at once is left out. */
export function quotedWithNotes(paper: Paper, leastWords: number): QuotedWithNote[] {
  const cited = new Map(citationsOf(paper).map((one) => [one.note.label.toLowerCase(), one]));
  const found: QuotedWithNote[] = [];
  for (const { paragraphs } of paper.sections)
    for (const paragraph of paragraphs) {
      const marks = marksIn(paragraph);
      if (marks.length === 0) continue;
      const quotations = quotedIn(paragraph.text);
      for (const [i, { from, to, words }] of quotations.entries()) {
        if (wordCount(words) < leastWords) continue;
        const next = quotations[i + 1]?.from ?? Number.POSITIVE_INFINITY;
        const [first, second] = marks.filter(({ at }) => at >= to - 1 && at <= next);
        // Two notes at one place are two sources of one quotation.
        if (!first || (second && second.at - first.at <= 2)) continue;
        if (SENTENCE_ENDS.test(paragraph.text.slice(to - 2, first.at))) continue;
        const note = cited.get(first.label);
        if (note) found.push({ paragraph, from, to, words, cited: note });
      }
    }
  return found;
}

/** The marks of a paragraph by their index in its text. */
function marksIn({ sentences, offsets }: Paragraph): { label: string; at: number }[] {
  return sentences.flatMap(({ marks }) =>
    marks.map(({ label, offset }) => ({
      label: label.toLowerCase(),
      at: firstIndex(offsets.length, (i) => offsets[i]! >= offset),
    })),
  );
}
