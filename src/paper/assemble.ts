import { append } from "../record/append.ts";
import { Lines } from "../record/lines.ts";
import { isBreak, type Piece, toParagraph, toText } from "./blocks.ts";
import { inOrder } from "./emphasis.ts";
import { gluedIn, gluedMarks } from "./gluedMarks.ts";
import { languageOf } from "./language.ts";
import { fromSuperscript, MARK, mayFollow, NOTE_START, numberOf } from "./noteLabels.ts";
import { type Note, type Paper, type Text, withParagraphs } from "./paper.ts";
import { marksIn, markTest, NOTES_HEADING } from "./readText.ts";
import { settle } from "./references/settle.ts";
import { SIGN_MARK, signedBlocks, signsAsText } from "./signNotes.ts";

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
  /** A raised number with which it begins: of a note, if it is one. */
  label?: string;
  /** A further paragraph of the item before. */
  goesOn?: true;
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
  links?: Paper["links"];
  /** Its marks are known by other than brackets, so that numbers in brackets are none. */
  hasNoBracketMarks?: boolean;
}

/** Notes under signs, where no numbered ones stand above them: beside these a sign is of the author or the title. */
function onlySigned(blocks: readonly Block[]): ReturnType<typeof signedBlocks> {
  const signed = signedBlocks(blocks);
  if (!signed) return undefined;
  const above = blocks.slice(0, signed.first);
  const isNumbered =
    above.some((block, i) => isNotesHeading(block, above[i + 1])) || notesAtEnd(above) < above.length;
  return isNumbered ? undefined : signed;
}

/**
 * A paper from its blocks in reading order. Notes are what marks link to, or what stands under a heading of notes,
 * unless the format keeps them apart.
 */
export function assemble(file: string, text: string, given: readonly Block[], extras: Extras = {}): Paper {
  const targets = extras.targets ?? new Map<string, string>();
  const isLedTo = ({ id }: Block) => id !== undefined && targets.has(id);
  const areLedTo = given.some(isLedTo);
  const signed = extras.notes || areLedTo ? undefined : onlySigned(given);
  const blocks = signed || areLedTo || extras.notes ? given : given.map((block) => signsAsText(block, text));
  const noteHeading = blocks.findIndex((block, i) => isNotesHeading(block, blocks[i + 1]));
  const run = signed
    ? signed.first
    : noteHeading < 0 && !extras.notes && !areLedTo
      ? notesAtEnd(blocks)
      : blocks.length;
  const isNote = (block: Block, i: number) =>
    isLedTo(block) || i >= run || (noteHeading >= 0 && i > noteHeading && block.kind !== "heading");
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
    ...blocks.slice(endOfBody).filter((block) => block.kind !== "heading" && block !== blocks[noteHeading]),
  ];
  const { notes, credits } = extras.notes
    ? { notes: extras.notes, credits: afterBody.map(({ pieces }) => toText(pieces)) }
    : (signed && { notes: signed.notes, credits: [] }) || readNotes(afterBody, targets, text);
  const body = blocks.slice(0, endOfBody).filter((block, i) => !isBeside(block, i));
  const bodyText = body.map(({ pieces }) => plain(pieces)).join("\n");
  const language = languageOf(bodyText);
  const isMark = extras.hasNoBracketMarks ? () => false : markTest(bodyText, notes);
  const isCalled =
    notes.length === 0 ||
    extras.hasNoBracketMarks ||
    body.some(({ pieces }) =>
      pieces.some((piece) => "mark" in piece || marksIn(piece.text, MARK, isMark).length > 0),
    );
  const glued =
    isCalled || signed
      ? undefined
      : gluedMarks(
          body.map(({ pieces }) => placed(toText(pieces))),
          notes,
        );
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
    ...(extras.links && extras.links.length > 0 ? { links: extras.links } : {}),
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
      pieces.flatMap((piece) =>
        "mark" in piece
          ? [piece]
          : withMarks(
              piece,
              glued?.size
                ? gluedIn(piece, glued)
                : signed
                  ? marksIn(piece.text, SIGN_MARK, () => true)
                  : marksIn(piece.text, MARK, isMark),
            ),
      ),
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

