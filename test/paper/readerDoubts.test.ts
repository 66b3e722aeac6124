import { expect, test } from "vitest";
import { checkPaper, readMarkdown, readPdf, UnreadablePaper } from "../../src/paper/index.ts";
import { readingOf } from "../../src/paper/reading.ts";
import { type Draw, pdfFile } from "./pdfFile.ts";

const doubtsOf = (paper: Parameters<typeof checkPaper>[0]) =>
  checkPaper(paper).filter(({ rule }) => rule === "reading-doubtful");

const SENTENCES = (draw: Draw) => {
  for (let line = 0; line < 6; line++)
    draw("The talks went on for a year, and nothing came of them.", 72, 700 - 14 * line);
};

test.each([
  ["larger than 500 points", (draw: Draw) => draw("Withdrawn", -200, 100, { size: 600 })],
  ["smaller than 1 point", (draw: Draw) => draw("Nobody reads this sentence", 72, 100, { size: 0.5 })],
  ["outside the edges of the page", (draw: Draw) => draw("Nobody sees it", 700, 100)],
  ["outside the edges of the page", (draw: Draw) => draw("A sentence that runs over the edge", 500, 100)],
])("of letters %s it is said that they were not read, and where", async (why, odd) => {
  const paper = await readPdf(
    "p.pdf",
    await pdfFile([
      SENTENCES,
      (draw) => {
        SENTENCES(draw);
        odd(draw);
      },
      SENTENCES,
    ]),
  );
  const [doubt, ...more] = doubtsOf(paper);
  expect(more).toEqual([]);
  expect(doubt?.message).toMatch(/^\d+ letters and signs were not read on page 2: they are /);
  expect(doubt?.message).toContain(why);
  expect(doubt?.line).toBe(paper.pageStarts![1]);
  expect(readingOf(paper).certain).toBe(false);
});

test("all pages with letters outside their edges are named, and the letters counted", async () => {
  const over = (draw: Draw) => {
    SENTENCES(draw);
    draw("Below", 72, -40);
    draw("Above the page", 72, 900);
  };
  const paper = await readPdf("p.pdf", await pdfFile([over, SENTENCES, over, over]));
  expect(doubtsOf(paper).map(({ message }) => message)).toEqual([
    "51 letters and signs were not read on pages 1, 3, 4: they are outside the edges of the page, where nobody sees them",
  ]);
});

test("of letters at the edge that are read nothing is said", async () => {
  const atTheEdge = (draw: Draw) => {
    SENTENCES(draw);
    draw("At the edge", 545, 835);
  };
  expect(doubtsOf(await readPdf("p.pdf", await pdfFile([atTheEdge])))).toEqual([]);
});

test("a PDF all of whose letters are left out is refused with that reason, not as a scan", async () => {
  const all = await pdfFile([
    (draw) => draw("The talks went on for a year and longer.", 10, 10, { size: 700 }),
  ]);
  const why = await readPdf("p.pdf", all).catch((error: unknown) => error);
  expect(why).toBeInstanceOf(UnreadablePaper);
  expect(String(why)).toContain("larger than 500 points");
});

test("a page of a PDF that ends with nothing read has its doubt inside the text", async () => {
  const paper = await readPdf(
    "p.pdf",
    await pdfFile([SENTENCES, (draw) => draw("Gone", 0, 0, { size: 800 })]),
  );
  const [doubt] = doubtsOf(paper);
  expect(doubt?.line).toBeLessThanOrEqual(paper.text.split("\n").length);
});

test.each([
  [
    "a list or a quotation of more than 6,000 lines",
    `- ~~~\n\n${"  - in a block that never ends\n\n".repeat(6_100)}`,
  ],
  [
    "more than 2,000 notes",
    `Text.[^1]\n\n${Array.from({ length: 2_100 }, (_, i) => `[^${i}]: A note.\n`).join("\n")}`,
  ],
  ["twelve deep", `A text.\n\n${"> - ".repeat(12)}deep\n`],
  ["lines without an empty one between", "A line of the text.\n".repeat(3_100)],
  ["brackets and marks of emphasis", `${"a*b [c] ".repeat(4_000)}\n`],
])("Markdown read as plain text, because of %s, says so, and rules on notes are silent", (why, text) => {
  const paper = readMarkdown("p.md", text);
  const [doubt] = doubtsOf(paper);
  expect(doubt?.message).toContain("was read as plain text, not as Markdown");
  expect(doubt?.message).toContain(why);
  expect(checkPaper(paper).filter(({ rule }) => rule.startsWith("note-"))).toEqual([]);
  expect(readingOf(paper).certain).toBe(false);
});

test("Markdown that the parser reads leaves no doubt of it", () => {
  expect(
    doubtsOf(readMarkdown("p.md", "# T\n\nThe talks failed.[^1]\n\n[^1]: Ann Lee, *Title*, 2015.\n")),
  ).toEqual([]);
});
