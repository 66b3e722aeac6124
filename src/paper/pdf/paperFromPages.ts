import { append } from "../../record/append.ts";
import { assemble, type Block } from "../assemble.ts";
import { type Piece, toText } from "../blocks.ts";
import type { Note, Paper } from "../paper.ts";
import { NOTES_HEADING } from "../readText.ts";
import { Calls, type NoteStart, noteStart } from "./labels.ts";
import { linesOfPage } from "./linesOfPage.ts";
import { marksOfLines, type PrintedMark } from "./marksOfLines.ts";
import { mendSpaces } from "./mendSpaces.ts";
import { noteStarts, type PrintedNote, smallPrintOf } from "./notesOfPages.ts";
import { endOf, needsSpace, type PdfPage, type PrintedLine, textOf } from "./page.ts";
import { withoutRunningHeads } from "./runningHeads.ts";

/** A paper from the pages of a PDF: lines to paragraphs, small print at the foot to notes. Its lines are those printed. */
export function paperFromPages(file: string, pages: readonly PdfPage[]): Paper {
  const gutters: number[] = [];
  const lines = withoutRunningHeads(
    withoutBoldText(pages.flatMap((page, i) => linesOfPage(page, i, gutters))),
    pages,
  );
  mendSpaces(lines);
  const headed = notesHeading(lines);
  const bodySize = bodySizeOf(lines.slice(0, headed), pages);
  const { notes, credits } = smallPrintOf(lines.slice(0, headed), pages, bodySize);
  const apart = new Set([...notes.flatMap((note) => note.lines), ...credits.flat()]);
  const body = lines.flatMap((_, i) => (apart.has(i) || i > headed ? [] : [i]));
  const called = notes.length > 0 ? notes : listed(lines, headed);
  const marks = marksOfLines(lines, body, called, pages, bodySize);
  const printed = new PrintedText(lines, pages.length, marks);
  const blocks = blocksOf(lines, apart, bodySize, headed, printed);
  const paper = assemble(
    file,
    printed.text,
    blocks,
    // Under a heading of notes they are found by their numbers.
    headed < lines.length && notes.length === 0
      ? {}
      : {
          notes: notes.map((note) => noteFrom(note, printed)),
          hasNoBracketMarks: areMostCalled(called, marks),
        },
  );
  return {
    ...paper,
    credits: [...credits.map((indices) => toText(printed.joined(indices))), ...paper.credits],
    pageStarts: printed.pageStarts,
  };
}

function areMostCalled(notes: readonly PrintedNote[], marks: ReturnType<typeof marksOfLines>): boolean {
  const called = new Set(
    [...marks.values()].flatMap((ofLine) => [...ofLine.values()].flat()).map(({ label }) => label),
  );
  return notes.length > 0 && notes.filter(({ label }) => called.has(label)).length >= 0.5 * notes.length;
}

/** The notes under a heading of notes, by their numbers. */
function listed(lines: readonly PrintedLine[], headed: number): PrintedNote[] {
  const starts = noteStarts(
    lines,
    lines.flatMap((_, i) => (i > headed ? [i] : [])),
  );
  return [...starts].map(([i, { label, length }]) => ({ label, printed: label, length, lines: [i] }));
}

/** Where most letters are bold, bold says nothing. */
function withoutBoldText(lines: readonly PrintedLine[]): PrintedLine[] {
  let letters = 0;
  let bold = 0;
  for (const { items } of lines)
    for (const { text, isBold } of items) {
      letters += text.length;
      if (isBold) bold += text.length;
    }
  return lines.map((line) => (line.isBold && bold > 0.5 * letters ? { ...line, isBold: false } : line));
}

