import { append } from "../../record/append.ts";
import { endOf, isLabelLike, medianSize, type PdfItem, type PrintedLine } from "./page.ts";

/** Points of height that share a list of rows. */
const BAND = 2;
/** Room that parts two lines at one height, of letters of two sizes, in sizes of the larger. */
const APART = 10;
/** Letters larger than this reach no further up and down than letters of this size. */
const LARGEST = 100;

interface Row {
  items: PdfItem[];
  x: number;
  end: number;
  y: number;
  size: number;
}

/** The lines of one column, from the top: what shares a baseline, with the numbers raised from it. */
export function rowsOf(items: readonly PdfItem[]): Omit<PrintedLine, "page" | "region">[] {
  const rows: Row[] = [];
  // Rows by the heights from which an item may join them, so that a page of 50,000 items is not searched row by row.
  const bands = new Map<number, Row[]>();
  // Large letters first, so that a raised number finds the line it was raised from.
  const bySize = [...items].sort((a, b) => b.size - a.size || b.y - a.y || a.x - b.x);
  for (const item of bySize) {
    const near = bands.get(Math.floor(item.y / BAND)) ?? [];
    const row = closest(near, item);
    if (row) {
      row.items.push(item);
      row.x = Math.min(row.x, item.x);
      row.end = Math.max(row.end, endOf(item));
      continue;
    }
    const size = Math.min(item.size, LARGEST);
    const begun: Row = { items: [item], x: item.x, end: endOf(item), y: item.y, size };
    rows.push(begun);
    for (let band = Math.floor((item.y - size / 2) / BAND); band <= (item.y + size) / BAND; band++) {
      const list = bands.get(band);
      if (list) list.push(begun);
      else bands.set(band, [begun]);
    }
  }
  return withDropCaps(withLabels(rows), medianSize(items))
    .map(toLine)
    .sort((a, b) => b.y - a.y || a.x - b.x);
}

/** The row the item stands in: on its baseline, else raised from it, else lowered. */
function closest(rows: readonly Row[], item: PdfItem): Row | undefined {
  let best: Row | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const distance = item.y - row.y;
    const isSmall = item.size < 0.85 * row.size;
    // Small print far beside the text stands there by chance: in the margin.
    const isApart = item.size < 0.93 * row.size && item.x - row.end > APART * row.size;
    const cost =
      Math.abs(distance) < 0.25 * row.size && !isApart
        ? Math.abs(distance)
        : !isSmall || !isBeside(row, item)
          ? Number.POSITIVE_INFINITY
          : distance > 0 && distance < 0.62 * row.size
            ? 1_000 + distance
            : distance < 0 && distance > -0.35 * row.size
              ? 2_000 - distance
              : Number.POSITIVE_INFINITY;
    if (cost < least) {
      least = cost;
      best = row;
    }
  }
  return best;
}

/** Among the words of the row, right after them, or before them where the label of a note hangs. */
function isBeside(row: Row, item: PdfItem): boolean {
  return item.x <= row.end + row.size && endOf(item) >= row.x - 4 * row.size;
}

/** Room between a label and the text it hangs before, in sizes of the letters. */
const HANGING = 8;

/** Labels and marks raised from a line that are nearly as large as its letters stand in no row but their own. */
function withLabels(rows: readonly Row[]): readonly Row[] {
  const isOfLabels = ({ items }: Row) => items.every(isLabelLike);
  if (!rows.some(isOfLabels)) return rows;
  const bands = new Map<number, Row[]>();
  for (const row of rows) {
    if (isOfLabels(row)) continue;
    const band = Math.floor(row.y / BAND);
    const list = bands.get(band);
    if (list) list.push(row);
    else bands.set(band, [row]);
  }
  return rows.filter((row) => {
    if (!isOfLabels(row)) return true;
    row.items = row.items.filter((item) => {
      const host = hostOf(item, bands);
      if (!host) return true;
      host.items.push(item);
      host.x = Math.min(host.x, item.x);
      host.end = Math.max(host.end, endOf(item));
      return false;
    });
    return row.items.length > 0;
  });
}

/** The line a label is raised from: before it, with room between, or among its words. */
function hostOf(label: PdfItem, bands: ReadonlyMap<number, readonly Row[]>): Row | undefined {
  const reach = Math.min(label.size * 1.5, LARGEST);
  let host: Row | undefined;
  for (let band = Math.floor((label.y - reach) / BAND); band <= label.y / BAND; band++)
    for (const row of bands.get(band) ?? []) {
      const rise = label.y - row.y;
      if (rise <= 0 || rise > 0.65 * row.size || label.size > 1.05 * row.size) continue;
      const room = row.x - endOf(label);
      const hangs = room > -0.3 * row.size && room < HANGING * row.size;
      const follows = label.x >= row.x && label.x <= row.end + row.size;
      if ((hangs || follows) && (!host || row.y > host.y)) host = row;
    }
  return host;
}

/** A large first letter that reaches down several lines belongs to the highest of them. */
function withDropCaps(rows: readonly Row[], size: number): readonly Row[] {
  const isCap = ({ items, size: own }: Row) =>
    own > 1.8 * size &&
    items.every((item) => item.size > 1.8 * size) &&
    /^\s*["“„«]?\p{Lu}\s*$/u.test(items.map(({ text }) => text).join(""));
  const caps = rows.filter(isCap);
  if (caps.length === 0 || caps.length > 20) return rows;
  const others = rows.filter((row) => !caps.includes(row));
  const kept: Row[] = [];
  for (const cap of caps) {
    const top = cap.y + 0.7 * (cap.size - size);
    const first = others.find(
      (row) => Math.abs(row.y - top) < 0.6 * size && row.x > cap.x && row.x - cap.end < 2 * size,
    );
    if (first) append(first.items, cap.items);
    else kept.push(cap);
  }
  return [...others, ...kept];
}

function toLine({ items }: Row): Omit<PrintedLine, "page" | "region"> {
  const sorted = items.sort((a, b) => a.x - b.x);
  const sizes = new Map<number, number>();
  for (const { text, size } of sorted) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  let main = 0;
  let most = 0;
  for (const [size, letters] of sizes)
    if (letters > most || (letters === most && size > main)) [main, most] = [size, letters];
  return {
    items: sorted,
    x: sorted[0]!.x,
    end: sorted.reduce((end, item) => Math.max(end, endOf(item)), 0),
    y: sorted.find(({ size }) => size === main)!.y,
    size: main,
    isBold: sorted.every(({ isBold, text }) => isBold || text.trim() === ""),
  };
}