function placed({ text, offsets }: Text) {
  return { text, offsetOf: (index: number) => offsets[index]! };
}

function withMarks(piece: { text: string; offset: number }, marks: ReturnType<typeof marksIn>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to, labels } of marks) {
    pieces.push({ text: piece.text.slice(done, from), offset: piece.offset + done });
    done = to;
    for (const label of labels)
      pieces.push({ mark: label, offset: piece.offset + from, end: piece.offset + done });
  }
  return [...pieces, { text: piece.text.slice(done), offset: piece.offset + done }];
}

/** A heading over notes; a line of its own counts as one where a note follows. */
function isNotesHeading({ kind, pieces }: Block, next: Block | undefined): boolean {
  return (
    NOTES_HEADING.test(plain(pieces)) &&
    (kind === "heading" || (kind === "paragraph" && next !== undefined && startOfNote(next) !== undefined))
  );
}

const LABEL_ALONE = /^\W{0,3}(\d{1,4})[.)\]]{0,2}$/u;

/** The number with which a block begins as a note does. */
function startOfNote({ pieces, number, label, goesOn }: Block): number | undefined {
  if (goesOn) return undefined;
  const text = plain(pieces);
  const start = NOTE_START.exec(text);
  const [first] = pieces;
  const own =
    label ??
    (first && "mark" in first ? first.mark : undefined) ??
    start?.[1] ??
    start?.[2] ??
    (start?.[3] ? fromSuperscript(start[3]) : undefined) ??
    LABEL_ALONE.exec(text)?.[1] ??
    number?.toString();
  return own === undefined ? undefined : numberOf(own);
}

const FEWEST_AT_END = 2;
/** Of the notes at the end; a mark may have been lost. */
const MOSTLY_CALLED = 0.7;

/** Where blocks begin that end the text, count from 1 and are called above by marks that go no further. */
function notesAtEnd(blocks: readonly Block[]): number {
  const starts = blocks.map((block) => (block.kind === "heading" ? undefined : startOfNote(block)));
  const from = starts.lastIndexOf(1);
  if (from < 1 || blocks.slice(from).some(({ kind }) => kind === "heading")) return blocks.length;
  let last = 0;
  for (const number of starts.slice(from)) {
    if (number === last + 1) last = number;
    else if (number !== undefined && last > 0) return blocks.length;
  }
  const called = new Set<number>();
  for (const { pieces } of blocks.slice(0, from))
    for (const piece of pieces) {
      const labels =
        "mark" in piece ? [piece.mark] : [...piece.text.matchAll(MARK)].map(([, label]) => label);
      for (const label of labels) called.add(numberOf(label ?? "") ?? 0);
    }
  called.delete(0);
  const isCalled = called.size >= last * MOSTLY_CALLED && Math.max(0, ...called) === last;
  return last >= FEWEST_AT_END && isCalled ? from : blocks.length;
}

/** The arrow before a note that leads back to its mark. */
const BACK_LINK = /^\s*(?:\^|↑|↩)[\ufe0e\ufe0f]?\s*/u;

/** Numbers that stand in a block of their own, as in a cell of a table, with the note that follows. */
function withLabels(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let label: string | undefined;
  for (const block of blocks) {
    const text = plain(block.pieces);
    const alone = LABEL_ALONE.exec(text)?.[1];
    if (alone !== undefined) label = alone;
    else if (/[\p{L}\p{N}]/u.test(text)) {
      const { goesOn, ...rest } = block;
      joined.push(label === undefined ? block : { ...rest, label });
      label = undefined;
    }
  }
  return joined;
}