/** The line that heads the notes, past the end where none does. */
function notesHeading(lines: readonly PrintedLine[]): number {
  const headings = lines.flatMap((line, i) => (NOTES_HEADING.test(textOf(line).trim()) ? [i] : []));
  const isList = (i: number) => lines[i + 1] !== undefined && noteStart(lines[i + 1]!) !== undefined;
  // Under a heading of works stand numbers too; notes are what the text calls.
  const isCalled = (i: number) => {
    const calls = new Calls(lines.slice(0, i));
    const starts = noteStarts(
      lines,
      lines.flatMap((_, k) => (k > i ? [k] : [])),
    );
    const labels = [...starts.values()].map(({ label }) => label);
    return labels.filter((label) => calls.has(label)).length >= 0.5 * labels.length;
  };
  const isOfNotes = (i: number) => NOTES.test(textOf(lines[i]!)) || isCalled(i);
  return headings.slice(-MOST_HEADINGS).find((i) => isList(i) && isOfNotes(i)) ?? lines.length;
}

/** Each looks through the whole paper. */
const MOST_HEADINGS = 10;
/** Words that promise notes and not only works. */
const NOTES = /note|anmerk|einzelnachw|примеч|сноск/i;

/** The text a line of print to a line, with the place of every item. */
class PrintedText {
  readonly text: string;
  readonly pageStarts: number[] = [];
  private readonly pieces: Piece[][] = [];
  private readonly words: ReadonlySet<string>;
  private readonly marks: ReadonlyMap<number, ReadonlyMap<number, readonly PrintedMark[]>>;
  private readonly parts: string[] = [];
  private length = 0;

  constructor(
    lines: readonly PrintedLine[],
    pages: number,
    marks: ReadonlyMap<number, ReadonlyMap<number, readonly PrintedMark[]>>,
  ) {
    this.marks = marks;
    for (const [i, line] of lines.entries()) {
      if (i > 0) this.add("\n");
      while (this.pageStarts.length <= line.page) this.pageStarts.push(i + 1);
      this.pieces.push(this.write(line, this.marks.get(i)));
    }
    while (this.pageStarts.length < pages) this.pageStarts.push(lines.length + 1);
    this.text = this.parts.join("");
    this.words = new Set(this.text.toLowerCase().match(/[\p{L}-]+/gu) ?? []);
  }

  private add(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  private write(
    line: PrintedLine,
    marksOfLine: ReadonlyMap<number, readonly PrintedMark[]> | undefined,
  ): Piece[] {
    const pieces: Piece[] = [];
    for (const [k, item] of line.items.entries()) {
      if (needsSpace(line.items[k - 1], item)) this.addPiece(pieces, " ");
      const text = item.text.replace(/[\r\n]/g, " ");
      let done = 0;
      for (const { at, end, label } of marksOfLine?.get(k) ?? []) {
        // The comma between two marks, and their brackets, are none of the text.
        const between = text.slice(done, at);
        if (/[^\s[(\]),;]/.test(between)) this.addPiece(pieces, between);
        else this.add(between);
        pieces.push({ mark: label, offset: this.length, end: this.length + end - at });
        this.add(text.slice(at, end));
        done = end;
      }
      const rest = text.slice(done);
      if (done > 0 && /^[\]),;]+\s*$/.test(rest) && isAlone(text)) {
        this.add(rest);
        if (/\s$/.test(rest)) pieces.push({ text: " ", offset: this.length - 1 });
      } else this.addPiece(pieces, rest);
    }
    return pieces;
  }

  /** Text goes on in the piece before it, so that what is looked for at the end of a line is found whole. */
  private addPiece(pieces: Piece[], text: string): void {
    const last = pieces.at(-1);
    if (last && isText(last) && last.offset + last.text.length === this.length) last.text += text;
    else if (text !== "") pieces.push({ text, offset: this.length });
    this.add(text);
  }

  /** The pieces of lines that make one paragraph: a word broken at the end of a line is one word again. */
  joined(indices: readonly number[]): Piece[] {
    const joined: Piece[] = [];
    for (const [k, index] of indices.entries()) {
      const own = this.pieces[index]!;
      const last = joined.slice(-3).reverse().find(isWords);
      const next = own.find(isText);
      if (k > 0) {
        if (last && joined.at(-1) === last && next && isUnbroken(last.text, next.text)) {
          append(
            joined,
            own.map((piece) => ({ ...piece })),
          );
          continue;
        }
        const tail = last && /([\p{L}]+)([-‐\u00ad])\s*$/u.exec(last.text);
        const head = next && /^\p{Ll}+/u.exec(next.text)?.[0];
        if (last && tail && head && joined.at(-1) === last) {
          if (!this.keepsHyphen(tail[1]!, head, tail[2]!))
            last.text = last.text.replace(/[-‐\u00ad]\s*$/u, "");
        } else joined.push({ text: " ", offset: firstOffset(own) - 1 });
      }
      append(
        joined,
        own.map((piece) => ({ ...piece })),
      );
    }
    return joined;
  }

  /** "long-term" keeps its hyphen where the text elsewhere writes it so and never without. */
  private keepsHyphen(before: string, after: string, hyphen: string): boolean {
    if (hyphen === "\u00ad") return false;
    const [a, b] = [before.toLowerCase(), after.toLowerCase()];
    return this.words.has(`${a}-${b}`) && !this.words.has(a + b);
  }
}

