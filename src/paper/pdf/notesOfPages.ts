import { append } from "../../record/append.ts";
import { numberOf } from "../noteLabels.ts";
import { Calls, isTableRow, labelsIn, type NoteStart, noteStart } from "./labels.ts";
import { noteChain, strokeAbove } from "./noteChain.ts";
import { isRaised, type PdfPage, type PrintedLine, textOf } from "./page.ts";

/** A note by the lines it stands on, which may be parted by the foot of a page. */
export interface PrintedNote {
  /** As it is told: with the page where the numbers begin anew on pages. */
  label: string;
  /** As it is printed. */
  printed: string;
  /** Of the label, in the text of its line. */
  length: number;
  lines: number[];
}

/** What stands apart from the text that is read: notes, and small print that is none. */
export interface SmallPrint {
  notes: PrintedNote[];
  /** Lines about the author or the paper, called by a star. */
  credits: number[][];
}

const STAR = /^\s*(\*{1,4}|†{1,3}|‡{1,3}|§(?!\s?\d))/;
/** Lines smaller than this share of the size of the text are small print. */
const SMALL = 0.97;

/** Of some lines of a list of notes, those that begin one: the numbers count on. */
export function noteStarts(
  lines: readonly PrintedLine[],
  indices: readonly number[],
): Map<number, NoteStart> {
  const starts = new Map<number, NoteStart>();
  let last = 0;
  for (const i of indices) {
    const start = noteStart(lines[i]!);
    if (!start) continue;
    const number = numberOf(start.label) ?? last + 1;
    const isSure = start.form === "raised" || start.form === "bracketed";
    if (number !== last + 1 && !(starts.size === 0 && last === 0) && !(isSure && number > last)) continue;
    starts.set(i, start);
    last = number;
  }
  return starts;
}

/** The notes at the foot of pages and columns, beside the text, or at the end of the paper without a heading. */
export function smallPrintOf(
  lines: readonly PrintedLine[],
  pages: readonly PdfPage[],
  bodySize: number,
): SmallPrint {
  const calls = new Calls(lines);
  const feet = new Feet(lines, pages, bodySize, calls).found();
  const end = endList(lines, calls, bodySize);
  if (!end) return feet;
  const covered = (notes: readonly PrintedNote[]) =>
    new Set(notes.map(({ printed }) => printed).filter((label) => calls.has(label))).size;
  const more = covered(end) - covered(feet.notes);
  const from = end[0]!.lines[0]!;
  const isSame = more === 0 && feet.notes.every(({ lines: own }) => own[0]! >= from);
  return more > 0 || isSame ? { notes: end, credits: [] } : feet;
}

/** A list of numbered lines that ends the paper, counting from the first, most of them called. */
function endList(lines: readonly PrintedLine[], calls: Calls, bodySize: number): PrintedNote[] | undefined {
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
    if (line.size > largestOf(size, bodySize) || (line.isBold && !lines[from]!.isBold)) break;
    // What calls notes is text.
    if (line.items.some((item, k) => k > 0 && isRaised(item, line) && labelsIn(item.text).length > 0)) break;
    indices.push(i);
  }
  const starts = noteStarts(lines, indices);
  if (starts.size < Math.max(2, 0.6 * calls.size)) return undefined;
  const notes: PrintedNote[] = [];
  for (const i of indices) {
    const start = starts.get(i);
    if (start) notes.push({ label: start.label, printed: start.label, length: start.length, lines: [i] });
    else notes.at(-1)?.lines.push(i);
  }
  return notes;
}

/** Lines that follow one another down a page: a column, with what runs across the page below it. */
function stretchesOf(lines: readonly PrintedLine[]): number[][] {
  const stretches: number[][] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before && before.page === line.page && line.y < before.y + 0.5 * line.size) stretches.at(-1)!.push(i);
    else stretches.push([i]);
  }
  return stretches;
}

