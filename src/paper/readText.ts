import { Lines } from "../record/index.ts";
import { type Piece, toParagraph, toText } from "./blocks.ts";
import { languageOf } from "./language.ts";
import { fromSuperscript, isRoman, MARK, NOTE_START, numberOf } from "./noteLabels.ts";
import type { Note, Paper, Section, Text } from "./paper.ts";

/**
 * A paper in plain text. Two habits are read: a line for every paragraph, and paragraphs broken over lines with an
 * empty line between. A heading is a short line that ends no sentence; the notes begin under a heading that says so,
 * or where numbered lines end the text.
 */
export function readText(file: string, text: string): Paper {
  const lines = new Lines(text);
  const language = languageOf(text);
  const blocks = splitBlocks(text);
  const notesAt = findNotes(blocks);
  const body = blocks.slice(0, notesAt.heading);
  const { notes, credits } = readNotes(blocks.slice(notesAt.first), text);
  const isMark = markTest(text.slice(0, blocks[notesAt.heading]?.offset ?? text.length), notes);
  const title = body[0] && isHeadingLike(body[0]) ? body.shift() : undefined;
  const sections: Section[] = [{ heading: undefined, paragraphs: [] }];
  const marks = [];
  for (const [i, block] of body.entries()) {
    if (isHeadingLike(block) && body[i + 1] && !isListLike(block)) {
      sections.push({ heading: toText([{ text: block.text, offset: block.offset }]), paragraphs: [] });
      continue;
    }
    const { marks: found, ...paragraph } = toParagraph(
      piecesOf(block, isMark),
      language === "other" ? "en" : language,
    );
    if (paragraph.text === "") continue;
    marks.push(...found);
    sections.at(-1)!.paragraphs.push(paragraph);
  }
  return {
    file,
    title: title && toText([{ text: title.text, offset: title.offset }]),
    language,
    sections: sections.filter(({ heading, paragraphs }) => heading || paragraphs.length > 0),
    notes,
    marks,
    credits,
    ignored: [],
    lines,
    text,
  };
}

interface TextBlock {
  text: string;
  offset: number;
}

/** Paragraph by paragraph: by empty lines where they part several lines, else line by line. */
function splitBlocks(text: string): TextBlock[] {
  const rows: TextBlock[] = [];
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (match[0] === "") continue;
    rows.push({ text: match[0].replace(/\r?\n$/, ""), offset: match.index });
  }
  const filled = rows.filter((row) => row.text.trim() !== "");
  const isWrapped =
    filled.length > 0 &&
    filled.length < rows.length &&
    filled.filter((row) => row.text.length > 130).length < filled.length / 4;
  if (!isWrapped) return filled.map(trimBlock);
  const blocks: TextBlock[] = [];
  let open: TextBlock | undefined;
  for (const row of rows) {
    if (row.text.trim() === "") {
      open = undefined;
      continue;
    }
    // A new note begins a new block even without an empty line before it.
    if (open && !NOTE_START.test(row.text)) open.text = text.slice(open.offset, row.offset + row.text.length);
    else {
      open = { ...row };
      blocks.push(open);
    }
  }
  return blocks.map(trimBlock);
}

function trimBlock({ text, offset }: TextBlock): TextBlock {
  const start = text.length - text.trimStart().length;
  return { text: text.trim(), offset: offset + start };
}

export const NOTES_HEADING =
  /^(?:(?:end|foot)?notes?|notes and references|references|sources|bibliography|works cited|anmerkungen|endnoten|fu(?:ß|ss)noten|quellen|literatur|notes de (?:fin|bas de page)|références|примечания|сноски|источники|литература):?$/iu;

