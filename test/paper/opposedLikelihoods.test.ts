import { describe, expect, test } from "vitest";
import { checkPaper, PAPER_RULES, readMarkdown } from "../../src/paper/index.ts";

const RULE = PAPER_RULES.filter(({ id }) => id === "likelihood-differs");
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

describe("one outcome is as likely in one place as in another", () => {
  test.each([
    [
      "de",
      "Die Fähre wird wahrscheinlich vor dem Winter verkauft.",
      "Es ist unwahrscheinlich, dass die Fähre vor dem Winter verkauft wird.",
    ],
    [
      "de",
      "Vermutlich wird der Rat keinen neuen Lotsen wählen.",
      "Dass der Rat einen neuen Lotsen wählt, ist so gut wie sicher.",
    ],
    ["de", "Ein Verkauf der Fähre ist ausgeschlossen.", "Ein Verkauf der Fähre ist sehr wahrscheinlich."],
    [
      "de",
      "Eine Einigung der Städte ist kaum vorstellbar; die Fähre bleibt.",
      "Eine Einigung der Städte ist zu erwarten.",
    ],
    ["en", "A sale of the ferry is inconceivable.", "There is a good chance of a sale of the ferry."],
    ["en", "The sale of the ferry is ruled out.", "A sale of the ferry is almost certain."],
    ["en", "A sale of the ferry is probable.", "A sale of the ferry is remote."],
    ["en", "In all probability the ferry will be sold to Vell.", "The ferry is unlikely to be sold to Vell."],
    ["de", "Ein Verkauf der Fähre ist wahrscheinlich.", "Mit einem Verkauf der Fähre ist kaum zu rechnen."],
  ] as const)("but not (%s): %s", (language, first, second) => {
    expect(found(language, first, second)).toBe(1);
  });

  test.each([
    [
      "de",
      "Die Fähre wird wahrscheinlich 2030 verkauft.",
      "Es ist unwahrscheinlich, dass die Fähre 2027 verkauft wird.",
    ],
    [
      "de",
      "Die Fähre wird wahrscheinlich verkauft.",
      "Wenn der Rat sich einigt, ist unwahrscheinlich, dass die Fähre verkauft wird.",
    ],
    ["de", "Die Fähre wird wahrscheinlich verkauft.", "Der Hafen wird wahrscheinlich nicht verkauft."],
    [
      "de",
      "Die Fähre wird wahrscheinlich verkauft.",
      "Nach Ansicht des Lotsen ist es unwahrscheinlich, dass die Fähre verkauft wird.",
    ],
    [
      "de",
      "Es ist unwahrscheinlich, dass die Fähre verkauft wird.",
      "Die Fähre wird wahrscheinlich nicht verkauft.",
    ],
    ["en", "A sale of the ferry is inconceivable.", "A sale of the pier is almost certain."],
    ["en", "A sale of the ferry is inconceivable.", "If both towns agree, a sale of the ferry is certain."],
  ] as const)("and here it is (%s): %s", (language, first, second) => {
    expect(found(language, first, second)).toBe(0);
  });
});
