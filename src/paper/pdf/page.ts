/** A stretch of text as a PDF places it; lengths in points, `y` counted upwards to the baseline. */
export interface PdfItem {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Of the letters. */
  size: number;
  isBold: boolean;
  /** By which stretches of one font are known; the name says nothing. */
  font: string;
  /** Addresses that parts of it lead to. */
  links?: string[];
}

/** A level line drawn on the page. */
export interface Stroke {
  x: number;
  end: number;
  y: number;
}

export interface PdfPage {
  width: number;
  height: number;
  items: PdfItem[];
  strokes: Stroke[];
  /** Characters that stand in the file and were not read, by the reason, in words. */
  unread?: ReadonlyMap<string, number>;
}

/** What stands on one baseline of one column, left to right. */
export interface PrintedLine {
  items: PdfItem[];
  x: number;
  end: number;
  y: number;
  /** Of most of its letters. */
  size: number;
  isBold: boolean;
  page: number;
  /** Counts the columns and strips a page was cut into. */
  region: number;
}

/** Text of the line, with a space where the gap asks for one. */
export function textOf(line: { items: readonly PdfItem[] }): string {
  return line.items
    .map((item, i) => (needsSpace(line.items[i - 1], item) ? ` ${item.text}` : item.text))
    .join("");
}

export function needsSpace(before: PdfItem | undefined, item: PdfItem): boolean {
  if (!before || /\s$/.test(before.text) || /^\s/.test(item.text)) return false;
  return item.x - endOf(before) > 0.15 * Math.min(12, Math.max(before.size, item.size));
}

/** A number, or signs, such as a mark or a label is: `12`, `[3]`, `iv)`, `*`. */
const LABEL = /^\s*[[(]?(?:\d{1,3}|[ivxlc]{1,7}|[*†‡§]{1,3})[\])]?[.,;]?\s*$/;

export function isLabelLike({ text }: PdfItem): boolean {
  return LABEL.test(text);
}

/** Set higher than the line it stands in and smaller, as the mark of a note is; or, of a number alone, as large. */
export function isRaised(item: PdfItem, line: { y: number; size: number }): boolean {
  const rise = item.y - line.y;
  if (item.size < 0.85 * line.size) return rise > 0.1 * line.size;
  return item.size <= 1.05 * line.size && rise > 0.2 * line.size && isLabelLike(item);
}

export function endOf({ x, width }: PdfItem): number {
  return x + width;
}

export function medianSize(items: readonly PdfItem[]): number {
  const sizes = items.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 10;
}
