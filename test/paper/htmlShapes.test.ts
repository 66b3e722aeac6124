import { expect, test } from "vitest";
import { readHtml } from "../../src/paper/readHtml.ts";
import { readingOf } from "../../src/paper/reading.ts";
import { HTML_SHAPES } from "./shapes/html.ts";
import { BODY, HEADINGS, inHtml, NOTES, TITLE } from "./shapes/paper.ts";

const ROMAN = ["i", "ii", "iii", "iv"];

test.each(Object.entries(HTML_SHAPES))("one paper is read alike: %s", (_, shape) => {
  const paper = readHtml("p.html", inHtml(shape));
  const inFigures = (label: string) => `${ROMAN.indexOf(label) + 1 || label}`;
  expect(paper.notes.map(({ text }) => text)).toEqual(NOTES);
  expect(paper.notes.map(({ label }) => inFigures(label))).toEqual(["1", "2", "3", "4"]);
  expect(paper.marks.map(({ label }) => inFigures(label))).toEqual(["1", "2", "3", "4"]);
  expect(paper.title?.text).toBe(TITLE);
  expect(paper.sections.map(({ heading }) => heading?.text)).toEqual(HEADINGS);
  expect(paper.sections.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual(
    BODY.map((paragraphs) => paragraphs.map((text) => text.replace(/\{\d\}/gu, ""))),
  );
  expect(readingOf(paper)).toMatchObject({ system: "notes", links: 1, certain: true });
});
