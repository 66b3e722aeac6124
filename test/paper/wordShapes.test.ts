import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readDocx } from "../../src/paper/docx/readDocx.ts";
import { readingOf } from "../../src/paper/reading.ts";
import { expectReadAlike } from "./shapes/readAlike.ts";
import { WORD_SHAPES } from "./shapes/word.ts";
import { p, run, wordFile } from "./wordFile.ts";

test.each(Object.entries(WORD_SHAPES))("one paper is read alike: %s", (_, bytes) => {
  const paper = readDocx("p.docx", bytes);
  expectReadAlike(paper);
});

test("links around words are links, by the relations of the file", () => {
  const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const link = `<w:hyperlink ${R} r:id="rId77">${run("the river ")}${run("commission")}</w:hyperlink>`;
  const parts = unzipSync(wordFile(p(run("The line was closed by ") + link + run("."))));
  const relations = "word/_rels/document.xml.rels";
  parts[relations] = strToU8(
    strFromU8(parts[relations]!).replace(
      "</Relationships>",
      '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://river.example/closed" TargetMode="External"/></Relationships>',
    ),
  );
  const paper = readDocx("p.docx", zipSync(parts));
  expect(paper.links?.map(({ address }) => address)).toEqual(["https://river.example/closed"]);
  expect(readingOf(paper)).toMatchObject({ system: "links", links: 1 });
});
