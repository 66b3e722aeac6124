import { expect, test } from "vitest";
import { neutraliseLines } from "../../src/page/neutralise.ts";
import { checkPaper, readMarkdown, readText } from "../../src/paper/index.ts";
import { readYaml } from "../../src/record/yaml/readYaml.ts";

/*
 * Patterns that can match one text in several ways try them all where they fail: with 60 repetitions for longer than the
 * world has stood. Each text here once did that; that it is read at all is what is tested.
 */

const OFTEN = 60;

test("fields on one line, which ends in a sign that no pattern takes for a letter", () => {
  const { problems } = readYaml("case.yaml", `a:\n  - id: a${", b: c".repeat(OFTEN)}\u2028 x: [\n`);
  expect(problems.length).toBeGreaterThan(0);
});

test("line ends of Windows in the middle of a command", () => {
  expect(neutraliseLines(`a${"\r\n".repeat(OFTEN)}b`)).toHaveLength(OFTEN + 1);
  expect(neutraliseLines(`\r\n\n${"a"}\r\n`)).toEqual(["a"]);
});

test("one adverb after another before a likelihood", () => {
  const text = `A title\n\nThe outcome is${" highly".repeat(OFTEN)} and likely to fail.\n`;
  expect(checkPaper(readText("p.txt", text))).toBeInstanceOf(Array);
});

test("a comment to us that goes on and is not closed", () => {
  const text = `A text.\n\n<!-- detente-ignore ${"\t".repeat(100_000)}`;
  expect(readMarkdown("p.md", text).ignored).toEqual([]);
  expect(
    readMarkdown("p.md", "Text <!-- detente-ignore url-cut,  ibid-dangling --> more.\n").ignored,
  ).toEqual([{ line: 1, rules: ["url-cut", "ibid-dangling"] }]);
});

test("two quotations with capital letters between them", () => {
  const note = `Text.[1]\n\nNotes\n\n[1] “Words quoted.” ${"AB".repeat(5_000)} “Title,” 2015.\n`;
  expect(checkPaper(readText("p.txt", note))).toBeInstanceOf(Array);
});