class Feet {
  private readonly notes: PrintedNote[] = [];
  private readonly credits: number[][] = [];
  private readonly stretches: number[][];

  private readonly lines: readonly PrintedLine[];
  private readonly pages: readonly PdfPage[];
  private readonly bodySize: number;
  private readonly calls: Calls;

  constructor(lines: readonly PrintedLine[], pages: readonly PdfPage[], bodySize: number, calls: Calls) {
    this.lines = lines;
    this.pages = pages;
    this.bodySize = bodySize;
    this.calls = calls;
    this.stretches = stretchesOf(lines);
  }

  found(): SmallPrint {
    const starts = new Map<number, NoteStart>(
      noteChain(this.lines, this.pages, this.stretches, this.bodySize, this.calls).map((note) => [
        note.line,
        note,
      ]),
    );
    this.addSigns(starts);
    for (const stretch of this.stretches) this.read(stretch, starts);
    tellApart(this.notes, this.lines);
    return { notes: this.notes, credits: this.credits };
  }

  /** Notes under asterisks and daggers that the text of their page calls. */
  private addSigns(starts: Map<number, NoteStart>): void {
    const called = new Set<string>();
    for (const [i, line] of this.lines.entries()) {
      if (line.size < SMALL * this.bodySize || line.size > 1.1 * this.bodySize || starts.has(i)) continue;
      const text = textOf(line);
      // Beside the name of the author a star leads to who that is.
      const isHead = line.page === 0 && line.y > 0.6 * this.pages[0]!.height;
      if (text.length < 30 || isHead) continue;
      for (const [, sign] of text.matchAll(
        /[\p{L}.,;:!?”"»’)]\s?(\*{1,4}|†{1,3}|‡{1,3})(?![\p{L}\p{N}*†‡])/gu,
      ))
        called.add(`${line.page} ${sign}`);
    }
    for (const [i, line] of this.lines.entries()) {
      const text = textOf(line);
      const sign = STAR.exec(text);
      if (sign && line.size < SMALL * this.bodySize && called.has(`${line.page} ${sign[1]}`))
        starts.set(i, { label: sign[1]!, length: sign[0].length, form: "raised" });
    }
  }

  private read(stretch: readonly number[], starts: ReadonlyMap<number, NoteStart>): void {
    const begin = stretch.findIndex((i) => starts.has(i));
    this.readOn(stretch, begin < 0 ? stretch.length : begin);
    this.readCredits(stretch, begin < 0 ? stretch.length : begin, begin >= 0);
    if (begin < 0) return;
    let size = 0;
    let isIn = false;
    for (let k = begin; k < stretch.length; k++) {
      const i = stretch[k]!;
      const line = this.lines[i]!;
      const start = starts.get(i);
      if (start) {
        this.notes.push({ label: start.label, printed: start.label, length: start.length, lines: [i] });
        size = line.size;
        isIn = true;
        continue;
      }
      const room = this.lines[stretch[k - 1]!]!.y - line.y;
      if (
        isIn &&
        (isLarger(line, largestOf(size, this.bodySize)) ||
          (room > 4 * size && Math.abs(line.size - size) > 0.3))
      )
        isIn = false;
      if (isIn && STAR.test(textOf(line)) && line.size < SMALL * this.bodySize) {
        this.credits.push([i]);
        isIn = false;
      } else if (isIn) this.notes.at(-1)!.lines.push(i);
    }
  }

  /** What stands before the first label of a foot belongs to the note before. */
  private readOn(stretch: readonly number[], end: number): void {
    const note = this.notes.at(-1);
    if (!note) return;
    const last = this.lines[note.lines.at(-1)!]!;
    const size = this.lines[note.lines[0]!]!.size;
    const page = this.lines[stretch[0]!]!.page;
    if (page - last.page > 1) return;
    // A paragraph seldom ends at the very edge of its column.
    const edge = note.lines.reduce((most, i) => Math.max(most, this.lines[i]!.end), 0);
    const isOpen =
      !/[.!?…)\]”"»]\s*$/.test(textOf(last)) || (note.lines.length > 1 && last.end > edge - 2 * size);
    const isBeforeLabel = end < stretch.length;
    let from = end;
    while (from > 0) {
      const line = this.lines[stretch[from - 1]!]!;
      if (line.size < 0.9 * size || isLarger(line, largestOf(size, this.bodySize)) || isTableRow(line)) break;
      from -= 1;
      // As large as the text, only a rule tells where it ends.
      if (this.isRuled(stretch, from)) break;
    }
    if (from === end) return;
    const first = this.lines[stretch[from]!]!;
    const isSmall = size < SMALL * this.bodySize;
    const isRuled = this.isRuled(stretch, from);
    const isLow = first.y < 0.75 * this.pages[first.page]!.height || from === 0;
    const next = this.lines[stretch[Math.min(end, stretch.length - 1)]!]!;
    const isNear = isBeforeLabel && this.lines[stretch[end - 1]!]!.y - next.y < 1.6 * size;
    const text = textOf(first).trim();
    const isAtFoot = isSmall && first.y < 0.4 * this.pages[first.page]!.height;
    const goesOn =
      /^\p{Ll}/u.test(text) ||
      // Between text and a label, in the print of notes and without room to the label, stands nothing else.
      (isNear && (isRuled || isOpen || isAtFoot)) ||
      (isOpen && (isRuled || isAtFoot || !/^\p{Lu}/u.test(text)));
    if (goesOn && !STAR.test(text) && (isSmall ? isLow : isRuled))
      append(note.lines, stretch.slice(from, end));
  }

