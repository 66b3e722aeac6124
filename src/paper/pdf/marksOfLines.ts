import { firstIndex } from "../firstIndex.ts";
import { fromSuperscript } from "../noteLabels.ts";
import { isPower } from "../powers.ts";
import { GLUED, isSmallFigure, isTableRow, labelsIn, ROUND } from "./labels.ts";
import type { PrintedNote } from "./notesOfPages.ts";
import { isRaised, type PdfPage, type PrintedLine, textOf } from "./page.ts";

/** A stretch of the text of an item that calls a note. */
export interface PrintedMark {
  at: number;
  end: number;
  label: string;
}

interface Figure {
  line: number;
  item: number;
  at: number;
  end: number;
  printed: string;
  note: number | undefined;
  /** It stands where figures are no marks: in a table, a formula, after a unit, beside a name under the title. */
  isDoubtful: boolean;
}

/** A letter by itself, which may be a variable in print however it is set. */
const LETTER = /(?:^|[^\p{L}])\p{L}$/u;

function isExponent(before: string, label: string): boolean {
  return LETTER.test(before) || isPower(before, label);
}

/**
 * The marks in lines of text, by line and item. A raised figure is a mark where a note answers to it; where none does,
 * it is one unless it stands where figures are none. Of figures at such places only those that keep the order count.
 */
export function marksOfLines(
  lines: readonly PrintedLine[],
  indices: readonly number[],
  notes: readonly PrintedNote[],
  pages: readonly PdfPage[],
  bodySize: number,
): Map<number, Map<number, PrintedMark[]>> {
  const noteOf = finder(lines, notes);
  const figures: Figure[] = [];
  for (const i of indices) {
    const line = lines[i]!;
    const isRow = isTableRow(line);
    const isHead = line.page === 0 && line.y > 0.6 * pages[0]!.height && line.size > 0.9 * bodySize;
    for (const [k, item] of line.items.entries()) {
      const before = line.items[k - 1];
      const signs = /^(.*?)(\*{1,4}|†{1,3}|‡{1,3})\s*$/s.exec(item.text);
      const labels =
        isRaised(item, line) || isSmallFigure(item, before, line)
          ? labelsIn(item.text)
          : [...item.text.matchAll(/[⁰¹²³⁴-⁹]{1,3}/g)].map(({ 0: digits, index }) => ({
              label: fromSuperscript(digits),
              at: index,
              end: index + digits.length,
            }));
      if (signs?.[2] && noteOf(signs[2], line.page) !== undefined)
        labels.push({ label: signs[2], at: signs[1]!.length, end: signs[1]!.length + signs[2].length });
      for (const { label, at, end } of labels)
        figures.push({
          line: i,
          item: k,
          at,
          end,
          printed: label,
          note: noteOf(label, line.page),
          isDoubtful: isRow || isHead || (at === 0 && isExponent(before?.text.trimEnd() ?? "", label)),
        });
    }
  }
  const inOrder = longestRise(figures);
  const kept = figures.filter((one, k) => !one.isDoubtful || inOrder.has(k));
  for (const one of lostMarks(lines, indices, notes, kept)) kept.push(one);
  const marks = new Map<number, Map<number, PrintedMark[]>>();
  for (const { line, item, at, end, printed, note } of kept) {
    const ofLine = marks.get(line) ?? new Map<number, PrintedMark[]>();
    const ofItem = ofLine.get(item) ?? [];
    ofItem.push({ at, end, label: note === undefined ? printed : notes[note]!.label });
    marks.set(line, ofLine.set(item, ofItem));
  }
  return marks;
}

/** The note a label means on a page: of that page, else of the next or the one before, else the only one. */
function finder(
  lines: readonly PrintedLine[],
  notes: readonly PrintedNote[],
): (label: string, page: number) => number | undefined {
  const all = new Map<string, number[]>();
  const byPage = new Map<string, number>();
  for (const [k, { printed, lines: own }] of notes.entries()) {
    byPage.set(`${lines[own[0]!]!.page} ${printed}`, k);
    const list = all.get(printed);
    if (list) list.push(k);
    else all.set(printed, [k]);
  }
  return (label, page) => {
    const list = all.get(label);
    if (!list) return undefined;
    if (list.length === 1) return list[0];
    return (
      byPage.get(`${page} ${label}`) ??
      byPage.get(`${page + 1} ${label}`) ??
      list.find((k) => lines[notes[k]!.lines[0]!]!.page > page)
    );
  };
}

/** The most figures, in the order they are read, whose notes never go back. */
function longestRise(figures: readonly Figure[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const [k, { note }] of figures.entries()) {
    if (note === undefined) continue;
    const low = firstIndex(ends.length, (i) => figures[ends[i]!]!.note! >= note);
    before.set(k, ends[low - 1]);
    ends[low] = k;
  }
  const rise = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) rise.add(at);
  return rise;
}

/** Marks that lost their height, `known.12`, of notes that no figure calls, between the marks of their neighbours. */
function lostMarks(
  lines: readonly PrintedLine[],
  indices: readonly number[],
  notes: readonly PrintedNote[],
  kept: readonly Figure[],
): Figure[] {
  const at = new Map<number, number>();
  for (const { note, line } of kept) if (note !== undefined && !at.has(note)) at.set(note, line);
  if (at.size === notes.length || indices.length === 0) return [];
  const glued = new Map<string, Figure[]>();
  for (const i of indices)
    for (const [k, item] of lines[i]!.items.entries())
      for (const { 0: all, 1: label, index } of [
        ...item.text.matchAll(GLUED),
        ...item.text.matchAll(ROUND),
      ]) {
        const space = item.text[index - 1] === " " ? 1 : 0;
        const [at, end] = [index - space, index + all.length];
        const one = { line: i, item: k, at, end, printed: label!, isDoubtful: false, note: undefined };
        const list = glued.get(label!);
        if (list) list.push(one);
        else glued.set(label!, [one]);
      }
  const found: Figure[] = [];
  const areAtEnd = notes[0]!.lines[0]! > indices.at(-1)!;
  let from = 0;
  for (const [k, { printed, lines: own }] of notes.entries()) {
    const known = at.get(k);
    if (known !== undefined) {
      from = known;
      continue;
    }
    const page = lines[own[0]!]!.page;
    const after = at.get(k + 1) ?? Number.POSITIVE_INFINITY;
    const mark = glued
      .get(printed)
      ?.find(
        ({ line }) =>
          line >= from &&
          line <= after &&
          lines[line]!.page <= page &&
          (areAtEnd || page - lines[line]!.page <= 1),
      );
    if (!mark || isTableRow(lines[mark.line]!) || /^\s*$/.test(textOf(lines[mark.line]!))) continue;
    found.push({ ...mark, note: k });
    from = mark.line;
  }
  return found;
}