/** Whether a web address or a range of pages goes on from one line to the next. */
function isUnbroken(before: string, after: string): boolean {
  if (/\d[-–]\s*$/.test(before) && /^\d/.test(after)) return true;
  const address = /(?:https?:\/\/|www\.)\S*$/.exec(before.trimEnd())?.[0];
  if (address === undefined) return false;
  const next = /^\S+/.exec(after)?.[0] ?? "";
  if (/[/\-_=&?%#~]$/.test(address)) return /^[\w%~]/.test(next);
  return (
    /^[/\-_=&?%#~.][\w%]/.test(next) ||
    /^[\w%.-]+\/[\w%]/.test(next) ||
    /^[\w%-]+\.(?:html?|pdf|aspx?|php)\b/.test(next) ||
    (/\.$/.test(address) && /^\p{Ll}{2,}/u.test(next) && /[\d/=-]/.test(next))
  );
}

/** An item of marks and no words. */
function isAlone(text: string): boolean {
  return !/\p{L}{2}/u.test(text);
}

function isText(piece: Piece): piece is { text: string; offset: number } {
  return "text" in piece;
}

function isWords(piece: Piece): piece is { text: string; offset: number } {
  return isText(piece) && piece.text.trim() !== "";
}

function firstOffset(pieces: readonly Piece[]): number {
  return pieces[0]?.offset ?? 1;
}

/** Of the letters of the text. Notes may outweigh it, but stand in the lower half of a page or after it all. */
function bodySizeOf(lines: readonly PrintedLine[], pages: readonly PdfPage[]): number {
  const upper = lines.filter(({ y, page }) => y > 0.5 * pages[page]!.height);
  const counts = new Map<number, number>();
  for (const line of upper.length > 0 ? upper : lines) {
    const size = Math.round(line.size * 4) / 4;
    counts.set(size, (counts.get(size) ?? 0) + textOf(line).length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function noteFrom({ label, length, lines }: PrintedNote, printed: PrintedText): Note {
  const pieces = printed.joined(lines);
  const offset = firstOffset(pieces);
  const { text, offsets } = toText(pieces);
  const from = offsets.findIndex((at) => at >= offset + length);
  // The arrow by which a browser leads back from a note is none of it.
  const end = text.replace(/(?:\s|↩|↑|\ufe0e|\ufe0f)+$/u, "").length;
  const rest = from < 0 ? "" : text.slice(from);
  const start = text.length - rest.trimStart().length;
  return {
    label,
    offset,
    text: text.slice(start, Math.max(start, end)),
    offsets: offsets.slice(start, Math.max(start, end)),
  };
}

function blocksOf(
  lines: readonly PrintedLine[],
  apart: ReadonlySet<number>,
  bodySize: number,
  headed: number,
  printed: PrintedText,
): Block[] {
  const body = lines.flatMap((_, i) => (apart.has(i) ? [] : [i]));
  const starts = noteStarts(
    lines,
    body.filter((i) => i > headed),
  );
  const lastStart = [...starts.keys()].at(-1) ?? -1;
  const edges = edgesOf(lines, body);
  const leading = medianLeading(lines, body);
  const groups: { heading: boolean; indices: number[] }[] = [];
  for (const [k, i] of body.entries()) {
    const before = k > 0 ? body[k - 1]! : undefined;
    const heading = isHeading(i);
    const open = groups.at(-1);
    if (!open || before === undefined || open.heading !== heading || startsNew(i, before, heading))
      groups.push({ heading, indices: [i] });
    else open.indices.push(i);
  }
  for (const group of groups) if (isProse(group.indices)) group.heading = false;
  const isTitle = titleTest(groups);
  return groups.map((group): Block => {
    const { heading, indices } = group;
    const text = textOf(lines[indices[0]!]!);
    return {
      kind: heading ? "heading" : BULLET.test(text) ? "item" : "paragraph",
      level: heading && isTitle(group) ? 1 : 2,
      pieces: withoutBullet(
        withNoteLabel(printed.joined(indices), indices[0]! > headed ? starts.get(indices[0]!) : undefined),
      ),
      id: undefined,
      number: undefined,
    };
  });

  function isHeading(i: number): boolean {
    const line = lines[i]!;
    const text = textOf(line).trim();
    return (
      text.length <= 120 &&
      /\p{L}/u.test(text) &&
      (i === headed ||
        line.size > 1.3 * bodySize ||
        (!isRow(line, lines[i + 1]) &&
          (line.size > 1.08 * bodySize || (line.isBold && !/[.,;]$/.test(text)))))
    );
  }

  /** Several lines that together are too long for a heading, or a sentence: a passage set bold or large. */
  function isProse(indices: readonly number[]): boolean {
    const text = indices
      .map((i) => textOf(lines[i]!))
      .join(" ")
      .trim();
    return text.length > 240 || (indices.length > 2 && /[.:;]$/.test(text));
  }

  /** The largest letters of the first page that has any larger than the text; else a bold line that begins it all. */
  function titleTest(all: typeof groups): (group: (typeof groups)[number]) => boolean {
    const sizeOf = ({ indices }: (typeof groups)[number]) => lines[indices[0]!]!.size;
    const early = all.filter(({ heading, indices }) => heading && lines[indices[0]!]!.page <= 1);
    const page = early[0] ? lines[early[0].indices[0]!]!.page : 0;
    const first = early.filter(({ indices }) => lines[indices[0]!]!.page === page);
    const largest = first.reduce((size, group) => Math.max(size, sizeOf(group)), 0);
    if (largest > 1.08 * bodySize)
      return (group) => lines[group.indices[0]!]!.page === page && sizeOf(group) >= largest - 0.1;
    return (group) => group === all[0] && group.heading;
  }

  function startsNew(i: number, b: number, heading: boolean): boolean {
    const line = lines[i]!;
    const before = lines[b]!;
    if (heading)
      return (
        Math.abs(line.size - before.size) > 0.3 ||
        before.page !== line.page ||
        before.y - line.y > 1.8 * line.size
      );
    const inNotes = i > headed;
    if (inNotes && starts.has(i)) return true;
    const own = textOf(line).trim();
    if (BULLET.test(own)) return true;
    const isNext = line.page === before.page && line.region === before.region;
    const text = textOf(before).trim();
    const ends = /[.!?:…”"»)\]\d]$/.test(text);
    if (
      !inNotes &&
      ends &&
      /^(?:\d{1,2}[.)]|\(?[a-z\d]\))\s/.test(own) &&
      (!isNext || isShort(b) || /[.:]$/.test(text))
    )
      return true;
    // The last note may be followed by what is none.
    if (!isNext && inNotes && i < lastStart) return false;
    if (!isNext) return ends && /^[\p{Lu}“"„«\d[]/u.test(own) && (isShort(b) || isIndented(i));
    // A raised number or a large letter makes room above; only twice as much is a space between paragraphs.
    if (before.y - line.y > 1.35 * Math.max(leading, inNotes ? 0 : line.size)) return true;
    if (inNotes) return false;
    if (ends && isIndented(i) && !isIndented(b)) return true;
    return ends && isShort(b);
  }

  function isIndented(i: number): boolean {
    const { x, size } = lines[i]!;
    const indent = x - edges.get(regionOf(lines[i]!))!.left;
    return indent > 0.8 * size && indent < 6 * size;
  }

  function isShort(i: number): boolean {
    const { x, end } = lines[i]!;
    const edge = edges.get(regionOf(lines[i]!))!.right;
    return edge - end > 0.12 * (edge - x);
  }
}

/** Cells of a table: with room between them, or as many as in the line below. */
function isRow({ items, size, page }: PrintedLine, below: PrintedLine | undefined): boolean {
  if (items.length > 2 && below?.page === page && below.items.length === items.length) return true;
  return items.some((item, k) => {
    const before = items[k - 1];
    const isNumbering = k === 1 && before !== undefined && /^[\d.\s]+$/.test(before.text);
    return before !== undefined && !isNumbering && item.x - endOf(before) > 1.5 * size;
  });
}

/** A sign that begins an item of a list; those of symbol fonts have no letter of their own. */
const BULLET = /^\s*(?:[•‣▪▫◦●○■□–—\uf0a7\uf0b7\uf0d8]|[^\P{Cc}\s])\s/u;

function withoutBullet(pieces: Piece[]): Piece[] {
  const [first, ...rest] = pieces;
  if (
    !first ||
    !("text" in first) ||
    !/^\s*(?:[•‣▪▫◦●○■□\uf0a7\uf0b7\uf0d8]|[^\P{Cc}\s](?=\s))\s*/u.test(first.text)
  )
    return pieces;
  const text = first.text.replace(/^\s*\S\s*/u, "");
  return [{ text, offset: first.offset + first.text.length - text.length }, ...rest];
}

function regionOf({ page, region }: PrintedLine): string {
  return `${page} ${region}`;
}

/** Where the lines of each column begin and end. */
function edgesOf(
  lines: readonly PrintedLine[],
  body: readonly number[],
): Map<string, { left: number; right: number }> {
  const edges = new Map<string, { left: number; right: number }>();
  for (const i of body) {
    const { x, end } = lines[i]!;
    const edge = edges.get(regionOf(lines[i]!));
    if (!edge) edges.set(regionOf(lines[i]!), { left: x, right: end });
    else Object.assign(edge, { left: Math.min(edge.left, x), right: Math.max(edge.right, end) });
  }
  return edges;
}

/** The label that begins a note in a list of notes, written so that it is known for one. */
function withNoteLabel(pieces: Piece[], start: NoteStart | undefined): Piece[] {
  const [first, ...rest] = pieces;
  if (!first || !start || !isText(first)) return pieces;
  return [
    { text: `[${start.label}] `, offset: first.offset },
    { text: first.text.slice(start.length), offset: first.offset + start.length },
    ...rest,
  ];
}

function medianLeading(lines: readonly PrintedLine[], body: readonly number[]): number {
  const gaps = body
    .slice(1)
    .flatMap((i, k) => {
      const [before, line] = [lines[body[k]!]!, lines[i]!];
      const gap = before.y - line.y;
      return before.page === line.page && before.region === line.region && gap > 0 ? [gap] : [];
    })
    .sort((a, b) => a - b);
  return gaps[gaps.length >> 1] ?? 14;
}
