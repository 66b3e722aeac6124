import { expect, test } from "vitest";
import { noPaper } from "../../src/paper/kindOfFile.ts";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ["pdf", "%PDF-1.7"],
  ["docx", "PK\u0003\u0004"],
  ["txt", "PK was the mark of the mill."],
  ["md", "% PDF is a format"],
  ["html", "<!doctype html>"],
])("a file ending in .%s that begins with “%s” is what it says", (ending, start) => {
  expect(noPaper(ending, bytes(start))).toBeUndefined();
});

test.each([
  ["txt", "%PDF-1.7", /^it is a PDF/],
  ["html", "%PDF-1.7", /\.pdf$/],
  ["pdf", "PK\u0003\u0004", /^it is a Word file/],
  ["docx", "\u00d0\u00cf\u0011\u00e0", /old Word file|password/],
  ["md", "{\\rtf1", /RTF/],
  ["txt", "", /^it is empty/],
])("a file ending in .%s that begins with “%s” is told as what it is", (ending, start, told) => {
  expect(noPaper(ending, bytes(start))).toMatch(told);
});
