import { append } from "../../record/append.ts";
import { fromSuperscript, isRoman, MARK, NOTE_START, numberOf } from "../noteLabels.ts";
import { isRaised, type PdfPage, type PrintedLine, type Stroke, textOf } from "./page.ts";

export interface NoteStart {
  label: string;
  /** Of the label, in the text of its line. */
  length: number;
  /** Raised, in brackets or in superscript digits: not to be taken for a number of the text. */
  isSure: boolean;
}

/** A note by the lines it stands on, which may be parted by the foot of a page. */
export interface PrintedNote extends NoteStart {
  lines: number[];
}

/** What stands apart from the text that is read: notes, and small print that is none. */
export interface SmallPrint {
  notes: PrintedNote[];
  /** Lines about the author or the paper, called by a star. */
  credits: number[][];
}

const MONTH =
  /^\s*\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mär|Mai|Okt|Dez|janv|févr|mars|avr|mai|juin|juil|août)/;
const STAR = /^\s*[*†‡]/;
/** Lines smaller than this share of the size of the text are small print. */
const SMALL = 0.93;

/** The label a line begins with, where it could begin a note. */
export function noteStart(line: PrintedLine): NoteStart | undefined {
  const first = line.items[0]!;
  const raised = isRaised(first, line) && /^\s*\[?(\d{1,3}|[ivxlc]{1,7})[\].)]?\s*$/.exec(first.text)?.[1];
  if (raised) return { label: raised, length: first.text.length, isSure: true };
  const text = textOf(line);
  const match =
    NOTE_START.exec(text) ??
    /^\s*(\d{1,3}|[ivxlc]{1,7})\s+(?=[\p{Lu}“"„«]|https?:|ibid|ebd|op\.|cf\.|see |quoted)/u.exec(text);
  if (!match || MONTH.test(text)) return undefined;
  if (match[1] && !/\d/.test(match[1]) && !isRoman(match[1])) return undefined;
  const isSure = match[2] === undefined && /^\s*[[⁰¹²³⁴-⁹]/.test(text);
  return { label: match[1] ?? match[2] ?? fromSuperscript(match[3]!), length: match[0].length, isSure };
}

/** Of some lines of notes, those that begin one: numbers count on, or are called from the text. */
export function noteStarts(
  lines: readonly PrintedLine[],
  indices: readonly number[],
  isCalled: (label: string, page: number) => boolean = () => false,
  before = 0,
): Map<number, NoteStart> {
  const starts = new Map<number, NoteStart>();
  let last = before;
  for (const i of indices) {
    const start = noteStart(lines[i]!);
    if (!start) continue;
    const number = numberOf(start.label) ?? last + 1;
    const isNext = number === last + 1 || (starts.size === 0 && last === 0);
    const isLater =
      isCalled(start.label, lines[i]!.page) && (number > last ? number - last <= 4 : number === 1);
    if (!isNext && !isLater && !(start.isSure && number > last)) continue;
    starts.set(i, start);
    last = number;
  }
  return starts;
}

/** The notes at the foot of pages and columns, or at the end of the paper without a heading. */
export function smallPrintOf(
  lines: readonly PrintedLine[],
  pages: readonly PdfPage[],
  bodySize: number,
): SmallPrint {
  const calls = callsIn(lines);
  const isCalled = (label: string, page: number) => (calls.get(label) ?? Number.POSITIVE_INFINITY) <= page;
  const feet = new Feet(lines, pages, bodySize, isCalled).found();
  const end = endList(lines, calls);
  const covered = (notes: readonly PrintedNote[]) =>
    new Set(notes.map(({ label }) => label).filter((label) => calls.has(label))).size;
  return end && covered(end) > covered(feet.notes) ? { notes: end, credits: [] } : feet;
}

/** The page on which each label is called first. */
function callsIn(lines: readonly PrintedLine[]): Map<string, number> {
  const calls = new Map<string, number>();
  const call = (label: string, page: number) => calls.set(label, Math.min(calls.get(label) ?? page, page));
  for (const line of lines) {
    for (const [k, item] of line.items.entries())
      if (k > 0 && isRaised(item, line))
        for (const label of labelsIn(item.text)) call(label.label, line.page);
    const text = textOf(line);
    for (const match of text.matchAll(MARK))
      if (text.slice(0, match.index).trim() !== "") call(match[1] ?? fromSuperscript(match[2]!), line.page);
  }
  return calls;
}

/** The labels a raised text names: `3`, `iv`, `3, 4`; each with its place. */
export function labelsIn(text: string): { label: string; at: number; end: number }[] {
  if (!/^\s*\[?(?:\d{1,3}|[ivxlc]{1,7})\]?(?:\s*[,;]\s*\[?(?:\d{1,3}|[ivxlc]{1,7})\]?)*[,;]?\s*$/.test(text))
    return [];
  return [...text.matchAll(/\d+|[ivxlc]+/g)].map(({ 0: label, index }) => ({
    label,
    at: index,
    end: index + label.length,
  }));
}

/** A list of numbered lines that ends the paper, counting from the first, most of them called. */
function endList(
  lines: readonly PrintedLine[],
  calls: ReadonlyMap<string, number>,
): PrintedNote[] | undefined {
  const isFirst = (line: PrintedLine) => {
    const start = noteStart(line);
    return start !== undefined && numberOf(start.label) === 1 && calls.has(start.label);
  };
  let from = lines.length - 1;
  while (from >= 0 && !isFirst(lines[from]!)) from -= 1;
  if (from < 0) return undefined;
  const size = lines[from]!.size;
  const indices: number[] = [];
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.size > 1.08 * size || (line.isBold && !lines[from]!.isBold)) break;
    indices.push(i);
  }
  const starts = noteStarts(lines, indices);
  return starts.size >= Math.max(2, 0.6 * calls.size) ? notesFrom(indices, starts) : undefined;
}

