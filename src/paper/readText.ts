import { append } from "../record/append.ts";
import { Lines } from "../record/lines.ts";
import { expectLetters, type Piece, toParagraph, toText } from "./blocks.ts";
import { gluedIn, gluedMarks } from "./gluedMarks.ts";
import { isHeadingAmong, isHeadingLike } from "./headingLines.ts";
import { languageOf } from "./language.ts";
import { anyOf } from "./lexicon/index.ts";
import { fromSuperscript, isRoman, MARK, mayFollow, NOTE_START, numberOf } from "./noteLabels.ts";
import { type Note, type Paper, type Section, type Text, withParagraphs } from "./paper.ts";
import {
  beginningsByLength,
  type FootRows,
  footNotes,
  type Row,
  withoutPageFurniture,
} from "./pastedPages.ts";
import { isPower } from "./powers.ts";
import { groupedMarks } from "./references/groupedMarks.ts";
import { settle } from "./references/settle.ts";
import { SIGN_MARK, signNotes } from "./signNotes.ts";

/**
 * A paper in plain text. Two habits are read: a line for every paragraph, and paragraphs broken over lines with an
 * empty line between. A heading is a short line that ends no sentence; the notes begin under a heading that says so,
 * or where numbered lines end the text.
 * @param headings where headings begin, of a format that says what is one
 */
export function readText(file: string, source: string, headings?: ReadonlyMap<number, number>): Paper {
  expectLetters(source.length);
  // Old Macintosh texts end their lines with a carriage return alone.
  const text = source.replace(/\r(?!\n)/g, "\n");
  const lines = new Lines(text);
  const language = languageOf(text);
  const printed = rowsOf(text);
  const parting = partingOf(printed);
  const rows = withoutPageFurniture(printed);
  const words = knownWords(text);
  let blocks = splitBlocks(rows, text, parting);
  const notesAt = findNotes(blocks);
  const foot = notesAt.first < blocks.length ? [] : footNotes(rows);
  if (foot.length > 0) {
    const taken = new Set(foot.flatMap(({ from, to }) => rows.slice(from, to)));
    blocks = splitBlocks(
      rows.map((row) => (taken.has(row) ? { ...row, text: "" } : row)),
      text,
      parting,
    );
    Object.assign(notesAt, { heading: blocks.length, first: blocks.length });
  }
  const listed = splitNotes(blocks.slice(notesAt.first));
  const numbered =
    foot.length > 0
      ? { notes: foot.map((note) => noteOfRows(note, rows, text, words)), credits: [] }
      : readNotes(listed.blocks, text, listed.startOf);
  const signed = numbered.notes.length === 0 ? signNotes(blocks) : undefined;
  const { notes, credits } = signed ? { notes: signed.notes, credits: [] } : numbered;
  const mark = signed ? SIGN_MARK : listed.mark;
  const body = blocks.slice(0, signed ? Math.min(signed.first, notesAt.heading) : notesAt.heading);
  const bodyText = text.slice(0, blocks[notesAt.heading]?.offset ?? text.length);
  const isMark = mark === MARK ? markTest(bodyText, notes) : labelTest(notes);
  const glued =
    numbered.notes.length > 0 && !hasMarks(body, mark, isMark) ? gluedMarks(placed(body), notes) : NONE;
  const title = body[0] && isHeadingLike(body[0]) ? body.shift() : undefined;
  const sections: Section[] = [{ heading: undefined, paragraphs: [] }];
  const marks: Paper["marks"] = [];
  for (const [i, block] of body.entries()) {
    const level = headings?.get(block.offset);
    if (level !== undefined || (isHeadingLike(block) && body[i + 1] && isHeadingAmong(body, i))) {
      const heading = toText([{ text: block.text, offset: block.offset }]);
      sections.push({ heading, ...(level === undefined ? {} : { level }), paragraphs: [] });
      continue;
    }
    const { marks: found, ...paragraph } = toParagraph(
      piecesOf(block, glued.size > 0 ? gluedIn(block, glued) : marksIn(block.text, mark, isMark), words),
      language === "other" ? "en" : language,
    );
    if (paragraph.text === "") continue;
    append(marks, found);
    sections.at(-1)!.paragraphs.push(paragraph);
  }
  return settle({
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
  });
}

