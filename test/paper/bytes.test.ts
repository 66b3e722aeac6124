import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { commentedWordFile } from "../../src/paper/docx/commentedWordFile.ts";
import { readDocx } from "../../src/paper/docx/readDocx.ts";
import { readPdf } from "../../src/paper/pdf/readPdf.ts";
import { UnreadablePaper } from "../../src/paper/unreadable.ts";
import { pdfFile } from "./pdfFile.ts";
import { note, noteMark, p, run, SEPARATORS, wordFile } from "./wordFile.ts";

const word = wordFile(
  p("Title", "Title") +
    p(run("It is possible that both said so in 2014.") + noteMark("footnote", 2)) +
    p("Likely."),
  { footnotes: SEPARATORS + note("footnote", 2, "Lee, Book (2014).") },
);

/** Node's Buffer as it often comes: a window onto memory that holds other things before and after. */
function windowOnto(bytes: Uint8Array): Buffer {
  const memory = Buffer.alloc(bytes.length + 300, 0x50);
  memory.set(bytes, 100);
  return memory.subarray(100, 100 + bytes.length);
}

test("Node's Buffer is read like any bytes, and stays as it was", async () => {
  const given = windowOnto(word);
  expect(readDocx("p.docx", given).text).toBe(readDocx("p.docx", word).text);
  expect(commentedWordFile("p.docx", given, [])).toEqual(commentedWordFile("p.docx", word, []));
  expect(given.equals(word)).toBe(true);
  const pdf = await pdfFile([(draw) => draw("A paper of one page, with words enough to be one.", 72, 700)]);
  const bytes = windowOnto(pdf);
  expect((await readPdf("p.pdf", bytes)).text).toBe((await readPdf("p.pdf", pdf)).text);
  expect(bytes.equals(pdf)).toBe(true);
});

test("a damaged Word file is read or is said to be unreadable, and nothing else happens", () => {
  const parts = unzipSync(word);
  const names = Object.keys(parts);
  const readOrRefuse = (bytes: Uint8Array) => {
    try {
      readDocx("p.docx", bytes);
      commentedWordFile("p.docx", bytes, []);
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadablePaper);
    }
  };
  for (let length = 0; length < word.length; length += 13) readOrRefuse(word.subarray(0, length));
  for (const name of names) {
    const { [name]: _, ...rest } = parts;
    readOrRefuse(zipSync(rest));
    readOrRefuse(zipSync({ ...parts, [name]: new Uint8Array() }));
  }
  const odd = fc.constantFrom(
    "<",
    "</w:p>",
    "&",
    "&#0;",
    "]]>",
    "<!--",
    "\0",
    "xmlns:w=''",
    '<w:sym w:char="FFFFFFFF"/>',
    "<w:tbl>",
    '<w:ilvl w:val="-1"/>',
  );
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(), fc.nat(20), odd, (name, at, length, put) => {
      const xml = Buffer.from(parts[name]!).toString("latin1");
      const from = at % (xml.length + 1);
      readOrRefuse(
        zipSync(
          { ...parts, [name]: strToU8(xml.slice(0, from) + put + xml.slice(from + length)) },
          { level: 1 },
        ),
      );
    }),
    { numRuns: 300, seed: 12 },
  );
});
