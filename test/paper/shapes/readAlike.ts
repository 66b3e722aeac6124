import { expect } from "vitest";
import type { Paper } from "../../../src/paper/paper.ts";
import { readingOf } from "../../../src/paper/reading.ts";
import { BODY, HEADINGS, NOTES, TITLE } from "./paper.ts";

/** That the one paper was read whole, in whatever shape it came. */
export function expectReadAlike(paper: Paper): void {
  expect(paper.notes.map((note) => note.text)).toEqual(NOTES);
  expect(paper.marks).toHaveLength(4);
  expect(paper.title?.text).toBe(TITLE);
  expect(paper.sections.map(({ heading }) => heading?.text)).toEqual(HEADINGS);
  const body = paper.sections.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text)).join(" ");
  expect(body).toBe(
    BODY.flat()
      .join(" ")
      .replace(/\{\d\}/gu, ""),
  );
  expect(readingOf(paper)).toMatchObject({ system: "notes", links: 1, certain: true });
}
