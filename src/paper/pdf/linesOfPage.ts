import { append } from "../../record/append.ts";
import { endOf, isLabelLike, medianSize, type PdfItem, type PdfPage, type PrintedLine } from "./page.ts";
import { rowsOf } from "./rowsOf.ts";

/** Points that must be empty between two columns, in sizes of the letters. */
const GUTTER = 0.9;
const LEAST_LINES = 4;
/** Letters of a line on average: what has fewer is a column of a table. */
const LEAST_LETTERS = 10;
/** Share of the lines of a page that may run across its columns: titles, heads and feet. */
const MOST_ACROSS = 0.4;
/** Items looked at in search of a cut, on one page; a chart of ten thousand labels has no columns to find. */
const MOST_LOOKS = 1_000_000;

/**
 * The lines of a page in the order they are read: the page is cut along empty bands, first into columns, then into
 * strips, and each part again (the recursive X-Y cut of Nagy, Seth and Viswanathan 1992). Where pages before had their
 * gutters, which are added to, two short columns are told from lines with a gap.
 */
export function linesOfPage({ items }: PdfPage, page: number, gutters: number[] = []): PrintedLine[] {
  let region = 0;
  const lines: PrintedLine[] = [];
  const budget: Budget = { looks: MOST_LOOKS, gutters };
  // A stack in place of recursion: a page of a thousand strips is cut a thousand times.
  const parts: Placed[][] = [onTheirLines(items.filter(({ text }) => text.trim() !== ""))];
  for (let part = parts.pop(); part; part = parts.pop()) {
    if (part.length === 0) continue;
    const cut =
      columnsOf(part, budget) ?? runsOf(part, budget) ?? stripsOf(part, budget) ?? marginOf(part, budget);
    if (cut) append(parts, cut.reverse());
    else {
      for (const row of rowsOf(part)) lines.push({ ...row, page, region });
      region += 1;
    }
  }
  return lines;
}

/** An item with the height of the line it belongs to, which of a raised number is not its own. */
interface Placed extends PdfItem {
  base: number;
}

/** A label must not be cut off from the line it is raised from. */
function onTheirLines(items: readonly PdfItem[]): Placed[] {
  const bands = new Map<number, PdfItem[]>();
  for (const item of items) {
    if (isLabelLike(item)) continue;
    const band = Math.floor(item.y / 3);
    const list = bands.get(band);
    if (list) list.push(item);
    else bands.set(band, [item]);
  }
  let looks = MOST_LOOKS;
  return items.map((item): Placed => {
    if (!isLabelLike(item) || looks < 0) return { ...item, base: item.y };
    let host: PdfItem | undefined;
    for (let band = Math.floor((item.y - item.size) / 3); band <= Math.floor(item.y / 3); band++)
      for (const one of bands.get(band) ?? []) {
        looks -= 1;
        const rise = item.y - one.y;
        const room = Math.max(one.x - endOf(item), item.x - endOf(one));
        if (rise <= 0 || rise > 0.65 * one.size || one.size < 0.95 * item.size || room > 4 * one.size)
          continue;
        if (!host || room < Math.max(host.x - endOf(item), item.x - endOf(host))) host = one;
      }
    return { ...item, base: host?.y ?? item.y };
  });
}

interface Budget {
  looks: number;
  /** Middles of the gutters seen so far. */
  gutters: number[];
}

/** Points by which the gutters of two pages may differ. */
const SAME_GUTTER = 8;

/** Left and right of the widest empty band, where both sides are wide and long enough to be columns. */
function columnsOf(items: readonly Placed[], budget: Budget): Placed[][] | undefined {
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
  const [left, right] = partedAt(items, at);
  const isKnown = budget.gutters.some((gutter) => Math.abs(gutter - at) < SAME_GUTTER);
  if (isKnown) return isColumn(left, 1) && isColumn(right, 1) ? [left, right] : undefined;
  if (!isColumn(left) || !isColumn(right)) return undefined;
  if (budget.gutters.length < 20) budget.gutters.push(at);
  return [left, right];
}