/** Where the heading of the notes stands and the first note; both past the end where there are none. */
function findNotes(blocks: readonly TextBlock[]): { heading: number; first: number } {
  for (let i = blocks.length - 1; i >= 0; i--)
    if (NOTES_HEADING.test(blocks[i]!.text.replace(/^#+\s*/, ""))) return { heading: i, first: i + 1 };
  // No heading: at least two numbered blocks, counting up from one, that end the text.
  const starts = blocks.flatMap((block, i) => {
    const match = NOTE_START.exec(block.text);
    const label = match && (match[1] ?? match[2] ?? fromSuperscript(match[3]!));
    return label && numberOf(label) === 1 && /^\s*[[⁰¹²³⁴-⁹]/.test(block.text) ? [i] : [];
  });
  const last = starts.at(-1);
  if (
    last !== undefined &&
    blocks.length - last >= 2 &&
    blocks.slice(last).every((block) => NOTE_START.test(block.text))
  )
    return { heading: last, first: last };
  return { heading: blocks.length, first: blocks.length };
}

function readNotes(blocks: readonly TextBlock[], file: string): { notes: Note[]; credits: Text[] } {
  const notes: Note[] = [];
  const credits: Text[] = [];
  const lastNote = blocks.reduce((last, block, i) => (NOTE_START.test(block.text) ? i : last), -1);
  for (const [i, block] of blocks.entries()) {
    const match = NOTE_START.exec(block.text);
    if (match) {
      const label = match[1] ?? match[2] ?? fromSuperscript(match[3]!);
      const text = { text: block.text.slice(match[0].length), offset: block.offset + match[0].length };
      notes.push({ label, offset: block.offset, ...toText([text]) });
    } else if (i > lastNote || notes.length === 0) credits.push(toText([block]));
    else {
      // Between two notes: the note before goes on.
      const before = notes.at(-1)!;
      const start = before.offsets[0] ?? block.offset;
      const end = block.offset + block.text.length;
      Object.assign(before, toText([{ text: file.slice(start, end), offset: start }]));
    }
  }
  return { notes, credits };
}

/** A short line that ends no sentence. */
function isHeadingLike(block: TextBlock): boolean {
  const text = block.text.replace(MARK, "").trim();
  return text.length <= 120 && !text.includes("\n") && !/[.;:,…”"»]$/.test(text) && !/[.!]\s/.test(text);
}

function isListLike({ text }: TextBlock): boolean {
  return /^([-–—•*]|\d+[.)]|\[)\s/.test(text);
}

/**
 * Which bracketed numbers are marks of notes: those with a note of that label, and where some have one, the others of
 * the same kind too, since a mark without a note is a fault worth telling. Without a note in sight nothing is.
 */
export function markTest(
  body: string,
  notes: readonly Note[],
): (label: string, isSuperscript: boolean) => boolean {
  const labels = new Set(notes.map(({ label }) => label.toLowerCase()));
  const kinds = new Set<string>();
  for (const match of body.matchAll(MARK)) {
    const label = match[1] ?? fromSuperscript(match[2]!);
    if (labels.has(label.toLowerCase())) kinds.add(kindOf(label, match[2] !== undefined));
  }
  return (label, isSuperscript) => {
    if (labels.has(label.toLowerCase())) return kinds.has(kindOf(label, isSuperscript));
    return kinds.has(kindOf(label, isSuperscript)) && (!isRoman(label) || label === label.toLowerCase());
  };
}

function kindOf(label: string, isSuperscript: boolean): string {
  return isSuperscript ? "superscript" : isRoman(label) ? "roman" : "number";
}

function piecesOf(
  { text, offset }: TextBlock,
  isMark: (label: string, isSuperscript: boolean) => boolean,
): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(MARK)) {
    const isSuperscript = match[2] !== undefined;
    const label = match[1] ?? fromSuperscript(match[2]!);
    if (!(isRoman(label) || /^\d+$/.test(label)) || !isMark(label, isSuperscript)) continue;
    pieces.push({ text: text.slice(done, match.index), offset: offset + done });
    done = match.index + match[0].length;
    pieces.push({ mark: label, offset: offset + match.index, end: offset + done });
  }
  pieces.push({ text: text.slice(done), offset: offset + done });
  return pieces;
}
