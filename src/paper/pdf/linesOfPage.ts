import type { PdfItem, PdfPage, PrintedLine } from "./page.ts";

/** Points that must be empty between two columns, in sizes of the letters. */
const GUTTER = 0.9;
const LEAST_LINES = 4;

/**
 * The lines of a page in the order they are read: the page is cut along empty bands, first into columns, then into
 * strips, and each part again (the recursive X-Y cut of Nagy, Seth and Viswanathan 1992).
 */
export function linesOfPage({ items }: PdfPage, page: number): PrintedLine[] {
  const upright = items.filter(({ text }) => text.trim() !== "");
  let region = 0;
  const lines: PrintedLine[] = [];
  // A stack in place of recursion: a page of a thousand strips is cut a thousand times.
  const parts: PdfItem[][] = [upright];
  for (let part = parts.pop(); part; part = parts.pop()) {
    if (part.length === 0) continue;
    const cut = columnsOf(part) ?? stripsOf(part);
    if (cut) parts.push(...cut.reverse());
    else {
      lines.push(...linesIn(part, page, region));
      region += 1;
    }
  }
  return lines;
}

/** Left and right of the widest empty band, where both sides are wide and long enough to be columns. */
function columnsOf(items: readonly PdfItem[]): PdfItem[][] | undefined {
  const sorted = [...items].sort((a, b) => a.x - b.x);
  const size = medianSize(items);
  const from = sorted[0]!.x;
  const to = Math.max(...items.map(endOf));
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
function stripsOf(items: readonly PdfItem[]): PdfItem[][] | undefined {
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
    if (columnsOf(above) || columnsOf(below)) return [above, below];
  }
  return undefined;
}

function linesIn(items: readonly PdfItem[], page: number, region: number): PrintedLine[] {
  const rows: PdfItem[][] = [];
  // Large letters first, so that a raised number joins the line it was raised from.
  const bySize = [...items].sort((a, b) => b.size - a.size || b.y - a.y);
  const size = medianSize(items);
  for (const item of bySize) {
    const isSmall = item.size < 0.85 * size;
    const row = rows.find(([first]) => {
      const distance = item.y - first!.y;
      return (
        Math.abs(distance) < 0.25 * first!.size ||
        (isSmall && distance > 0 && distance < 0.6 * first!.size && touches(rows, first!, item))
      );
    });
    if (row) row.push(item);
    else rows.push([item]);
  }
  return rows
    .map((row): PrintedLine => {
      const sorted = row.sort((a, b) => a.x - b.x);
      const sizes = new Map<number, number>();
      for (const { text, size } of sorted) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
      const main = [...sizes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]![0];
      return {
        items: sorted,
        x: sorted[0]!.x,
        end: Math.max(...sorted.map(endOf)),
        y: sorted.find(({ size }) => size === main)!.y,
        size: main,
        isBold: sorted.every(({ isBold, text }) => isBold || text.trim() === ""),
        page,
        region,
      };
    })
    .sort((a, b) => b.y - a.y || a.x - b.x);
}

/** Whether a small item stands beside the text of the row that begins with `first`. */
function touches(rows: readonly PdfItem[][], first: PdfItem, item: PdfItem): boolean {
  const row = rows.find((one) => one[0] === first)!;
  return row.some((one) => item.x >= one.x - item.size && item.x <= endOf(one) + item.size);
}

function endOf({ x, width }: PdfItem): number {
  return x + width;
}

function baselines(items: readonly PdfItem[]): number {
  return new Set(items.map(({ y }) => Math.round(y / 3))).size;
}

function medianSize(items: readonly PdfItem[]): number {
  const sizes = items.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 10;
}
