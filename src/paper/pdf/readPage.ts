import { LIMITS } from "../../record/limits.ts";
import { UnreadablePaper } from "../unreadable.ts";
import { linkedPlaces, markLinks } from "./linksOfPage.ts";
import { apply, type Matrix, times } from "./matrix.ts";
import { type Drawn, lettersOffThePage } from "./offThePage.ts";
import type { PdfItem, PdfPage, Stroke } from "./page.ts";

export type PdfDocument = Awaited<ReturnType<typeof import("unpdf").getDocumentProxy>>;

/** The text of a page with its places, turned so that most of it runs from left to right. */
export async function readPage(document: PdfDocument, number: number): Promise<PdfPage> {
  try {
    const page = await document.getPage(number);
    const [x0 = 0, y0 = 0, x1 = 612, y1 = 792] = page.view;
    const { items, styles } = await page.getTextContent({ disableNormalization: true });
    const unread = new Map<string, number>();
    const leaveOut = (why: string, text: string) => {
      const letters = text.replace(/\s/g, "").length;
      if (letters > 0) unread.set(why, (unread.get(why) ?? 0) + letters);
    };
    for (const item of items.slice(LIMITS.pdf.parts)) if ("str" in item) leaveOut(TOO_MANY, item.str);
    const texts = items
      .slice(0, LIMITS.pdf.parts)
      .flatMap((item) =>
        "str" in item && item.str !== "" ? [{ ...item, transform: item.transform as Matrix }] : [],
      );
    const width = x1 - x0;
    const height = y1 - y0;
    // A page without text is a picture, which costs much to unpack.
    if (texts.every(({ str }) => str.trim() === "")) return { width, height, items: [], strokes: [] };
    // What is drawn, and which fonts are bold, the library only knows once it has read all of the page.
    const drawn = await page.getOperatorList({ annotationMode: 0 }).catch(() => undefined);
    const isBold = new Map<string, boolean>();
    for (const name of Object.keys(styles)) {
      const font = page.commonObjs.has(name)
        ? (page.commonObjs.get(name) as { name?: string; bold?: boolean })
        : undefined;
      isBold.set(name, font?.bold === true || /bold|black|heavy|semib/i.test(font?.name ?? ""));
    }
    const turned = directionOf(texts.map(({ transform, str }) => ({ transform, letters: str.length })));
    const read: PdfItem[] = [];
    const seen = new Map<string, Spot>();
    for (const { str, transform, width: length, fontName } of texts) {
      const [a, b, c, d, x, y] = transform;
      // Text that runs another way than the rest is a watermark or the label of a chart.
      if (turnOf(transform) !== turned) continue;
      const size = Math.round(Math.hypot(c, d) * 100) / 100;
      if (!isReadable(size)) {
        leaveOut(size > LARGEST_LETTERS ? TOO_LARGE : TOO_SMALL, str);
        continue;
      }
      if (![a, b, x, y, length].every(isOnPaper)) {
        leaveOut(TOO_FAR, str);
        continue;
      }
      const place = turn(turned, x - x0, y - y0, width, height);
      // Some programs print a letter twice, a little beside itself, to make it bold.
      const key = str.trim();
      const before = seen.get(key);
      if (key !== "" && before && isOnTop(before, { ...place, size })) continue;
      seen.set(key, { ...place, size });
      read.push({
        text: str,
        ...place,
        width: length,
        size,
        isBold: isBold.get(fontName) ?? false,
        font: fontName,
      });
    }
    if (drawn) {
      const { OPS } = await (await import("unpdf")).getResolvedPDFJS();
      const off = lettersOffThePage(drawn, page.view, OPS, isReadable);
      if (off > 0) unread.set(OFF_THE_PAGE, off);
    }
    const strokes = drawn
      ? (await strokesIn(drawn)).map((stroke) => ({
          x: stroke.x - x0,
          end: stroke.end - x0,
          y: stroke.y - y0,
        }))
      : [];
    if (turned === 0) markLinks(read, await linkedPlaces(page, x0, y0));
    page.cleanup();
    const isOnItsSide = turned === 90 || turned === 270;
    return {
      width: isOnItsSide ? height : width,
      height: isOnItsSide ? width : height,
      items: read,
      strokes: turned === 0 ? strokes : [],
      ...(unread.size > 0 ? { unread } : {}),
    };
  } catch {
    throw new UnreadablePaper(
      `page ${number} is damaged; open it in a PDF reader and print it to a new file`,
    );
  }
}

