import { append } from "../record/append.ts";
import { Lines } from "../record/lines.ts";
import { type Piece, toParagraph, toText } from "./blocks.ts";
import { inOrder } from "./emphasis.ts";
import { languageOf } from "./language.ts";
import { fromSuperscript, MARK, mayFollow, NOTE_START } from "./noteLabels.ts";
import type { Note, Paper } from "./paper.ts";
import { marksIn, markTest, NOTES_HEADING } from "./readText.ts";
import { settle } from "./references/settle.ts";

/** A heading, paragraph or item of a list, as the reader of a format found it. */
export interface Block {
  kind: "heading" | "paragraph" | "item";
  /** Of a heading; 1 is the title's. */
  level: number;
  pieces: Piece[];
  /** Of the element or one around it: what a mark may link to. */
  id: string | undefined;
  /** Place in an ordered list, from its start. */
  number: number | undefined;
}

interface Extras {
  /** Labels of the notes that marks link to, by the id of the block. */
  targets?: ReadonlyMap<string, string>;
  ignored?: Paper["ignored"];
  /** The notes, where the format keeps them apart from the text. */
  notes?: Note[];
  /** They are notes, and no list of works, by the word of the format. */
  areFootnotes?: boolean;
  emphasis?: Paper["emphasis"];
  /** Its marks are known by other than brackets, so that numbers in brackets are none. */
  hasNoBracketMarks?: boolean;
}

/**
 * A paper from its blocks in reading order. Notes are what marks link to, or what stands under a heading of notes,
 * unless the format keeps them apart.
 */
export function assemble(file: string, text: string, blocks: readonly Block[], extras: Extras = {}): Paper {
  const targets = extras.targets ?? new Map<string, string>();
  const noteHeading = blocks.findIndex(
    ({ kind, pieces }) => kind === "heading" && NOTES_HEADING.test(plain(pieces)),
  );
  const isNote = (block: Block, i: number) =>
    (block.id !== undefined && targets.has(block.id)) ||
    (noteHeading >= 0 && i > noteHeading && block.kind !== "heading");
  const areNotes = blocks.map(isNote);
  const firstNote = areNotes.indexOf(true);
  const lastNote = areNotes.lastIndexOf(true);
  // Notes may stand beside the text that calls them; else the text ends where they begin.
  const areScattered = areNotes.slice(firstNote, lastNote).includes(false);
  const endOfBody =
    noteHeading >= 0 ? noteHeading : firstNote < 0 || areScattered ? blocks.length : firstNote;
  const isBeside = (_: Block, i: number) => i < endOfBody && areNotes[i] === true;
  const afterBody = [
    ...blocks.filter(isBeside),
    ...blocks.slice(endOfBody).filter(({ kind }) => kind !== "heading"),
  ];
  const { notes, credits } = extras.notes
    ? { notes: extras.notes, credits: afterBody.map(({ pieces }) => toText(pieces)) }
    : readNotes(afterBody, targets);
  const body = blocks.slice(0, endOfBody).filter((block, i) => !isBeside(block, i));
  const bodyText = body.map(({ pieces }) => plain(pieces)).join("\n");
  const language = languageOf(bodyText);
  const isMark = extras.hasNoBracketMarks ? () => false : markTest(bodyText, notes);
  const paper: Paper = {
    file,
    title: undefined,
    language,
    sections: [{ heading: undefined, paragraphs: [] }],
    notes,
    marks: [],
    credits,
    ignored: extras.ignored ?? [],
    ...(extras.emphasis && extras.emphasis.length > 0 ? { emphasis: inOrder(extras.emphasis) } : {}),
    lines: new Lines(text),
    text,
  };
  for (const { kind, level, pieces } of body) {
    if (kind === "heading") {
      const heading = toText(pieces);
      if (heading.text === "") continue;
      // A note may be called from a heading; no sentence holds its mark.
      append(paper.marks, toParagraph(pieces, "en").marks);
      if (level === 1 && !paper.title) paper.title = heading;
      else paper.sections.push({ heading, level, paragraphs: [] });
      continue;
    }
    const { marks, ...paragraph } = toParagraph(
      pieces.flatMap((piece) => ("mark" in piece ? [piece] : withBracketMarks(piece, isMark))),
      language === "other" ? "en" : language,
    );
    if (paragraph.text === "") continue;
    append(paper.marks, marks);
    paper.sections.at(-1)!.paragraphs.push(kind === "item" ? { ...paragraph, isItem: true } : paragraph);
  }
  paper.sections = paper.sections.filter(({ heading, paragraphs }) => heading || paragraphs.length > 0);
  return extras.areFootnotes ? { ...paper, hasFootnotes: true } : settle(paper);
}

function plain(pieces: readonly Piece[]): string {
  return toText(pieces).text;
}

function withBracketMarks(
  piece: { text: string; offset: number },
  isMark: (label: string, isSuperscript: boolean) => boolean,
): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to, labels } of marksIn(piece.text, MARK, isMark)) {
    pieces.push({ text: piece.text.slice(done, from), offset: piece.offset + done });
    done = to;
    for (const label of labels)
      pieces.push({ mark: label, offset: piece.offset + from, end: piece.offset + done });
  }
  return [...pieces, { text: piece.text.slice(done), offset: piece.offset + done }];
}

/** The arrow before a note that leads back to its mark. */
const BACK_LINK = /^\s*(?:\^|↑|↩)[\ufe0e\ufe0f]?\s*/u;

function readNotes(
  blocks: readonly Block[],
  targets: ReadonlyMap<string, string>,
): { notes: Note[]; credits: Paper["credits"] } {
  const notes: Note[] = [];
  const credits: Paper["credits"] = [];
  let before: { id: string | undefined; note: Note; offsets: number[] } | undefined;
  for (const { pieces, id, number } of blocks) {
    const { text, offsets } = toText(pieces.filter((piece) => !("mark" in piece)));
    // What follows in the element of a note belongs to it.
    if (id !== undefined && targets.has(id) && id === before?.id) {
      before.note.text += ` ${text}`;
      before.offsets.push((offsets[0] ?? 1) - 1);
      for (const offset of offsets) before.offsets.push(offset);
      continue;
    }
    const numbered = NOTE_START.exec(text);
    const first =
      numbered && mayFollow(numbered[1] ?? numbered[2] ?? "", notes.at(-1)?.label)
        ? numbered
        : BACK_LINK.exec(text);
    const called = pieces.find((piece) => "mark" in piece);
    const label =
      first?.[1] ??
      first?.[2] ??
      (first?.[3] ? fromSuperscript(first[3]) : undefined) ??
      (id === undefined ? undefined : targets.get(id)) ??
      (called && "mark" in called ? called.mark : undefined) ??
      number?.toString();
    if (label === undefined) {
      if (text !== "") credits.push({ text, offsets });
      continue;
    }
    const start = first ? first[0].length : 0;
    // The arrow that leads back is no part of the note.
    const kept = text.slice(start).replace(/(?:\s|↩|↑|\^|\ufe0e|\ufe0f)+$/u, "");
    const own = offsets.slice(start, start + kept.length);
    const note = { label, text: kept, offsets: own, offset: offsets[0] ?? 0 };
    notes.push(note);
    before = { id, note, offsets: own };
  }
  return { notes, credits };
}
