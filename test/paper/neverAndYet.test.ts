import { describe, expect, test } from "vitest";
import { checkPaper, PAPER_RULES, readMarkdown } from "../../src/paper/index.ts";

const RULE = PAPER_RULES.filter(({ id }) => id === "contradictory-claims");
const OPENING = {
  en: "The quarrel about the ferry is old, and it is not over.",
  de: "Der Streit um die Fähre ist alt, und er ist nicht vorbei.",
};
const found = (language: keyof typeof OPENING, first: string, second: string) =>
  checkPaper(
    readMarkdown(
      "p.md",
      `# T\n\n## A\n\n${OPENING[language]} ${first}\n\n## B\n\n${OPENING[language]} ${second}\n`,
    ),
    RULE,
  ).length;

describe("what never was is not told elsewhere", () => {
  test.each([
    [
      "en",
      "The council has never heard the towns in public.",
      "In 2019 the council heard the towns in public.",
    ],
    ["en", "Redford never signed the harbour treaty.", "In May 2011 Redford signed the harbour treaty."],
    [
      "de",
      "Der Rat hat die Städte nie zum Vertrag gehört.",
      "Im Jahr 2019 hörte der Rat die Städte zum Vertrag.",
    ],
    [
      "de",
      "Redford hat den Hafenvertrag niemals unterzeichnet.",
      "Redford hat 2011 den Hafenvertrag unterzeichnet.",
    ],
  ] as const)("but here (%s): %s", (language, first, second) => {
    expect(found(language, first, second)).toBe(1);
    expect(found(language, second, first)).toBe(1);
  });

  test.each([
    ["en", "Redford never signed the harbour treaty.", "In May 2011 Marsh signed the harbour treaty."],
    [
      "en",
      "Redford had never signed the harbour treaty before 2011.",
      "In 2011 Redford signed the harbour treaty.",
    ],
    ["en", "Redford never signed the harbour treaty.", "Redford would have signed the harbour treaty."],
    ["en", "Redford never signed the harbour treaty.", "Redford refused to have the harbour treaty signed."],
    [
      "de",
      "Redford hat den Hafenvertrag nie unterzeichnet.",
      "Marsh hat 2011 den Hafenvertrag unterzeichnet.",
    ],
    [
      "de",
      "Redford hat den Hafenvertrag nie unterzeichnet.",
      "Redford hat den Hafenvertrag nicht unterzeichnet.",
    ],
    ["de", "Redford hat den Hafenvertrag nie unterzeichnet.", "Redford wird den Hafenvertrag unterzeichnen."],
  ] as const)("and here it is not (%s): %s", (language, first, second) => {
    expect(found(language, first, second)).toBe(0);
  });
});
