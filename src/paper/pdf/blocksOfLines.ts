import type { Block } from "../assemble.ts";
import { type Piece, toText } from "../blocks.ts";
import type { Text } from "../paper.ts";
import { NOTES_HEADING } from "../readText.ts";
import type { NoteStart } from "./labels.ts";
import { entryStarts } from "./listEntries.ts";
import { noteStarts } from "./notesOfPages.ts";
import { endOf, type PrintedLine, textOf } from "./page.ts";
import { isText, type PrintedText } from "./printedText.ts";

/** The lines that stand in no note, in the order they are read, as headings, paragraphs and items. */
export function blocksOfLines(
  lines: readonly PrintedLine[],
  apart: ReadonlySet<number>,
  bodySize: number,
  headed: number,
  printed: PrintedText,
): { blocks: Block[]; entries: Text[] } {
  const body = lines.flatMap((_, i) => (apart.has(i) ? [] : [i]));
  const starts = noteStarts(
    lines,
    body.filter((i) => i > headed),
  );
  const lastStart = [...starts.keys()].at(-1) ?? -1;
  // Plain as its heading may be; the table of contents names it too.
  const lastList = [...body]
    .reverse()
    .find((i) => NOTES_HEADING.test(textOf(lines[i]!).trim()) && i > 0.4 * lines.length);
  const edges = edgesOf(lines, body);
  const { starts: begun, areTold } = entryStarts(
    lines,
    body.filter((i) => i < headed),
    isHeading,
  );
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
  const blocks = groups.map((group): Block => {
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

  const listed = groups.filter(({ heading, indices }) => !heading && areTold.has(indices[0]!));
  return { blocks, entries: listed.map(({ indices }) => toText(printed.joined(indices))) };

  function isHeading(i: number): boolean {
    const line = lines[i]!;
    const text = textOf(line).trim();
    return (
      text.length <= 120 &&
      /\p{L}/u.test(text) &&
      (i === headed ||
        i === lastList ||
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
    const entry = begun.get(i);
    if (entry !== undefined) return entry;
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