interface TextBlock {
  text: string;
  offset: number;
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (match[0] === "") continue;
    rows.push({ text: match[0].replace(/\r?\n$/, ""), offset: match.index });
  }
  // The rule drawn under a heading, or between parts, is none of the text.
  for (const row of rows) if (/^\s*([=~_*-])\1{2,}\s*$/.test(row.text)) row.text = "";
  return rows;
}

function noteOfRows(note: FootRows, rows: readonly Row[], text: string, words: ReadonlySet<string>): Note {
  const [first, last] = [rows[note.from]!, rows[note.to - 1]!];
  const from = first.offset + note.start;
  const pieces = wholeWords(text.slice(from, last.offset + last.text.length), from, words);
  return { label: note.label, offset: first.offset, ...toText(pieces) };
}

const LONGEST_PRINTED = 130;
/** Of rows with text to one without: more, and no empty row parts paragraphs. */
const MOST_TO_AN_EMPTY_ROW = 18;
/** Of the rows, those that end within a sentence: fewer, and each is a paragraph. */
const LEAST_BROKEN = 0.4;

/** How a text parts its paragraphs: by empty rows, where several stand together; by the length of rows; or each row is one. */
type Parting = "empty rows" | "length" | "rows";

function partingOf(rows: readonly Row[]): Parting {
  const filled = rows.filter((row) => row.text.trim() !== "");
  const isPrinted = filled.filter((row) => row.text.length > LONGEST_PRINTED).length < filled.length / 4;
  if (!isPrinted) return "rows";
  const isUnparted =
    filled.length > MOST_TO_AN_EMPTY_ROW * (rows.length - filled.length) &&
    filled.filter((row) => /[\p{L},-]\s*$/u.test(row.text)).length >= LEAST_BROKEN * filled.length;
  if (isUnparted) return "length";
  return filled.length < rows.length ? "empty rows" : "rows";
}

