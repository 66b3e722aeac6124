import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { COMPARISON_RULES, compareWithCase, readText } from "../../src/paper/index.ts";
import { exampleFiles, parseCase } from "../../src/record/index.ts";

describe.each(COMPARISON_RULES.map((rule) => [rule.id, rule] as const))("the rule %s", (_, rule) => {
  const run = ({ paper, ...parts }: (typeof rule)["good"]) => {
    const { case: record, problems } = parseCase(exampleFiles(parts));
    expect(problems).toEqual([]);
    return compareWithCase({ ...readText("paper.txt", paper), language: "en" }, record!, [rule]).map(
      ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
    );
  };

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
  const files = readdirSync(new URL("../../src/paper/againstCase/", import.meta.url)).filter((name) =>
    name.startsWith("case"),
  );
  expect(files.length).toBe(COMPARISON_RULES.length);
});
