import { assemble, type Block } from "../assemble.ts";
import { type Piece, toText } from "../blocks.ts";
import { fromSuperscript, NOTE_START } from "../noteLabels.ts";
import type { Note, Paper } from "../paper.ts";
import { NOTES_HEADING } from "../readText.ts";
import { linesOfPage } from "./linesOfPage.ts";
import { needsSpace, type PdfItem, type PdfPage, type PrintedLine, textOf } from "./page.ts";
import { withoutRunningHeads } from "./runningHeads.ts";

/** A paper from the pages of a PDF: lines to paragraphs, small print at the foot to notes. Its lines are those printed. */
export function paperFromPages(file: string, pages: readonly PdfPage[]): Paper {
  const lines = withoutRunningHeads(
    pages.flatMap((page, i) => linesOfPage(page, i)),
    pages,
  );
  const bodySize = commonSize(lines);
  const printed = new PrintedText(lines, pages.length);
  const notesAtEnd = lines.findIndex((line) => NOTES_HEADING.test(textOf(line).trim()));
  const feet = notesAtEnd >= 0 ? new Set<number>() : feetOf(lines, bodySize);
  const notes = notesIn(lines, feet, printed);
  const blocks = blocksOf(lines, feet, bodySize, printed);
  const paper = assemble(file, printed.text, blocks, notes.length > 0 ? { notes } : {});
  return { ...paper, pageStarts: printed.pageStarts };
}

/** The text a line of print to a line, with the place of every item. */
class PrintedText {
  text = "";
  readonly pageStarts: number[] = [];
  private readonly pieces: Piece[][] = [];
  private readonly words: ReadonlySet<string>;

  constructor(lines: readonly PrintedLine[], pages: number) {
    for (const [i, line] of lines.entries()) {
      if (this.text !== "") this.text += "\n";
      while (this.pageStarts.length <= line.page) this.pageStarts.push(i + 1);
      this.pieces.push(this.write(line));
    }
    while (this.pageStarts.length < pages) this.pageStarts.push(lines.length + 1);
    this.words = new Set(this.text.toLowerCase().match(/[\p{L}-]+/gu) ?? []);
  }

  private write(line: PrintedLine): Piece[] {
    return line.items.flatMap((item, i): Piece[] => {
      if (needsSpace(line.items[i - 1], item)) this.text += " ";
      const space: Piece[] = this.text.endsWith(" ") ? [{ text: " ", offset: this.text.length - 1 }] : [];
      const offset = this.text.length;
      this.text += item.text.replace(/[\r\n]/g, " ");
      const label = isRaised(item, line) ? item.text.trim().replace(/^\[(.*)\]$/, "$1") : "";
      if (/^(?:\d{1,3}|[ivxlc]{1,7})$/.test(label))
        return [...space, { mark: label, offset, end: this.text.length }];
      return [...space, { text: item.text, offset }];
    });
  }

