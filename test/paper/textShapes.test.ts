import { expect, test } from "vitest";
import { readingOf } from "../../src/paper/reading.ts";
import { readText } from "../../src/paper/readText.ts";
import { expectReadAlike } from "./shapes/readAlike.ts";
import { TEXT_SHAPES } from "./shapes/text.ts";

test.each(Object.entries(TEXT_SHAPES))("one paper is read alike: %s", (_, text) => {
  const paper = readText("p.txt", text);
  expectReadAlike(paper);
  // Every character stands where it says.
  for (const note of paper.notes)
    expect([...note.text].filter((letter, i) => letter.trim() && text[note.offsets[i]!] !== letter)).toEqual(
      [],
    );
});

test("figures behind words that call no note in order stay text", () => {
  const paper = readText(
    "p.txt",
    "A paper\n\nThe G7 met in 1974.3 It was the year of Covid19. Then the P5 met.\n\nNotes\n\n1. Ann Lee, “Trade,” Review 3 (2015).\n\n2. Bo Ek, “Growth,” Review 4 (2017).\n\n3. Bo Ek, “Debt,” Review 5 (2018).\n",
  );
  expect(paper.marks).toEqual([]);
  expect(readingOf(paper).doubts).toEqual([expect.stringMatching(/^3 of 3 notes are called by no figure/)]);
});

test("a speech has no sections where its hearers laugh, nor where it is dated", () => {
  const paper = readText(
    "p.txt",
    "Words at the lock\n\nVell, 9 April 2018\n\n(Check against delivery)\n\nGood evening to all of you.\n\n[Laughter]\n\nI was there when it began.\n\n[Applause]\n\nThank you for having me.\n",
  );
  expect(paper.sections).toHaveLength(1);
});

test("parts that bear a number alone are sections", () => {
  const paper = readText(
    "p.txt",
    "The two harbours\n\nI.\n\nThe towns stopped talking when the line was closed.\n\nII.\n\nA joint office was opened two years later.\n",
  );
  expect(paper.sections.map(({ heading }) => heading?.text)).toEqual(["I.", "II."]);
});
