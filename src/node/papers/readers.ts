import { type Paper, readDocx, readHtml, readMarkdown, readPdf, readText } from "../../paper/index.ts";
import type { Problem } from "../../record/index.ts";
import { decode } from "../files.ts";

/** How a kind of file becomes a paper. */
export interface PaperReader {
  /** Bytes beyond which it is no paper; pictures make the files of Word and PDF large. */
  mostBytes: number;
  /** Read apart from the program from this many bytes on, so that time and memory can be bounded. */
  apartFrom: number;
  read(file: string, bytes: Uint8Array): Paper | Problem | Promise<Paper>;
}

const ofText = (read: (file: string, text: string) => Paper): PaperReader => ({
  mostBytes: 20_000_000,
  apartFrom: 300_000,
  read: (file, bytes) => {
    const { text, problem } = decodePaper(file, bytes);
    return problem ?? read(file, text);
  },
});
const plainText = ofText(readText);
const markdown = ofText(readMarkdown);
const html = ofText(readHtml);

/** By the ending of the name. */
export const READERS: Record<string, PaperReader> = {
  txt: plainText,
  md: markdown,
  markdown,
  html,
  htm: html,
  docx: { mostBytes: 200_000_000, apartFrom: 100_000, read: readDocx },
  pdf: { mostBytes: 200_000_000, apartFrom: 0, read: readPdf },
};

/** UTF-8, what a byte-order mark announces, or what an HTML page says of itself. */
function decodePaper(file: string, bytes: Uint8Array): { text: string; problem: Problem | undefined } {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff;
  const announced =
    mark === true ? "utf-16be" : mark || (/\.html?$/i.test(file) ? charsetOf(bytes) : undefined);
  if (announced && announced !== "utf-8")
    try {
      return { text: new TextDecoder(announced, { fatal: true }).decode(bytes), problem: undefined };
    } catch {
      // Not what it says: then it is UTF-8 or nothing that is known.
    }
  return decode(file, bytes);
}

function charsetOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return /<meta[^>]{0,200}charset=["']?\s*([\w-]{1,40})/i.exec(head)?.[1]?.toLowerCase();
}