  /** The pieces of lines that make one paragraph: a word broken at the end of a line is one word again. */
  joined(indices: readonly number[]): Piece[] {
    const joined: Piece[] = [];
    for (const [k, index] of indices.entries()) {
      const own = this.pieces[index]!;
      const last = joined.slice(-3).reverse().find(isWords);
      const next = own.find(isText);
      if (k > 0) {
        const tail = last && /([\p{L}]+)([-‐\u00ad])\s*$/u.exec(last.text);
        const head = next && /^\p{Ll}+/u.exec(next.text)?.[0];
        if (last && tail && head && joined.at(-1) === last) {
          if (!this.keepsHyphen(tail[1]!, head, tail[2]!))
            last.text = last.text.replace(/[-‐\u00ad]\s*$/u, "");
        } else if (!(last && /[/]$/.test(last.text) && /https?:/.test(last.text)))
          joined.push({ text: " ", offset: firstOffset(own) - 1 });
      }
      joined.push(...own.map((piece) => ({ ...piece })));
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

function isText(piece: Piece): piece is { text: string; offset: number } {
  return "text" in piece;
}

function isWords(piece: Piece): piece is { text: string; offset: number } {
  return isText(piece) && piece.text.trim() !== "";
}

function firstOffset(pieces: readonly Piece[]): number {
  return pieces[0]?.offset ?? 1;
}

function isRaised(item: PdfItem, line: PrintedLine): boolean {
  return item.size < 0.85 * line.size && item.y - line.y > 0.1 * line.size;
}

function commonSize(lines: readonly PrintedLine[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 4) / 4;
    counts.set(size, (counts.get(size) ?? 0) + textOf(line).length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** The label a line of small print begins with, raised or not. */
function noteStart(line: PrintedLine): { label: string; length: number } | undefined {
  const first = line.items[0]!;
  const raised = isRaised(first, line) && /^\s*(\d{1,3}|[ivxlc]{1,7})\s*$/.exec(first.text)?.[1];
  if (raised) return { label: raised, length: first.text.length };
  const text = textOf(line);
  const match = NOTE_START.exec(text) ?? /^\s*(\d{1,3})\s+(?=[\p{Lu}“"„«])/u.exec(text);
  if (!match) return undefined;
  return { label: match[1] ?? match[2] ?? fromSuperscript(match[3]!), length: match[0].length };
}

/** The lines of notes at the foot of their page or column: small print that ends it, with a label at its start. */
function feetOf(lines: readonly PrintedLine[], bodySize: number): Set<number> {
  const feet = new Set<number>();
  const regions = new Map<string, number[]>();
  for (const [i, { page, region }] of lines.entries()) {
    const key = `${page} ${region}`;
    regions.set(key, [...(regions.get(key) ?? []), i]);
  }
  let isSeen = false;
  for (const indices of regions.values()) {
    let first = indices.length;
    while (first > 0 && lines[indices[first - 1]!]!.size < 0.93 * bodySize) first -= 1;
    const small = indices.slice(first);
    const labelled = small.findIndex((i) => noteStart(lines[i]!));
    // A note may go on from the page before; without any label so far it is a caption.
    const start = labelled < 0 ? (isSeen && first > 0 ? 0 : small.length) : isSeen ? 0 : labelled;
    for (const i of small.slice(start)) feet.add(i);
    isSeen ||= labelled >= 0;
  }
  return feet;
}

function notesIn(lines: readonly PrintedLine[], feet: ReadonlySet<number>, printed: PrintedText): Note[] {
  const groups: { label: string; length: number; indices: number[] }[] = [];
  for (const i of [...feet].sort((a, b) => a - b)) {
    const start = noteStart(lines[i]!);
    if (start) groups.push({ ...start, indices: [i] });
    else groups.at(-1)?.indices.push(i);
  }
  return groups.map(({ label, length, indices }) => {
    const pieces = printed.joined(indices);
    const offset = firstOffset(pieces);
    const { text, offsets } = toText(
      pieces.map((piece, k) =>
        !("mark" in piece) ? piece : { text: k === 0 ? "" : piece.mark, offset: piece.offset },
      ),
    );
    const from = offsets.findIndex((at) => at >= offset + length);
    const start = from < 0 ? text.length : from;
    return {
      label,
      offset,
      text: text.slice(start).trimStart(),
      offsets: offsets.slice(text.length - text.slice(start).trimStart().length),
    };
  });
}

function blocksOf(
  lines: readonly PrintedLine[],
  feet: ReadonlySet<number>,
  bodySize: number,
  printed: PrintedText,
): Block[] {
  const body = lines.flatMap((_, i) => (feet.has(i) ? [] : [i]));
  const largest = Math.max(0, ...body.filter((i) => lines[i]!.page === 0).map((i) => lines[i]!.size));
  const isHeading = (i: number) => {
    const line = lines[i]!;
    const text = textOf(line).trim();
    return (
      text.length <= 120 &&
      (line.size > 1.08 * bodySize || (line.isBold && !/[.,;]$/.test(text)) || NOTES_HEADING.test(text))
    );
  };
  const widths = new Map<string, number>();
  for (const i of body) {
    const { page, region, end } = lines[i]!;
    widths.set(`${page} ${region}`, Math.max(widths.get(`${page} ${region}`) ?? 0, end));
  }
  const lefts = new Map<string, number>();
  for (const i of body) {
    const { page, region, x } = lines[i]!;
    lefts.set(`${page} ${region}`, Math.min(lefts.get(`${page} ${region}`) ?? x, x));
  }
  const leading = medianLeading(lines, body);
  let inNotes = false;
  const groups: { heading: boolean; indices: number[] }[] = [];
  for (const [k, i] of body.entries()) {
    const line = lines[i]!;
    const before = k > 0 ? lines[body[k - 1]!]! : undefined;
    const heading = isHeading(i);
    const open = groups.at(-1);
    if (heading && NOTES_HEADING.test(textOf(line).trim())) inNotes = true;
    if (!open || !before || open.heading !== heading || startsNew(line, before, heading))
      groups.push({ heading, indices: [i] });
    else open.indices.push(i);
  }
  return groups.map(
    ({ heading, indices }): Block => ({
      kind: heading ? "heading" : "paragraph",
      level: heading && largest > 1.08 * bodySize && lines[indices[0]!]!.size >= largest - 0.1 ? 1 : 2,
      pieces: withNoteLabel(printed.joined(indices), lines[indices[0]!]!),
      id: undefined,
      number: undefined,
    }),
  );

  function startsNew(line: PrintedLine, before: PrintedLine, heading: boolean): boolean {
    if (heading)
      return (
        Math.abs(line.size - before.size) > 0.3 ||
        before.page !== line.page ||
        before.y - line.y > 1.8 * line.size
      );
    if (inNotes && noteStart(line)) return true;
    const isNext = line.page === before.page && line.region === before.region;
    const text = textOf(before).trim();
    const ends = /[.!?:…”"»)\]\d]$/.test(text);
    if (!isNext) return ends && /^[\p{Lu}“"„«\d[]/u.test(textOf(line).trim()) && isShort(before);
    if (before.y - line.y > 1.35 * leading) return true;
    if (inNotes) return false;
    const left = lefts.get(`${line.page} ${line.region}`)!;
    if (line.x - left > 0.8 * line.size && before.x - left < 0.4 * line.size && ends) return true;
    return ends && isShort(before);
  }

  function isShort(line: PrintedLine): boolean {
    const end = widths.get(`${line.page} ${line.region}`)!;
    return end - line.end > 0.12 * (end - line.x);
  }
}

/** A raised number that begins a note in a list of notes is its label, not a mark. */
function withNoteLabel(pieces: Piece[], line: PrintedLine): Piece[] {
  const [first, ...rest] = pieces;
  if (!first || !("mark" in first) || !noteStart(line)) return pieces;
  return [{ text: `[${first.mark}]`, offset: first.offset }, ...rest];
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
