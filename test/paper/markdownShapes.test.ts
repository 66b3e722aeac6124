import { expect, test } from "vitest";
import { readMarkdown } from "../../src/paper/readMarkdown.ts";
import { MARKDOWN_SHAPES } from "./shapes/markdown.ts";
import { expectReadAlike } from "./shapes/readAlike.ts";

test.each(Object.entries(MARKDOWN_SHAPES))("one paper is read alike: %s", (_, text) => {
  const paper = readMarkdown("p.md", text);
  expect(paper.marks.map(({ label }) => label.replace("note", ""))).toEqual(["1", "2", "3", "4"]);
  expectReadAlike(paper);
});
