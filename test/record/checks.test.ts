import { describe, expect, test } from "vitest";
import { CASE_RULES, checkCase, exampleFiles, type Problem, parseCase } from "../../src/record/index.ts";

describe.each(CASE_RULES.map((rule) => [rule.id, rule] as const))("the rule %s", (_, rule) => {
  const run = (example: typeof rule.good): Problem[] => {
    const { case: record, problems } = parseCase(exampleFiles(example));
    expect(problems).toEqual([]);
    return checkCase(record!).filter((problem) => problem.rule === rule.id);
  };

  test("finds nothing in its good example", () => {
    expect(run(rule.good)).toEqual([]);
  });

  test("finds exactly what it says in its bad example", () => {
    const found = run(rule.bad).map(
      ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
    );
    expect(found).toEqual(rule.expected);
  });

  test("says why it matters", () => {
    expect(rule.reason).toMatch(/[.]$/);
    expect(rule.title.length).toBeGreaterThan(8);
  });
});

test("every rule file is in the list of rules", async () => {
  const { readdirSync } = await import("node:fs");
  const files = readdirSync(new URL("../../src/record/checks/", import.meta.url))
    .map((name) => name.replace(".ts", ""))
    .filter((name) => !["index", "caseRule"].includes(name));
  expect(files.length).toBe(CASE_RULES.length);
});
