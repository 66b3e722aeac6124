import { describe, expect, test } from "vitest";
import { bibliographyOf } from "../../src/paper/citations/index.ts";
import { readHtml } from "../../src/paper/readHtml.ts";
import { readMarkdown } from "../../src/paper/readMarkdown.ts";
import { readText } from "../../src/paper/readText.ts";

const worksIn = (paper: Parameters<typeof bibliographyOf>[0]) =>
  bibliographyOf(paper).map(({ item }) => [item.title, item["container-title"], item.volume]);

describe("a note that cites more than one work", () => {
  test("has a work behind a sentence of its own that ends in a colon", () => {
    const paper = readText(
      "a.txt",
      "The dam\n\nIt leaks.[1]\n\nNotes\n\n[1] Una Holm, “Weirs,” Water Review 7 (2011): 3. Per Strand is of another mind: Per Strand, “Locks,” Canal Studies 2 (2013): 8.\n",
    );
    expect(worksIn(paper)).toEqual([
      ["Weirs", "Water Review", "7"],
      ["Locks", "Canal Studies", "2"],
    ]);
  });

  test("has a work to each of its paragraphs", () => {
    const paper = readMarkdown(
      "a.md",
      "# The dam\n\nIt leaks.[^1]\n\n[^1]: Una Holm, “Weirs,” Water Review 7 (2011): 3.\n\n    Per Strand, “Locks,” Canal Studies 2 (2013): 8.\n",
    );
    expect(worksIn(paper)).toEqual([
      ["Weirs", "Water Review", "7"],
      ["Locks", "Canal Studies", "2"],
    ]);
  });
});

test("emphasis inside a note within the text is no part of its words", () => {
  const paper = readMarkdown(
    "a.md",
    "# The dam\n\nIt leaks.^[Una Holm, “Weirs,” *Water Review* 7 (2011): 3.]\n",
  );
  expect(worksIn(paper)).toEqual([["Weirs", "Water Review", "7"]]);
  const [note] = paper.notes;
  expect(note?.text).toBe("Una Holm, “Weirs,” Water Review 7 (2011): 3.");
  expect(paper.text[note!.offsets[note!.text.indexOf("Review")]!]).toBe("R");
});

test("a title with an ampersand is the same with the word", () => {
  const paper = readText(
    "a.txt",
    "The dam\n\nIt leaks.[1] It holds.[2]\n\nNotes\n\n[1] Una Holm, “Weirs & Locks,” Water Review 7 (2011): 3.\n\n[2] Holm, “Weirs and Locks,” 9.\n",
  );
  expect(worksIn(paper)).toEqual([["Weirs & Locks", "Water Review", "7"]]);
});

describe("a page saved by Word", () => {
  const page = (mark: string) =>
    `<html><body><h1>The dam</h1><p>It leaks.${mark} The basin holds 5 km<sup>3</sup> of water.</p><div><hr><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Una Holm, “Weirs,” Water Review 7 (2011): 3.</p></div></div></body></html>`;
  test.each([
    ["in a superscript", '<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>'],
    ["in a span", '<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>'],
    ["bare", '<a href="#_ftn1" name="_ftnref1">[1]</a>'],
  ])("has its notes with marks %s, and a power is no mark", (_, mark) => {
    const paper = readHtml("a.html", page(mark));
    expect(paper.marks.map(({ label }) => label)).toEqual(["1"]);
    expect(paper.notes.map(({ label }) => label)).toEqual(["1"]);
    expect(worksIn(paper)).toEqual([["Weirs", "Water Review", "7"]]);
  });
});