/** Text and the small print in the margin beside it, which may be short and narrow. */
function marginOf(items: readonly Placed[], budget: Budget): Placed[][] | undefined {
  budget.looks -= items.length;
  if (budget.looks < 0) return undefined;
  const size = medianSize(items);
  const sorted = [...items].sort((a, b) => a.x - b.x);
  let reach = sorted[0]!.x;
  for (const item of sorted) {
    if (item.x - reach > GUTTER * size) {
      const parts = partedAt(items, (reach + item.x) / 2);
      const [margin, text] = parts[0].length < parts[1].length ? parts : [parts[1], parts[0]];
      const most = 0.93 * medianSize(text);
      const letters = margin.reduce((sum, one) => sum + (one.text.match(/\p{L}/gu)?.length ?? 0), 0);
      const all = margin.reduce((sum, one) => sum + one.text.trim().length, 0);
      if (letters >= 3 && letters > 0.25 * all && margin.every((one) => one.size <= most) && isColumn(text))
        return parts;
    }
    reach = Math.max(reach, endOf(item));
  }
  return undefined;
}

function partedAt(items: readonly Placed[], at: number): [Placed[], Placed[]] {
  return [items.filter(({ x }) => x < at), items.filter(({ x }) => x >= at)];
}

function isColumn(items: readonly Placed[], least = LEAST_LINES): boolean {
  const lines = new Set(items.map(({ base }) => Math.round(base / 3))).size;
  const letters = items.reduce((sum, { text }) => sum + text.trim().length, 0);
  return lines >= least && letters >= LEAST_LETTERS * lines;
}

/** What runs across the columns and what stands in them, by turns from the top, where few lines run across. */
function runsOf(items: readonly Placed[], budget: Budget): Placed[][] | undefined {
  budget.looks -= items.length;
  if (budget.looks < 0) return undefined;
  const gutter = leastCovered(items);
  const heightOf = ({ base }: Placed) => Math.round(base / 3);
  const across = new Set(items.filter((item) => item.x < gutter && endOf(item) > gutter).map(heightOf));
  const all = new Set(items.map(heightOf)).size;
  if (across.size === 0 || across.size > MOST_ACROSS * all) return undefined;
  const isAcross = (item: Placed) => across.has(heightOf(item));
  if (
    !columnsOf(
      items.filter((item) => !isAcross(item)),
      budget,
    )
  )
    return undefined;
  const runs: Placed[][] = [];
  let before: boolean | undefined;
  for (const item of [...items].sort((a, b) => heightOf(b) - heightOf(a) || a.x - b.x)) {
    const own = isAcross(item);
    if (own === before) runs.at(-1)!.push(item);
    else runs.push([item]);
    before = own;
  }
  return runs.length > 1 ? runs : undefined;
}

/** The place near the middle that the fewest items stand over. */
function leastCovered(items: readonly PdfItem[]): number {
  const from = items.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const to = items.reduce((most, item) => Math.max(most, endOf(item)), from);
  const bins = 100;
  const binOf = (x: number) =>
    Math.max(0, Math.min(bins, Math.floor(((x - from) / (to - from || 1)) * bins)));
  const changes = new Array<number>(bins + 2).fill(0);
  for (const item of items) {
    changes[binOf(item.x)]! += 1;
    changes[binOf(endOf(item)) + 1]! -= 1;
  }
  let covering = 0;
  let best = { covering: Number.POSITIVE_INFINITY, bin: 50 };
  for (let bin = 0; bin <= 75; bin++) {
    covering += changes[bin]!;
    const isBetter =
      covering < best.covering ||
      (covering === best.covering && Math.abs(bin - 50) < Math.abs(best.bin - 50));
    if (bin >= 25 && isBetter) best = { covering, bin };
  }
  return from + ((best.bin + 0.5) / bins) * (to - from);
}

/** Above and below the tallest empty band, where columns are seen in either part; else the part is one. */
function stripsOf(items: readonly Placed[], budget: Budget): Placed[][] | undefined {
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
  // Columns between a head and a foot that both run across, and are long.
  for (const { index } of gaps.slice(0, 6)) {
    const above = sorted.slice(0, index);
    const below = sorted.slice(index);
    if (runsOf(above, budget) || runsOf(below, budget)) return [above, below];
    if (marginOf(above, budget) || marginOf(below, budget)) return [above, below];
  }
  return undefined;
}
