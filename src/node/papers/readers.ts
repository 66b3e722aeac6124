import { languageOf } from "../../paper/language.ts";
import type { Paper } from "../../paper/paper.ts";
import type { Problem } from "../../record/problem.ts";
import { decode } from "../decode.ts";

/** How a kind of file becomes a paper. Each reader is loaded when a file of its kind is read. */
export interface PaperReader {
  /** By which it is bounded. */
  limits: "text" | "markdown" | "html" | "word" | "pdf";
  /** Read apart from the program from this many bytes on; what may unpack to any size, always. */
  apartFrom: number;
  read(file: string, bytes: Uint8Array): Promise<Paper | Problem>;
}

const ofText = (
  limits: "text" | "markdown" | "html",
  load: () => Promise<(file: string, text: string) => Paper>,
): PaperReader => ({
  limits,
  apartFrom: 300_000,
  read: async (file, bytes) => {
    const { text, problem } = decodePaper(file, bytes);
    return problem ?? (await load())(file, text);
  },
});
const plainText = ofText("text", async () => (await import("../../paper/readText.ts")).readText);
const markdown = ofText("markdown", async () => (await import("../../paper/readMarkdown.ts")).readMarkdown);
const html = ofText("html", async () => (await import("../../paper/readHtml.ts")).readHtml);

/** By the ending of the name. */
export const READERS: Record<string, PaperReader> = {
  txt: plainText,
  md: markdown,
  markdown,
  html,
  htm: html,
  docx: {
    limits: "word",
    apartFrom: 0,
    read: async (file, bytes) => (await import("../../paper/docx/readDocx.ts")).readDocx(file, bytes),
  },
  pdf: {
    limits: "pdf",
    apartFrom: 0,
    read: async (file, bytes) => (await import("../../paper/pdf/readPdf.ts")).readPdf(file, bytes),
  },
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
  const decoded = decode(file, bytes);
  // UTF-16 of plain letters is valid UTF-8 too, with a zero after each.
  const guessed = decoded.problem || bytes.subarray(0, 4_000).includes(0) ? guess(bytes) : undefined;
  return guessed === undefined ? decoded : { text: guessed, problem: undefined };
}

/**
 * The text of bytes that are no UTF-8, where one encoding stands out: UTF-16 by its zeros, Russian by its words, else
 * Western Europe where such letters are few. A picture has characters no text has, and is none of them.
 */
function guess(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 4_000);
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2]! += 1;
  const half = head.length / 2;
  const encodings =
    zeros[1]! > 0.5 * half && zeros[0]! < 0.05 * half
      ? ["utf-16le"]
      : zeros[0]! > 0.5 * half && zeros[1]! < 0.05 * half
        ? ["utf-16be"]
        : zeros[0]! + zeros[1]! > 0
          ? []
          : ["windows-1251", "koi8-r", "windows-1252"];
  for (const encoding of encodings) {
    const text = encoding === "windows-1252" ? fromWestern(bytes) : new TextDecoder(encoding).decode(bytes);
    const start = text.slice(0, 20_000);
    if (/[^\P{Cc}\s]|\ufffd/u.test(start)) continue;
    const high = start.match(/[^ -~\s]/g)?.length ?? 0;
    if (encoding.startsWith("utf-16")) return text;
    if (encoding === "windows-1252" ? high < 0.15 * start.length : languageOf(start) === "ru") return text;
  }
  return undefined;
}

function charsetOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return /<meta[^>]{0,200}charset=["']?\s*([\w-]{1,40})/i.exec(head)?.[1]?.toLowerCase();
}

/** What Windows puts where Latin-1 has control characters; Node's own decoder leaves these as they are. */
const WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function fromWestern(bytes: Uint8Array): string {
  return new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => WESTERN[letter.charCodeAt(0) - 0x80]!);
}