function readNotes(
  blocks: readonly Block[],
  targets: ReadonlyMap<string, string>,
  source: string,
): { notes: Note[]; credits: Paper["credits"] } {
  const notes: Note[] = [];
  const credits: Paper["credits"] = [];
  let before: OpenNote | undefined;
  // Without a number: what the note before says in further paragraphs, if the next note follows.
  let between: Block[] = [];
  const give = () => {
    for (const { pieces } of between) credits.push(toText(pieces.filter((piece) => !("mark" in piece))));
    between = [];
  };
  for (const block of withLabels(blocks)) {
    const { pieces, id, number, label: raised } = block;
    const { text, offsets } = toText(pieces.filter((piece) => !("mark" in piece)));
    // What follows in the element of a note belongs to it.
    if (before && (block.goesOn || (id !== undefined && targets.has(id) && id === before.id))) {
      goOn(before, block, source);
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
      raised ??
      (called && "mark" in called ? called.mark : undefined) ??
      number?.toString();
    if (label === undefined) {
      if (text !== "") between.push(block);
      continue;
    }
    if (before && numberOf(label) === (numberOf(before.note.label) ?? Number.NaN) + 1)
      for (const one of between.splice(0)) goOn(before, one, source);
    give();
    const start = first ? first[0].length : repeatedLabel(text, label);
    const kept = withoutBackLink(text.slice(start));
    const own = offsets.slice(start, start + kept.length);
    // A page may hold a note twice, at its mark and below the text.
    if (notes.some((one) => one.label === label && one.text === kept)) continue;
    const note: Note = { label, text: kept, offsets: own, offset: offsets[0] ?? 0 };
    before = { id, note, offsets: own };
    addLines(before, pieces, source);
    notes.push(note);
  }
  give();
  return { notes, credits };
}

/** A note that may go on in the next block. */
interface OpenNote {
  id: string | undefined;
  note: Note;
  offsets: number[];
}

function goOn(before: OpenNote, { pieces }: Block, source: string): void {
  const { note } = before;
  const whole = toText(pieces.filter((piece) => !("mark" in piece)));
  const start = whole.text.length - whole.text.trimStart().length;
  const text = withoutBackLink(whole.text.slice(start));
  if (text === "") return;
  const gap = note.text === "" || note.text.endsWith(" ") ? "" : " ";
  const begins = note.text.length + gap.length;
  if (begins > 0) note.paragraphs = [...(note.paragraphs ?? []), begins];
  note.text += gap + text;
  if (gap) before.offsets.push((whole.offsets[start] ?? 1) - 1);
  append(before.offsets, whole.offsets.slice(start, start + text.length));
  addLines(before, pieces, source);
}

/** A line that ends in a full stop ends a paragraph of its note. */
function addLines({ note }: OpenNote, pieces: readonly Piece[], source: string): void {
  const begin = pieces.flatMap((piece) =>
    isBreak(piece, source) && "text" in piece ? [piece.offset + 1] : [],
  );
  if (begin.length === 0) return;
  const lines = withParagraphs(note, begin).paragraphs ?? [];
  const ends = lines.filter(
    (at) => note.text[at] !== " " && /[.!?][”"»)]?\s*$/u.test(note.text.slice(Math.max(0, at - 6), at)),
  );
  const all = [...new Set([...(note.paragraphs ?? []), ...ends])].sort((a, b) => a - b);
  if (all.length > 0) note.paragraphs = all;
}

/** The arrow that leads back is no part of the note. */
function withoutBackLink(text: string): string {
  return text.replace(/(?:\s|↩|↑|\^|\ufe0e|\ufe0f)+$/u, "");
}

/** How much of a note's text is its number once more, or the stop behind one that was no text. */
function repeatedLabel(text: string, label: string): number {
  const stop = /^\s*[.:)\]]\s+/u.exec(text);
  if (stop) return stop[0].length;
  const again = /^\s*[[(]?([\p{L}\d]{1,7})[\])]?[.:]?\s+/u.exec(text);
  return again && again[1] === label ? again[0].length : 0;
}