function notesFrom(indices: readonly number[], starts: ReadonlyMap<number, NoteStart>): PrintedNote[] {
  const notes: PrintedNote[] = [];
  for (const i of indices) {
    const start = starts.get(i);
    if (start) notes.push({ ...start, lines: [i] });
    else notes.at(-1)?.lines.push(i);
  }
  return notes;
}

/** The notes at the foot of each column, page by page. */
class Feet {
  private readonly notes: PrintedNote[] = [];
  private readonly credits: number[][] = [];
  /** Of the notes seen so far. */
  private size = 0;
  private lastPage = -1;
  /** Length of the line drawn above notes. */
  private stroke: number | undefined;

  private readonly lines: readonly PrintedLine[];
  private readonly pages: readonly PdfPage[];
  private readonly bodySize: number;
  private readonly isCalled: (label: string, page: number) => boolean;

  constructor(
    lines: readonly PrintedLine[],
    pages: readonly PdfPage[],
    bodySize: number,
    isCalled: (label: string, page: number) => boolean,
  ) {
    this.lines = lines;
    this.pages = pages;
    this.bodySize = bodySize;
    this.isCalled = isCalled;
  }

  found(): SmallPrint {
    const columns = new Map<string, number[]>();
    for (const [i, { page, region }] of this.lines.entries()) {
      const key = `${page} ${region}`;
      const column = columns.get(key);
      if (column) column.push(i);
      else columns.set(key, [i]);
    }
    for (const column of columns.values()) this.read(column);
    return { notes: this.notes, credits: this.credits };
  }

  private read(column: readonly number[]): void {
    const first = this.firstOf(column);
    if (first === undefined) return;
    const foot = column.slice(first);
    const last = numberOf(this.notes.at(-1)?.label ?? "") ?? 0;
    const starts = noteStarts(this.lines, foot, this.isCalled, last);
    const begin = foot.findIndex((i) => starts.has(i));
    // What stands before the first label belongs to the note of the page before, or is the author's line.
    const before = begin < 0 ? foot : foot.slice(0, begin);
    const star = before.findIndex((i) => STAR.test(textOf(this.lines[i]!)));
    if (star >= 0) this.credits.push(before.slice(star));
    this.notes.at(-1)?.lines.push(...(star < 0 ? before : before.slice(0, star)));
    if (begin >= 0) {
      append(this.notes, notesFrom(foot.slice(begin), starts));
      this.size = this.lines[foot[begin]!]!.size;
      const stroke = this.strokeAbove(column, first);
      this.stroke ??= stroke && stroke.end - stroke.x;
    }
    this.lastPage = this.lines[column[0]!]!.page;
  }

