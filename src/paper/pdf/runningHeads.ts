import { anyOf } from "../lexicon/index.ts";
import { numberOf } from "../noteLabels.ts";
import { type PdfPage, type PrintedLine, textOf } from "./page.ts";

/** Share of the page, from its edge, in which heads and feet run. */
const MARGIN = 0.12;
const NUMBER = /\d+|\b[ivxlc]+\b/g;
const EDGE = "[-–—|·•~()[\\]\\s]*";
/** `12`, `– 12 –`, `Page 12 of 30`, the numbers written as 0. */
const PAGE_NUMBER = new RegExp(
  `^${EDGE}(?:(?:${anyOf("pages")}) ?)?0(?: ?(?:${anyOf("ofPages")}|/) ?0)?${EDGE}$`,
  "iu",
);

const LONGEST_HEAD = 300;

/** The lines less those that run on through the pages at head or foot, and less the numbers of the pages. */
export function withoutRunningHeads(lines: readonly PrintedLine[], pages: readonly PdfPage[]): PrintedLine[] {
  const seenOn = new Map<string, Set<number>>();
  const keys = lines.map((line) => keysOf(line, pages[line.page]!.height));
  for (const [i, { page }] of lines.entries())
    for (const key of keys[i]!) {
      const seen = seenOn.get(key);
      if (seen) seen.add(page);
      else seenOn.set(key, new Set([page]));
    }
  const enough = Math.max(2, Math.min(3, pages.length * 0.4));
  // Where the number stands in a column of its own, it is not always cut off from the head.
  const isHeadWithNumber = (line: PrintedLine) => {
    const side = sideOf(line, pages[line.page]!.height);
    const text = textOf(line).trim().toLowerCase();
    const rest = text.length > LONGEST_HEAD ? null : /^(.{20,}?)\s+\d{1,4}$|^\d{1,4}\s+(.{20,})$/.exec(text);
    const key = rest && `${side} ${Math.round(line.size)} ${rest[1] ?? rest[2]}`;
    return side !== undefined && key !== null && (seenOn.get(key)?.size ?? 0) >= enough;
  };
  return lines.filter((line, i) => {
    const own = keys[i]!;
    if (own.length === 0) return true;
    if (isPrinted(textOf(line).trim(), line.page + 1, pages.length)) return false;
    if (isHeadWithNumber(line)) return false;
    if (PAGE_NUMBER.test(textOf(line).trim().toLowerCase().replace(NUMBER, "0"))) return false;
    return !own.some((key) => seenOn.get(key)!.size >= enough);
  });
}

/** What a browser prints at the edge of a page: the time at the head, page and number of pages at the foot. */
function isPrinted(text: string, page: number, pages: number): boolean {
  return /^\d{1,2}[./]\d{1,2}[./]\d{2,4}, \d{1,2}:\d\d\b/.test(text) || text.endsWith(` ${page}/${pages}`);
}

function sideOf({ y }: PrintedLine, height: number): "head" | "foot" | undefined {
  return y > height * (1 - MARGIN) ? "head" : y < height * MARGIN ? "foot" : undefined;
}

/**
 * What a line at the edge of its page is compared by: its words as they stand, and with the numbers that may be those
 * of pages counted from the page. "12 Ibid., 45." under one page and "15 Ibid., 47." under the next are two notes.
 */
function keysOf(line: PrintedLine, height: number): string[] {
  const side = sideOf(line, height);
  if (!side) return [];
  const text = textOf(line).trim().toLowerCase();
  if (text.length > LONGEST_HEAD) return [];
  const from = `${side} ${Math.round(line.size)}`;
  const numbers = [...text.matchAll(NUMBER)];
  const counted = (isCounted: (k: number) => boolean) => {
    let k = -1;
    return text.replace(NUMBER, (digits) => {
      k += 1;
      return isCounted(k) ? `#${(numberOf(digits) ?? 0) - line.page}` : digits;
    });
  };
  const last = numbers.length - 1;
  const ways = numbers.length === 0 ? [text] : [text, counted((k) => k === 0), counted((k) => k === last)];
  return [...new Set(ways)].map((way) => `${from} ${way}`);
}
