import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { getDocumentProxy } from "unpdf";
import { readPdf } from "../src/paper/index.ts";

/**
 * `tsx bench/pdfEngines.ts FOLDER [PDFIUM] [PDFTOTEXT]`: how engines agree on the text of the PDFs of a folder, and the
 * processor time they take. PDFIUM is `dist/index.js` of an installed @embedpdf/pdfium, which the program does not
 * depend on; PDFTOTEXT the program of Poppler, the outside reference.
 */
const [folder = ".", pdfium, pdftotext] = process.argv.slice(2);

interface Read {
  text: string;
  pages: number;
}
type Engine = (bytes: Uint8Array, file: string) => Promise<Read> | Read;

const pdfJs: Engine = async (bytes) => {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
  const lines: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) if ("str" in item) lines.push(item.str, item.hasEOL ? "\n" : "");
    lines.push("\n");
  }
  const pages = document.numPages;
  await document.destroy();
  return { text: lines.join(""), pages };
};

const ours: Engine = async (bytes, file) => {
  const paper = await readPdf(file, bytes);
  return { text: paper.text, pages: paper.pageStarts!.length };
};

const poppler: Engine = (_, file) => ({
  text: execFileSync(pdftotext!, ["-enc", "UTF-8", file, "-"], { encoding: "utf8", maxBuffer: 1 << 28 }),
  pages: 0,
});

/** Every character with size and place, as a reader of notes needs them. */
async function pdfiumEngine(path: string): Promise<Engine> {
  const { init } = await import(pathToFileURL(path).href);
  const engine = await init({ wasmBinary: readFileSync(join(path, "../pdfium.wasm")) });
  engine.PDFiumExt_Init();
  const { pdfium: memory } = engine;
  return (bytes) => {
    const at = memory.wasmExports.malloc(bytes.length);
    const place = memory.wasmExports.malloc(64);
    memory.HEAPU8.set(bytes, at);
    const document = engine.FPDF_LoadMemDocument(at, bytes.length, "");
    const pages: number = engine.FPDF_GetPageCount(document);
    const letters: string[] = [];
    for (let number = 0; number < pages; number++) {
      const page = engine.FPDF_LoadPage(document, number);
      const text = engine.FPDFText_LoadPage(page);
      const count: number = engine.FPDFText_CountChars(text);
      for (let i = 0; i < count; i++) {
        letters.push(String.fromCodePoint(engine.FPDFText_GetUnicode(text, i)));
        engine.FPDFText_GetFontSize(text, i);
        engine.FPDFText_GetCharOrigin(text, i, place, place + 8);
      }
      letters.push("\n");
      engine.FPDFText_ClosePage(text);
      engine.FPDF_ClosePage(page);
    }
    engine.FPDF_CloseDocument(document);
    memory.wasmExports.free(at);
    memory.wasmExports.free(place);
    return { text: letters.join(""), pages };
  };
}

const lettersOf = (text: string) => text.normalize("NFKC").match(/\p{L}/gu) ?? [];
const wordsOf = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/(?<=\p{L})(?:[-\u00ad\ufffe]|[^\P{Cc}\s])\s*\n\s*(?=\p{Ll})/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of two bags that is the same, from 0 to 1. */
function agreement(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const part of one) counts.set(part, (counts.get(part) ?? 0) + 1);
  let same = 0;
  for (const part of other) {
    const left = counts.get(part) ?? 0;
    if (left > 0) same += 1;
    counts.set(part, left - 1);
  }
  return (2 * same) / (one.length + other.length || 1);
}

const engines: [string, Engine][] = [
  ["pdf.js", pdfJs],
  ["Detente, with pdf.js", ours],
  ...(pdfium ? [["PDFium", await pdfiumEngine(pdfium)] as [string, Engine]] : []),
];
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".pdf"))
  .map((name) => join(folder, name));
const totals = engines.map(() => ({ pages: 0, seconds: 0, letters: 0, words: 0, least: 1 }));
// The first round warms the engines up and is not counted.
for (const round of [0, 1])
  for (const file of files) {
    const bytes = new Uint8Array(readFileSync(file));
    const reference = pdftotext ? await poppler(bytes, file) : undefined;
    for (const [k, [, engine]] of engines.entries()) {
      const start = process.cpuUsage();
      const { text, pages } = await engine(bytes, file);
      const { user, system } = process.cpuUsage(start);
      const total = totals[k]!;
      if (round === 0) continue;
      total.pages += pages;
      total.seconds += (user + system) / 1e6;
      if (!reference) continue;
      total.letters += agreement(lettersOf(text), lettersOf(reference.text)) / files.length;
      const words = agreement(wordsOf(text), wordsOf(reference.text));
      total.words += words / files.length;
      total.least = Math.min(total.least, words);
    }
  }
const percent = (share: number) => (pdftotext ? `${(100 * share).toFixed(1)} %` : "–");
console.log(
  `${files.length} PDFs; letters and words as pdftotext has them (the mean of papers, the worst paper)`,
);
for (const [k, [name]] of engines.entries()) {
  const { pages, seconds, letters, words, least } = totals[k]!;
  console.log(
    `  ${name.padEnd(22)} letters ${percent(letters)}  words ${percent(words)} (${percent(least)})  ${(pages / seconds).toFixed(0)} pages a second of processor time`,
  );
}