  /** Where in the column its foot begins. */
  private firstOf(column: readonly number[]): number | undefined {
    const lines = column.map((i) => this.lines[i]!);
    let small = lines.length;
    while (small > 0 && lines[small - 1]!.size < SMALL * this.bodySize) small -= 1;
    let level = lines.length;
    while (level > 0 && lines[level - 1]!.size <= 1.03 * this.bodySize && !this.isHeading(lines[level - 1]!))
      level -= 1;
    let labelled: number | undefined;
    for (let k = level; k < lines.length && labelled === undefined; k++) {
      const start = noteStart(lines[k]!);
      if (!start || !this.isCalled(start.label, lines[k]!.page)) continue;
      if (k >= small ? true : start.isSure ? this.isRestOfFoot(lines, k) : this.hasStroke(column, k))
        labelled = k;
    }
    const last = this.notes.at(-1);
    const isOpen = last !== undefined && lines[0]!.page - this.lastPage <= 1;
    if (labelled !== undefined) {
      // A note of the page before may go on above it, in print of the size of notes or under their line.
      let first = labelled;
      for (let k = labelled - 1; k >= level; k--) {
        const isNotes =
          k >= small &&
          (STAR.test(textOf(lines[k]!)) || (isOpen && Math.abs(lines[k]!.size - this.size) < 0.3));
        if ((isOpen || k >= small) && this.isNoteStroke(column, k)) {
          first = k;
          break;
        }
        if (isNotes) first = k;
      }
      return first;
    }
    for (let k = level; k < lines.length; k++) if (isOpen && this.isNoteStroke(column, k)) return k;
    const star = lines.findIndex((line, k) => k >= small && STAR.test(textOf(line)));
    if (star >= 0 && lines[0]!.page === 0) return star;
    if (!isOpen || small === lines.length || Math.abs(lines[small]!.size - this.size) > 0.3) return undefined;
    return this.isUnfinished(last) || /^\s*\p{Ll}/u.test(textOf(lines[small]!)) ? small : undefined;
  }

  private isHeading(line: PrintedLine): boolean {
    return line.isBold && textOf(line).trim().length < 120;
  }

  /** Whether labels in print as large as the text are those of notes: all further labels count on. */
  private isRestOfFoot(lines: readonly PrintedLine[], from: number): boolean {
    let last: number | undefined;
    for (const line of lines.slice(from)) {
      const start = noteStart(line);
      if (!start?.isSure) continue;
      const number = numberOf(start.label);
      if (last !== undefined && number !== undefined && number < last) return false;
      last = number ?? last;
    }
    return true;
  }

  private isUnfinished({ lines }: PrintedNote): boolean {
    return !/[.!?…)\]”"»]\s*$/.test(textOf(this.lines[lines.at(-1)!]!));
  }

  private hasStroke(column: readonly number[], k: number): boolean {
    return this.strokeAbove(column, k) !== undefined;
  }

  /** The line drawn right above a line of text, from the left of the column. */
  private strokeAbove(column: readonly number[], k: number): Stroke | undefined {
    const line = this.lines[column[k]!]!;
    const before = k > 0 ? this.lines[column[k - 1]!]! : undefined;
    const left = Math.min(line.x, before?.x ?? line.x);
    const top = line.y + line.size;
    return this.pages[line.page]!.strokes.find(
      ({ x, y }) =>
        y > line.y + 0.5 * line.size &&
        (before ? y < before.y - 0.3 * before.size || y - top < 0 : y - top < 2 * line.size) &&
        y - top < 2 * line.size &&
        Math.abs(x - left) < 2.5 * line.size,
    );
  }

  /** Whether above a line of text there is a line such as was drawn above notes before. */
  private isNoteStroke(column: readonly number[], k: number): boolean {
    const stroke = this.strokeAbove(column, k);
    if (!stroke) return false;
    return this.stroke === undefined
      ? this.notes.length === 0
      : Math.abs(stroke.end - stroke.x - this.stroke) < 3;
  }
}