/** In points; larger ones are no text that anybody reads, and what is said of places goes through a page in strips. */
const LARGEST_LETTERS = 500;
const SMALLEST_LETTERS = 1;
const TOO_LARGE = `larger than ${LARGEST_LETTERS} points`;
const TOO_SMALL = `smaller than ${SMALLEST_LETTERS} point`;
const OFF_THE_PAGE = "outside the edges of the page, where nobody sees them";
const TOO_FAR = "set wider than any page";
const TOO_MANY = `beyond the ${LIMITS.pdf.parts.toLocaleString("en")} stretches of text that are read of a page`;

const isReadable = (size: number) => size >= SMALLEST_LETTERS && size <= LARGEST_LETTERS;

/** A length or place in points; the largest page that PDF knows has 14,400. */
function isOnPaper(length: number): boolean {
  return Math.abs(length) <= 100_000;
}

type Turn = 0 | 90 | 180 | 270;

/** Degrees by which text is turned to the left, where it runs along an edge of the page. */
function turnOf([a, b]: Matrix): Turn | undefined {
  if (Math.abs(b) <= 0.1 * Math.abs(a)) return a > 0 ? 0 : 180;
  if (Math.abs(a) <= 0.1 * Math.abs(b)) return b > 0 ? 90 : 270;
  return undefined;
}

/** How most letters of a page run: a page set on its side is read on its side. */
function directionOf(texts: readonly { transform: Matrix; letters: number }[]): Turn {
  const counts = new Map<Turn, number>();
  for (const { transform, letters } of texts) {
    const own = turnOf(transform);
    if (own !== undefined) counts.set(own, (counts.get(own) ?? 0) + letters);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function turn(by: Turn, x: number, y: number, width: number, height: number): { x: number; y: number } {
  if (by === 90) return { x: y, y: width - x };
  if (by === 180) return { x: width - x, y: height - y };
  if (by === 270) return { x: height - y, y: x };
  return { x, y };
}

interface Spot {
  x: number;
  y: number;
  size: number;
}

function isOnTop(one: Spot, other: Spot): boolean {
  const most = 0.12 * one.size;
  return Math.abs(one.x - other.x) <= most && Math.abs(one.y - other.y) <= most;
}

const MOST_STROKES = 2_000;

/** The level lines a page draws, as strokes or as rectangles of no height. */
async function strokesIn({ fnArray, argsArray }: Drawn): Promise<Stroke[]> {
  const { OPS } = await (await import("unpdf")).getResolvedPDFJS();
  const strokes: Stroke[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [i, operator] of fnArray.entries()) {
    if (strokes.length >= MOST_STROKES) break;
    if (operator === OPS.save && stack.length < 1_000) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = times(matrix, argsArray[i] as Matrix);
    else if (operator === OPS.constructPath) {
      const box = (argsArray[i] as unknown[])[2] as ArrayLike<number> | null | undefined;
      if (!box || box.length < 4) continue;
      const [x, y] = apply(matrix, box[0]!, box[1]!);
      const [end, top] = apply(matrix, box[2]!, box[3]!);
      if (Math.abs(top - y) < 2.5 && Math.abs(end - x) > 20)
        strokes.push({ x: Math.min(x, end), end: Math.max(x, end), y: (y + top) / 2 });
    }
  }
  return strokes;
}