function splitBlocks(rows: readonly Row[], text: string, parting: Parting): TextBlock[] {
  if (parting === "rows") return rows.filter((row) => row.text.trim() !== "").map(trimBlock);
  const begins = parting === "length" ? beginningsByLength(rows) : undefined;
  const blocks: TextBlock[] = [];
  let open: TextBlock | undefined;
  for (const [i, row] of rows.entries()) {
    if (row.text.trim() === "") {
      open = undefined;
      continue;
    }
    // A new note begins a new block even without an empty line before it.
    const start = NOTE_START.exec(row.text);
    const before = open && NOTE_START.exec(open.text);
    const isNote = start && mayFollow(start[1] ?? start[2] ?? "", before?.[1] ?? before?.[2]);
    if (open && !isNote && !begins?.[i]) open.text = text.slice(open.offset, row.offset + row.text.length);
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

export const NOTES_HEADING = new RegExp(
  `^(?:\\d{1,2}\\.?\\s+|[ivx]{1,5}\\.\\s+)?(?:${anyOf("notesHeading")}):?$`,
  "iu",
);

/** Where the heading of the notes stands and the first note; both past the end where there are none. */
function findNotes(blocks: readonly TextBlock[]): { heading: number; first: number } {
  const headings = blocks.flatMap(({ text }, i) =>
    text.length < 60 && NOTES_HEADING.test(text.replace(/^#+\s*/, "")) ? [i] : [],
  );
  // A list of works may follow the notes, and a section of the text may be about sources.
  const heading = headings.find((i) => looseStart(blocks[i + 1]?.text ?? "")) ?? headings.at(-1);
  if (heading !== undefined) return { heading, first: heading + 1 };
  // No heading: at least two numbered blocks, counting up from one, that end the text.
  // A numbered list ends the text too; a list of notes is one whose numbers stand in the text as marks.
  const called = blocks.findIndex(({ text }) => /[^\s[(]\s?(?:\[1\]|¹)/.test(text));
  const isCalledAbove = (i: number) => called >= 0 && called < i;
  const starts = blocks.flatMap((block, i) => {
    const match = NOTE_START.exec(block.text);
    const label = match && (match[1] ?? match[2] ?? fromSuperscript(match[3]!));
    return label && numberOf(label) === 1 && (/^\s*[[⁰¹²³⁴-⁹]/.test(block.text) || isCalledAbove(i))
      ? [i]
      : [];
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

/** Ways to begin a note that only count where notes are expected: `(3) `, `3 Ann Lee`. */
function looseStart(text: string): { label: string; length: number } | undefined {
  const match = NOTE_START.exec(text) ?? /^\s*(?:\((\d{1,4})\)|(\d{1,4})(?=\s+[\p{Lu}“"„«]))\s+/u.exec(text);
  const label = match?.[1] ?? match?.[2] ?? (match?.[3] ? fromSuperscript(match[3]) : undefined);
  return match && label !== undefined ? { label, length: match[0].length } : undefined;
}

const PAREN_MARK = /\((\d{1,4})\)()/g;

/** The notes a block to a note, how they begin, and how they are marked in the text. */
function splitNotes(blocks: readonly TextBlock[]): {
  blocks: TextBlock[];
  startOf: typeof looseStart;
  mark: RegExp;
} {
  const strict: typeof looseStart = (text) => (NOTE_START.test(text) ? looseStart(text) : undefined);
  const first = blocks[0]?.text ?? "";
  if (NOTE_START.test(first) || looseStart(first)?.label !== "1")
    return { blocks: [...blocks], startOf: strict, mark: MARK };
  const split: TextBlock[] = [];
  let next = 1;
  for (const { text, offset } of blocks) {
    let at = 0;
    let from = 0;
    for (const row of text.split("\n")) {
      // Only the number that is due begins a note; a line may begin with a year or a page.
      if (looseStart(row)?.label === `${next}`) {
        if (at > from) split.push(trimBlock({ text: text.slice(from, at), offset: offset + from }));
        from = at;
        next += 1;
      }
      at += row.length + 1;
    }
    split.push(trimBlock({ text: text.slice(from), offset: offset + from }));
  }
  return { blocks: split, startOf: looseStart, mark: first.trimStart().startsWith("(") ? PAREN_MARK : MARK };
}

function readNotes(
  blocks: readonly TextBlock[],
  file: string,
  startOf: typeof looseStart,
): { notes: Note[]; credits: Text[] } {
  const notes: Note[] = [];
  const credits: Text[] = [];
  let lastNote = -1;
  let lastLabel: string | undefined;
  for (const [i, { text }] of blocks.entries()) {
    const label = startOf(text)?.label;
    if (label === undefined || !mayFollow(label, lastLabel)) continue;
    lastNote = i;
    lastLabel = label;
  }
  // Of the last note, what belongs to it by now: read when it ends, since it may be many blocks long.
  let goesOn: { from: number; to: number; begin: number[] } | undefined;
  const end = () => {
    if (!goesOn) return;
    const { from, to, begin } = goesOn;
    Object.assign(
      notes.at(-1)!,
      withParagraphs(toText([{ text: file.slice(from, to), offset: from }]), begin),
    );
    goesOn = undefined;
  };
  const isSetIn = ({ offset }: TextBlock) =>
    /\n(?: {2,}|\t)[ \t]*$/.test(file.slice(Math.max(0, offset - 20), offset));
  const isNotesSetIn = blocks.some((block, i) => i <= lastNote && startOf(block.text) && isSetIn(block));
  for (const [i, block] of blocks.entries()) {
    const start = startOf(block.text);
    if (start && mayFollow(start.label, notes.at(-1)?.label)) {
      end();
      const { label, length } = start;
      const text = { text: block.text.slice(length), offset: block.offset + length };
      notes.push({ label, offset: block.offset, ...toText([text]) });
    }
    // Between two notes, or set in where the notes are not: the note before goes on.
    else if (
      notes.length > 0 &&
      (i < lastNote || (credits.length === 0 && !isNotesSetIn && isSetIn(block)))
    ) {
      goesOn ??= { from: notes.at(-1)!.offsets[0] ?? block.offset, to: 0, begin: [] };
      goesOn.to = block.offset + block.text.length;
      goesOn.begin.push(block.offset);
    } else credits.push(toText([block]));
  }
  end();
  return { notes, credits };
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
  for (const { labels: own } of groupedMarks(body))
    if (own.every((label) => labels.has(label))) kinds.add("number");
  for (const match of body.matchAll(MARK)) {
    const label = match[1] ?? fromSuperscript(match[2]!);
    if (labels.has(label.toLowerCase())) kinds.add(kindOf(label, match[2] !== undefined));
  }
  return (label, isSuperscript) => {
    if (labels.has(label.toLowerCase())) return kinds.has(kindOf(label, isSuperscript));
    // A year in brackets is none.
    if (/^\d{4}$/.test(label)) return false;
    return kinds.has(kindOf(label, isSuperscript)) && (!isRoman(label) || label === label.toLowerCase());
  };
}

/** Numbers in round brackets are marks only where there is a note of that number; others are years or sums. */
function labelTest(notes: readonly Note[]): (label: string) => boolean {
  const labels = new Set(notes.map(({ label }) => label));
  return (label) => labels.has(label);
}

function kindOf(label: string, isSuperscript: boolean): string {
  return isSuperscript ? "superscript" : isRoman(label) ? "roman" : "number";
}

function placed(blocks: readonly TextBlock[]) {
  return blocks.map(({ text, offset }) => ({ text, offsetOf: (index: number) => offset + index }));
}

const NONE: ReadonlyMap<number, string> = new Map();

function hasMarks(blocks: readonly TextBlock[], mark: RegExp, isMark: ReturnType<typeof markTest>): boolean {
  return blocks.some(({ text }) => marksIn(text, mark, isMark).length > 0);
}

function piecesOf(
  { text, offset }: TextBlock,
  marks: readonly FoundMark[],
  words: ReadonlySet<string>,
): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const addWords = (to: number) => append(pieces, wholeWords(text.slice(done, to), offset + done, words));
  for (const { from, to, labels } of marks) {
    addWords(from);
    done = to;
    for (const label of labels) pieces.push({ mark: label, offset: offset + from, end: offset + done });
  }
  addWords(text.length);
  return pieces;
}

interface FoundMark {
  from: number;
  to: number;
  labels: string[];
}

/** The marks of a stretch of text in their order; a bracket may hold several. */
export function marksIn(
  text: string,
  mark: RegExp,
  isMark: (label: string, isSuperscript: boolean) => boolean,
): FoundMark[] {
  const single = [...text.matchAll(mark)].flatMap((match) => {
    const isSuperscript = mark === MARK && match[2] !== undefined;
    const label = match[1] ?? fromSuperscript(match[2]!);
    if (isSuperscript && isPower(text.slice(Math.max(0, match.index - 24), match.index), label)) return [];
    return (isRoman(label) || /^(?:\d+|[*†‡]+)$/.test(label)) && isMark(label, isSuperscript)
      ? [{ from: match.index, to: match.index + match[0].length, labels: [label] }]
      : [];
  });
  if (mark !== MARK) return single;
  // Of "[2, 180]" what is no number of the list is a page.
  const grouped = groupedMarks(text).flatMap(({ from, to, labels }) => {
    const own = labels.filter((label) => isMark(label, false));
    return own[0] === labels[0] && own.length > 0 ? [{ from, to, labels: own }] : [];
  });
  return grouped.length === 0 ? single : [...single, ...grouped].sort((a, b) => a.from - b.from);
}

function knownWords(text: string): ReadonlySet<string> {
  // Only a text with words broken at the end of a line has need of them.
  return new Set(/\p{Ll}-\r?\n/u.test(text) ? (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []) : []);
}

/** A word broken at the end of a line is one again; its hyphen stays where the text elsewhere writes it with one. */
function wholeWords(text: string, offset: number, words: ReadonlySet<string>): Piece[] {
  if (words.size === 0) return [{ text, offset }];
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(/-\r?\n[ \t]*(?=\p{Ll})/gu)) {
    const before = /\p{L}+$/u.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0].toLowerCase();
    const from = match.index + match[0].length;
    const after = /^\p{L}+/u.exec(text.slice(from, from + 40))?.[0].toLowerCase();
    if (before === undefined || after === undefined) continue;
    const keeps = words.has(`${before}-${after}`) && !words.has(before + after);
    pieces.push({ text: text.slice(done, match.index + (keeps ? 1 : 0)), offset: offset + done });
    done = from;
  }
  return [...pieces, { text: text.slice(done), offset: offset + done }];
}