  /** Lines about the author: small print under a star at the foot. */
  private readCredits(stretch: readonly number[], end: number, isFoot: boolean): void {
    const taken = new Set(this.notes.at(-1)?.lines);
    const isSmall = (i: number) => this.lines[i]!.size < SMALL * this.bodySize && !taken.has(i);
    const star = stretch.slice(0, end).findIndex((i) => isSmall(i) && STAR.test(textOf(this.lines[i]!)));
    if (star < 0 || (!isFoot && this.lines[stretch[star]!]!.page > 0)) return;
    const credit: number[] = [];
    for (const i of stretch.slice(star, end)) {
      if (!isSmall(i)) break;
      credit.push(i);
    }
    this.credits.push(credit);
  }

  /** Whether above a line there is a short rule, such as is drawn above notes. */
  private isRuled(stretch: readonly number[], k: number): boolean {
    const line = this.lines[stretch[k]!]!;
    const page = this.pages[line.page]!;
    const stroke = strokeAbove(this.lines, page, stretch, k);
    return stroke !== undefined && stroke.end - stroke.x < 0.7 * page.width;
  }
}

/** Of the letters of notes that begin in a size: a label may be smaller than what follows it. */
function largestOf(size: number, bodySize: number): number {
  return size < SMALL * bodySize ? (size + bodySize) / 2 : 1.08 * size;
}

/** Whether a good part of a line is in larger letters. */
function isLarger({ items }: PrintedLine, most: number): boolean {
  let all = 0;
  let large = 0;
  for (const item of items) {
    all += item.text.length;
    if (item.size > most) large += item.text.length;
  }
  return large > 0.25 * all;
}

/** Numbers that begin anew on pages or in chapters do not tell one note from another; their pages do. */
function tellApart(notes: readonly PrintedNote[], lines: readonly PrintedLine[]): void {
  const isNumber = (label: string) => /\d/.test(label);
  for (const kind of [true, false]) {
    const own = notes.filter(({ printed }) => isNumber(printed) === kind);
    if (new Set(own.map(({ printed }) => printed)).size === own.length) continue;
    for (const note of own) note.label = `${note.printed} (p. ${lines[note.lines[0]!]!.page + 1})`;
  }
}
