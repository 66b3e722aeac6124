import { expect, test } from "vitest";
import { checkPaper, readText } from "../../src/paper/index.ts";
import { readingOf } from "../../src/paper/reading.ts";

const NOTES =
  "\n\nNotes\n\n[1] Bo Ek, “Growth,” Review 4 (2017).\n\n[2] Cem Ash, “Towns,” Review 5 (2018).\n";
const rules = (body: string, notes = NOTES) =>
  checkPaper({ ...readText("p.txt", `A paper\n\n${body}${notes}`), language: "en" }).map(({ rule }) => rule);

const QUOTED = "“trade fell because nobody trusted the other side to pay. It will not rise again.”";

test("a quotation of several sentences wants a note as one of a single sentence does", () => {
  expect(
    rules(`Trade fell.[1]\n\nThe general told a crowd that ${QUOTED} Nobody laughed.\n\nLater it rose.[2]`),
  ).toContain("quotation-without-note");
});

test.each([
  ["a note closes it", `The general told a crowd that ${QUOTED}[1]\n\nLater it rose.[2]`],
  [
    "the note is in the sentence after",
    `The general told a crowd that ${QUOTED} Nobody laughed.[1]\n\nLater it rose.[2]`,
  ],
  [
    "whoever was cited before still speaks",
    `Ek saw it.[1] The general told him that ${QUOTED} Nobody laughed.\n\nLater it rose.[2]`,
  ],
])("it has one where %s", (_, body) => {
  expect(rules(body)).not.toContain("quotation-without-note");
});

test.each([
  ["of a day", "September 27, 2016, https://www.example.org/report (accessed February 4, 2017)", true],
  ["of a year alone", "2016, https://www.example.org/report (accessed February 4, 2017)", false],
])("a page read after the fact that is dated by %s", (_, dated, isFound) => {
  const found = rules(
    "In January 2017 the office was closed.[1]",
    `\n\nNotes\n\n[1] Customs Office, “Report on the Office,” ${dated}.\n`,
  );
  expect(found.includes("source-before-fact")).toBe(isFound);
});

test("an address counts once among the links", () => {
  const paper = readText("p.txt", "A paper\n\nSee https://www.example.org/a and www.example.org/b here.\n");
  expect(readingOf(paper).links).toBe(2);
});
