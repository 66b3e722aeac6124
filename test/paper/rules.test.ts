import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkPaper, PAPER_RULES, readText } from "../../src/paper/index.ts";

describe.each(PAPER_RULES.map((rule) => [rule.id, rule] as const))("the rule %s", (_, rule) => {
  const run = (text: string) =>
    checkPaper({ ...readText("paper.txt", text), language: "en" }, [rule]).map(
      ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
    );

  test("finds nothing in its good example", () => {
    expect(run(rule.good)).toEqual([]);
  });

  test("finds exactly what it says in its bad example", () => {
    expect(run(rule.bad)).toEqual(rule.expected);
  });

  test("says why it matters", () => {
    expect(rule.reason).toMatch(/[.]$/);
    expect(rule.title.length).toBeGreaterThan(8);
  });
});

test("every rule file is in the list of rules", () => {
  const files = readdirSync(new URL("../../src/paper/rules/", import.meta.url)).filter(
    (name) => !["index.ts", "paperRule.ts"].includes(name),
  );
  expect(files.length).toBe(PAPER_RULES.length);
});
