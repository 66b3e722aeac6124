import type { Paper } from "../paper.ts";
import { UnreadablePaper } from "../unreadable.ts";
import type { PdfItem, PdfPage } from "./page.ts";
import { paperFromPages } from "./paperFromPages.ts";

const MOST_PAGES = 2_000;
const MOST_ITEMS_OF_A_PAGE = 50_000;

/**
 * A paper printed to PDF: its text in reading order, columns, running heads, broken words and notes seen to. A line of
 * the paper is a line of print.
 * @throws UnreadablePaper for what is no PDF, is encrypted, damaged, or has pictures of text in place of text.
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<Paper> {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (!head.includes("%PDF-"))
    throw new UnreadablePaper("it is no PDF, whatever its name says; give the file the ending of what it is");
  const { getDocumentProxy } = await import("unpdf");
  // What the library is given it keeps; the caller's bytes stay whole.
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0, isEvalSupported: false }).catch(
    (error: Error) => {
      throw new UnreadablePaper(
        error.name === "PasswordException"
          ? "it is encrypted; save a copy without a password"
          : "it is damaged; open it in a PDF reader and print it to a new file",
      );
    },
  );
  try {
    if (document.numPages > MOST_PAGES)
      throw new UnreadablePaper(
        `it has ${document.numPages} pages, expected at most ${MOST_PAGES}; split it`,
      );
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
    const letters = pages.map(({ items }) => items.map(({ text }) => text).join("")).join("");
    if (letters.trim().length < 15 * Math.min(pages.length, 4))
      throw new UnreadablePaper(
        "its pages are pictures without text, as from a scanner; run text recognition (OCR) on it first",
      );
    const strange = letters.match(/[\ue000-\uf8ff\ufffd]|[^\P{Cc}\s]/gu)?.length ?? 0;
    if (strange > 0.2 * letters.length)
      throw new UnreadablePaper(
        "its fonts do not say which letters they draw; save the paper as .docx or .txt where it was written",
      );
    return paperFromPages(file, pages);
  } finally {
    await document.destroy();
  }
}

type PdfDocument = Awaited<ReturnType<typeof import("unpdf").getDocumentProxy>>;

async function readPage(document: PdfDocument, number: number): Promise<PdfPage> {
  try {
    const page = await document.getPage(number);
    const [x0 = 0, y0 = 0, x1 = 612, y1 = 792] = page.view;
    const { items, styles } = await page.getTextContent();
    await page.getOperatorList().catch(() => undefined);
    const bold = new Map<string, boolean>();
    for (const name of Object.keys(styles)) {
      const font = page.commonObjs.has(name)
        ? (page.commonObjs.get(name) as { name?: string; bold?: boolean })
        : undefined;
      bold.set(name, font?.bold === true || /bold|black|heavy|semib/i.test(font?.name ?? ""));
    }
    const read: PdfItem[] = [];
    for (const item of items.slice(0, MOST_ITEMS_OF_A_PAGE)) {
      if (!("str" in item) || item.str === "") continue;
      const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
      // Text that does not run from left to right along the page is a watermark or the label of a chart.
      if (Math.abs(b) > 0.1 * Math.abs(a) || a <= 0) continue;
      const size = Math.round(Math.hypot(c, d) * 100) / 100;
      if (![x, y, item.width, size].every(Number.isFinite) || size <= 0) continue;
      read.push({
        text: item.str,
        x: x - x0,
        y: y - y0,
        width: item.width,
        size,
        isBold: bold.get(item.fontName) ?? false,
      });
    }
    page.cleanup();
    return { width: x1 - x0, height: y1 - y0, items: read };
  } catch {
    throw new UnreadablePaper(
      `page ${number} is damaged; open it in a PDF reader and print it to a new file`,
    );
  }
}
