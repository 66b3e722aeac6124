import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  alternativesOf,
  checkPaper,
  type Paper,
  readHtml,
  readMarkdown,
  readText,
} from "../../src/paper/index.ts";

const folder = new URL("../fixtures/papers/", import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, folder), "utf8");
const readerOf = (name: string) =>
  name.endsWith(".md") ? readMarkdown : name.endsWith(".html") ? readHtml : readText;
const read = (name: string): Paper => readerOf(name)(name, textOf(name));
const reasoned = readdirSync(new URL("reasoned/", folder));

describe("a paper that reasons well has no error, no warning and few notes", () => {
  test.each(reasoned)("%s", (name) => {
    const found = checkPaper(read(`reasoned/${name}`)).map(
      ({ line, rule, severity, message }) => `${severity} ${line} ${rule}: ${message}`,
    );
    expect(found.filter((one) => !one.startsWith("note "))).toEqual([]);
    expect(found.length, found.join("\n")).toBeLessThanOrEqual(2);
  });
});

describe("exactly the faults that were planted are found", () => {
  test.each(["options", "sources"])("%s", (name) => {
    const found = checkPaper(read(`faulty/${name}.txt`)).map(({ line, rule }) => `${line} ${rule}`);
    expect(found.sort()).toEqual(JSON.parse(textOf(`faulty/${name}.faults.json`)).sort());
  });
});

describe("the options of a paper are read", () => {
  test.each([
    ["brief-headings.txt", [3]],
    ["report-numbered.md", [3]],
    ["op-ed.txt", []],
    ["academic.txt", []],
    ["assessment.txt", [3]],
    ["explainer.html", [2]],
    ["bulleted.md", [4]],
    ["running-text.txt", []],
  ])("%s", (name, counts) => {
    const sets = alternativesOf(read(`reasoned/${name}`));
    expect(sets.map(({ alternatives }) => alternatives.length)).toEqual(counts);
    for (const { alternatives } of sets)
      for (const { lead, strengths, shortcomings, name: own } of alternatives) {
        expect(lead, own.text).toBeDefined();
        expect(strengths.named + strengths.told, own.text).toBeGreaterThan(0);
        expect(shortcomings.named + shortcomings.told, own.text).toBeGreaterThan(0);
      }
  });

  test("an assessment's words are read on its own scale, and each option has its own", () => {
    const paper = read("reasoned/assessment.txt");
    expect(alternativesOf(paper)[0]!.alternatives.map(({ estimates }) => estimates[0]?.range)).toEqual([
      [20, 40],
      [60, 80],
      [5, 20],
    ]);
  });
});

const parts = fc.constantFrom(
  "Three scenarios are possible: ",
  "two options",
  "a truce, a treaty, and war.",
  "First, ",
  "Third, it fell.",
  "The second option is",
  "Option B: a truce",
  "is likely",
  "highly unlikely (5–20 %)",
  "is no longer possible.",
  "still exists.",
  "Dialogue",
  "since 1991",
  "has remained the same",
  "In 2004 it suspended.",
  "They signed in 2010.",
  "Conclusion",
  "should open",
  "will",
  "either",
  "or",
  "- item",
  "1. item",
  "\n",
  "\n\n",
  "“",
  "[1]",
  "Notes",
  "[1] Ann Lee, “X,” https://www.nato.int/a.",
  ":",
  ";",
);

test("whatever is said of options, nothing throws and every finding stands inside the file", () => {
  fc.assert(
    fc.property(
      fc.array(parts, { maxLength: 60 }),
      fc.constantFrom(readText, readMarkdown, readHtml),
      (list, reader) => {
        const text = list.join(" ");
        const rows = text.split("\n");
        for (const { line, column, related } of checkPaper({ ...reader("p", text), language: "en" }))
          for (const place of [{ line, column }, ...(related ?? [])]) {
            expect(place.line).toBeLessThanOrEqual(rows.length);
            expect(place.column).toBeLessThanOrEqual(rows[place.line - 1]!.length + 1);
          }
      },
    ),
    { numRuns: 500 },
  );
});

test.each(["options", "sources"])(
  "a paragraph put into %s moves findings and changes nothing else",
  (name) => {
    const text = textOf(`faulty/${name}.txt`);
    const before = checkPaper(readText("p", text));
    const rows = text.split("\n");
    const at = 4;
    const added = [
      ...rows.slice(0, at),
      "They met again in a later spring, and it rained.",
      "",
      ...rows.slice(at),
    ].join("\n");
    expect(
      checkPaper(readText("p", added)).map(({ line, column, rule }) => [
        line > at ? line - 2 : line,
        column,
        rule,
      ]),
    ).toEqual(before.map(({ line, column, rule }) => [line, column, rule]));
  },
);
