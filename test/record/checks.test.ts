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

describe("a cure that is followed is one", () => {
  const find = (rule: string, example: { head?: string; record?: string; model?: string }) =>
    checkCase(parseCase(exampleFiles(example as never)).case!).filter((problem) => problem.rule === rule);
  const dispute = (note: string) => ({
    head: "asOf: 2024-06-01\n",
    record: `sources:\n  - {id: s, type: document, title: T, issued: 2020}\nevents:\n  - {id: e, date: 2019, says: A., verification: disputed, sources: [s], note: ${note}}\n`,
  });

  test("a note that no later word was found ends the search for one, and another does not", () => {
    expect(find("old-dispute", dispute("No later source was found."))).toEqual([]);
    expect(find("old-dispute", dispute("Who fired first is not known."))).toHaveLength(1);
  });

  const stated = (say: string, because: string) => ({
    model: `title: M\ndecisionMakers:\n  - id: a\n    name: A\n    options:\n      - {id: X, name: does x}\n      - {id: Y, name: does y}\n    preferences: {statements: [{say: ${say}, because: "${because}"}]}\n`,
  });

  test.each([
    ["X iff not Y", "It talks if no shot is fired.", 1],
    ["X iff not Y", "It talks if no shot is fired, and not otherwise.", 0],
    ["X iff Y", "It talks when asked, never else.", 0],
  ])("%s, because %s", (say, because, count) => {
    expect(find("iff-reason", stated(say, because))).toHaveLength(count);
  });
});
