import { describe, expect, test } from "vitest";
import { checkPaper, PAPER_RULES, readMarkdown, readText } from "../../src/paper/index.ts";

const SUMS = PAPER_RULES.filter(({ id }) => id === "sum-differs");
const OPENING = {
  en: "The quarrel about the ferry is old, and it is not over.",
  de: "Der Streit um die Fähre ist alt, und er ist nicht vorbei.",
};
const ROWS = [
  ["2001", "4"],
  ["2002", "6"],
  ["2003", "3"],
];
const asMarkdown = (head: string) =>
  [["Year", head], ["---", "---"], ...ROWS].map((row) => `| ${row.join(" | ")} |`).join("\n");
const asText = (head: string) => [["Year", head], ...ROWS].map((row) => row.join("     ")).join("\n");

const paper = (language: keyof typeof OPENING, table: string, sentence: string) =>
  `# T\n\n## Part\n\n${OPENING[language]}\n\n${table}\n\n${sentence}\n\nIt is so.\n`;

describe("a figure of the text is that of the table", () => {
  const found = (language: keyof typeof OPENING, sentence: string) => {
    const head = language === "en" ? "Crossings of the ferry" : "Überfahrten";
    return [
      readMarkdown("p.md", paper(language, asMarkdown(head), sentence)),
      readText("p.txt", paper(language, asText(head), sentence).replace(/^#+ /gmu, "")),
    ].map((one) => checkPaper(one, SUMS).length);
  };
  test.each([
    ["en", "There were five crossings in 2001."],
    ["en", "In 2002 we saw 8 crossings, and in 2003 only 3."],
    ["de", "2002 gab es nur fünf Überfahrten."],
    ["en", "In total, the table shows 14 crossings."],
    ["de", "2001 zählte man fünf Überfahrten, 2002 sechs."],
    ["de", "Insgesamt gab es 14 Überfahrten."],
  ] as const)("but not (%s): %s", (language, sentence) => {
    expect(found(language, sentence)).toEqual([1, 1]);
  });
  test.each([
    ["en", "There were four crossings in 2001, and more than three crossings in 2002."],
    ["en", "In total, the table shows 13 crossings."],
    ["en", "Two crossings failed. By May 2002 there were 2 crossings."],
    ["en", "There were nine sailors in 2001 and 10 crossings from 2001 to 2002."],
    ["de", "2001 zählte man vier Überfahrten, davon zwei bei Nacht."],
    ["de", "2002 gab es rund fünf Überfahrten."],
  ] as const)("and here it is (%s): %s", (language, sentence) => {
    expect(found(language, sentence)).toEqual([0, 0]);
  });
});

test("rows add up to their last column where the others do", () => {
  const table = (last: string) =>
    `| Port | For | Against | Out | Total |\n| --- | --- | --- | --- | --- |\n| Vell | 4 | 2 | 1 | 7 |\n| Marsh | 5 | 5 | 0 | ${last} |\n`;
  const found = (text: string) =>
    checkPaper(readMarkdown("p.md", paper("en", text, "It is so.")), SUMS).length;
  expect(found(table("12"))).toBe(1);
  expect(found(table("10"))).toBe(0);
  // Prices and numbers of things do not add up to what they cost.
  expect(found(table("12").replace("| 7 |", "| 9 |"))).toBe(0);
});
