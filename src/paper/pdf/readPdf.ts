import { LIMITS } from "../../record/limits.ts";
import { expectLetters } from "../blocks.ts";
import type { Paper } from "../paper.ts";
import { PaperTooLarge, UnreadablePaper } from "../unreadable.ts";
import { mendLetters, withoutLigatures } from "./mendLetters.ts";
import type { PdfPage } from "./page.ts";
import { paperFromPages } from "./paperFromPages.ts";
import { readPage } from "./readPage.ts";

/**
 * A paper printed to PDF: its text in reading order, columns, running heads, broken words and notes seen to. A line of
 * the paper is a line of print.
 * @throws UnreadablePaper for what is no PDF, is encrypted, damaged, or has pictures of text in place of text.
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<Paper> {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (!head.includes("%PDF-"))
    throw new UnreadablePaper("it is no PDF, whatever its name says; give the file the ending of what it is");
  completeBuffers();
  const { getDocumentProxy } = await import("unpdf");
  // What the library is given it keeps; the caller's bytes stay whole. Node's Buffer it refuses.
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    // No picture is looked at, so none is unpacked.
    maxImageSize: 0,
    // Nothing is drawn, so no glyph is outlined.
    disableFontFace: false,
  }).catch((error: Error) => {
    throw new UnreadablePaper(
      error.name === "PasswordException"
        ? "it is encrypted; save a copy without a password"
        : "it is damaged; open it in a PDF reader and print it to a new file",
    );
  });
  try {
    const { pages: most } = LIMITS.pdf;
    if (document.numPages > most)
      throw new PaperTooLarge(`it has ${document.numPages} pages, expected at most ${most}; split it`);
    const pages: PdfPage[] = [];
    let letters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await readPage(document, number);
      letters += page.items.reduce((sum, { text }) => sum + text.length, 0);
      expectLetters(letters);
      pages.push(page);
    }
    mendLetters(pages);
    for (const { items } of pages) for (const item of items) item.text = withoutLigatures(item.text);
    const written = pages.map(({ items }) => items.map(({ text }) => text).join("")).join("");
    if (written.trim().length < 15 * Math.min(pages.length, 4))
      throw new UnreadablePaper(
        whyUnread(pages) ??
          "its pages are pictures without text, as from a scanner; run text recognition (OCR) on it first",
      );
    const strange = written.match(/[\ue000-\uf8ff\ufffd]|[^\P{Cc}\s]/gu)?.length ?? 0;
    if (strange > 0.2 * written.length)
      throw new UnreadablePaper(
        "its fonts do not say which letters they draw; save the paper as .docx or .txt where it was written",
      );
    return paperFromPages(file, pages);
  } finally {
    await document.destroy();
  }
}

/** Where there is text and most of it was left out. */
function whyUnread(pages: readonly PdfPage[]): string | undefined {
  const [first] = pages.flatMap(({ unread }) => [...(unread?.keys() ?? [])]);
  return first && `its letters are ${first}; print it to a new file at its natural size`;
}

/**
 * Node 20 lacks a function that the library hands its fonts over with; without it no page tells what it draws, nor
 * which letters are bold.
 */
function completeBuffers(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(new Uint8Array(this).subarray(0, length));
      return copy;
    },
    configurable: true,
    writable: true,
  });
}
