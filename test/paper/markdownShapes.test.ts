import { expect, test } from "vitest";
import { readingOf } from "../../src/paper/reading.ts";
import { readMarkdown } from "../../src/paper/readMarkdown.ts";
import { MARKDOWN_SHAPES } from "./shapes/markdown.ts";
import { BODY, HEADINGS, NOTES, TITLE } from "./shapes/paper.ts";

test.each(Object.entries(MARKDOWN_SHAPES))("one paper is read alike: %s", (_, text) => {
  const paper = readMarkdown("p.md", text);
  expect(paper.notes.map((note) => note.text)).toEqual(NOTES);
  expect(paper.marks.map(({ label }) => label.replace("note", ""))).toEqual(["1", "2", "3", "4"]);
  expect(paper.title?.text).toBe(TITLE);
  expect(paper.sections.map(({ heading }) => heading?.text)).toEqual(HEADINGS);
  const body = paper.sections.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text)).join(" ");
  expect(body).toBe(
    BODY.flat()
      .join(" ")
      .replace(/\{\d\}/gu, ""),
  );
  expect(readingOf(paper)).toMatchObject({ system: "notes", links: 1, certain: true });
});
