import { inThousands, LIMITS } from "../record/limits.ts";
import { goesOn } from "./lexicon/openEnds.ts";
import type { Mark, Paragraph, Sentence, Text } from "./paper.ts";
import { PaperTooLarge } from "./unreadable.ts";

/** A piece of a paragraph as its reader found it: words with their place, or the mark of a note. */
export type Piece = { text: string; offset: number } | { mark: string; offset: number; end: number };

/** A line break that the page sets, none of its source. */
export function isBreak(piece: Piece, source: string): boolean {
  return "text" in piece && piece.text === "\n" && source.startsWith("<", piece.offset);
}

/** Every reader asks this of the text it has; the place of each character is kept, which takes memory. */
export function expectLetters(letters: number): void {
  if (letters > LIMITS.text.letters)
    throw new PaperTooLarge(
      `it holds more than ${inThousands(LIMITS.text.letters)} characters of text; split it`,
    );
}

/** A paragraph from its pieces: marks lifted out, white space run together, cut into sentences. */
export function toParagraph(pieces: readonly Piece[], language: string): Paragraph & { marks: Mark[] } {
  const { text, offsets, marks } = joinPieces(pieces);
  const sentences: Sentence[] = [];
  for (const { segment, index } of joined(segmentsOf(text, segmenterFor(language)), language)) {
    const trimmed = segment.trim();
    if (trimmed === "") continue;
    const start = index + segment.indexOf(trimmed);
    sentences.push({ text: trimmed, offsets: offsets.slice(start, start + trimmed.length), marks: [] });
  }
  // A mark belongs to the sentence it follows: after the full stop it still speaks of what stands before it.
  let start = 0;
  for (const [i, sentence] of sentences.entries()) {
    const begin = text.indexOf(sentence.text, start);
    start = begin + sentence.text.length;
    const next = sentences[i + 1];
    const end = next ? text.indexOf(next.text, start) : text.length + 1;
    for (const mark of marks)
      if (mark.at > begin && mark.at <= end) sentence.marks.push({ ...mark, at: mark.at - begin });
  }
  const first = sentences[0];
  for (const mark of marks) if (first && mark.at === 0) first.marks.unshift(mark);
  return { text, offsets, sentences, marks };
}

interface Segment {
  segment: string;
  index: number;
}

/** "Am 21. Juli", "Dr. Lee": cut by every full stop before a capital, and one sentence all the same. */
function* joined(segments: Iterable<Segment>, language: string): Generator<Segment> {
  let open: string[] = [];
  let start = 0;
  let tail = "";
  for (const { segment, index } of segments) {
    if (open.length > 0 && !goesOn(tail.trimEnd(), segment, language)) {
      yield { segment: open.join(""), index: start };
      open = [];
    }
    if (open.length === 0) {
      start = index;
      tail = "";
    }
    open.push(segment);
    tail = (tail + segment.slice(-LONGEST_END)).slice(-LONGEST_END);
  }
  if (open.length > 0) yield { segment: open.join(""), index: start };
}

/** Characters by which the end of a sentence is told. */
const LONGEST_END = 24;

/** One for each language: to make one takes longer than to cut a paragraph. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** The segmenter's time grows with the square of what it is given, so a long text is given a window at a time. */
const WINDOW = 3_000;

function* segmentsOf(text: string, segmenter: Intl.Segmenter): Generator<Segment> {
  let base = 0;
  while (base < text.length) {
    const found = [...segmenter.segment(text.slice(base, base + WINDOW))];
    // The last sentence of a window may go on beyond it.
    const whole = base + WINDOW >= text.length || found.length === 1 ? found : found.slice(0, -1);
    for (const { segment, index } of whole) yield { segment, index: base + index };
    const last = whole.at(-1)!;
    base += last.index + last.segment.length;
  }
}

export function toText(pieces: readonly Piece[]): Text {
  const { text, offsets } = joinPieces(pieces);
  return { text, offsets };
}

function joinPieces(pieces: readonly Piece[]): { text: string; offsets: number[]; marks: Mark[] } {
  const stretches: string[] = [];
  const offsets: number[] = [];
  const marks: Mark[] = [];
  let isAfterSpace = true;
  for (const piece of pieces) {
    if ("mark" in piece) {
      marks.push({ label: piece.mark, offset: piece.offset, end: piece.end, at: offsets.length });
      continue;
    }
    const { text, offset } = piece;
    // What can stay as it is is taken over in whole stretches.
    let kept = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const isSpace = code === 32 || (code < 128 ? code >= 9 && code <= 13 : isWideSpace(code));
      // A reader's sign for what is none of the text, and a mark of byte order, which to JavaScript is a space.
      if (code === 0xe001 || code === 0xfeff || (isSpace && isAfterSpace)) {
        stretches.push(text.slice(kept, i));
        kept = i + 1;
        continue;
      }
      if (isSpace && code !== 32) {
        stretches.push(text.slice(kept, i), " ");
        kept = i + 1;
      }
      offsets.push(offset + i);
      isAfterSpace = isSpace;
    }
    stretches.push(text.slice(kept));
  }
  return { text: stretches.join(""), offsets, marks };
}

/** White space beyond ASCII, as the pattern language counts it. */
function isWideSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
