import { endOf, medianSize, type PdfItem, type PdfPage, type PrintedLine } from "./page.ts";
import { rowsOf } from "./rowsOf.ts";

/** Points that must be empty between two columns, in sizes of the letters. */
const GUTTER = 0.9;
const LEAST_LINES = 4;
/** Items looked at in search of a cut, on one page; a chart of ten thousand labels has no columns to find. */
const MOST_LOOKS = 1_000_000;

/**
 * The lines of a page in the order they are read: the page is cut along empty bands, first into columns, then into
 * strips, and each part again (the recursive X-Y cut of Nagy, Seth and Viswanathan 1992).
 */
export function linesOfPage({ items }: PdfPage, page: number): PrintedLine[] {
  let region = 0;
  const lines: PrintedLine[] = [];
  const budget = { looks: MOST_LOOKS };
  // A stack in place of recursion: a page of a thousand strips is cut a thousand times.
  const parts: PdfItem[][] = [items.filter(({ text }) => text.trim() !== "")];
  for (let part = parts.pop(); part; part = parts.pop()) {
    if (part.length === 0) continue;
    const cut = columnsOf(part, budget) ?? stripsOf(part, budget);
    if (cut) parts.push(...cut.reverse());
    else {
      for (const row of rowsOf(part)) lines.push({ ...row, page, region });
      region += 1;
    }
  }
  return lines;
}

interface Budget {
  looks: number;
}

/** Left and right of the widest empty band, where both sides are wide and long enough to be columns. */
function columnsOf(items: readonly PdfItem[], budget: Budget): PdfItem[][] | undefined {
  budget.looks -= items.length;
  if (budget.looks < 0) return undefined;
  const sorted = [...items].sort((a, b) => a.x - b.x);
  const size = medianSize(items);
  const from = sorted[0]!.x;
  const to = sorted.reduce((end, item) => Math.max(end, endOf(item)), from);
  let reach = from;
  let best: { gap: number; at: number } | undefined;
  for (const item of sorted) {
    const gap = item.x - reach;
    const at = reach + gap / 2;
    const isWide = at - from > 0.2 * (to - from) && to - at > 0.2 * (to - from);
    if (gap > GUTTER * size && isWide && gap > (best?.gap ?? 0)) best = { gap, at };
    reach = Math.max(reach, endOf(item));
  }
  if (!best) return undefined;
  const { at } = best;
  const left = items.filter(({ x }) => x < at);
  const right = items.filter(({ x }) => x >= at);
  return baselines(left) >= LEAST_LINES && baselines(right) >= LEAST_LINES ? [left, right] : undefined;
}

/** Above and below the tallest empty band, where columns are seen in either part; else the part is one. */
function stripsOf(items: readonly PdfItem[], budget: Budget): PdfItem[][] | undefined {
  if (budget.looks < 0) return undefined;
  const sorted = [...items].sort((a, b) => b.y - a.y);
  const gaps: { gap: number; index: number }[] = [];
  let reach = sorted[0]!.y - 0.25 * sorted[0]!.size;
  for (const [index, item] of sorted.entries()) {
    const gap = reach - (item.y + 0.75 * item.size);
    if (index > 0 && gap > 0) gaps.push({ gap, index });
    reach = Math.min(reach, item.y - 0.25 * item.size);
  }
  gaps.sort((a, b) => b.gap - a.gap || a.index - b.index);
  for (const { index } of gaps.slice(0, 12)) {
    const above = sorted.slice(0, index);
    const below = sorted.slice(index);
    if (columnsOf(above, budget) || columnsOf(below, budget)) return [above, below];
  }
  return undefined;
}

function baselines(items: readonly PdfItem[]): number {
  return new Set(items.map(({ y }) => Math.round(y / 3))).size;
}
