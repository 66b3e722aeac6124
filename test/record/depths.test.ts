import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { append } from "../../src/record/append.ts";
import { caseAsOf } from "../../src/record/asOf.ts";
import { LIMITS, parseCase, parseDay } from "../../src/record/index.ts";
import { readPlainYaml } from "../../src/record/yaml/plainYaml.ts";
import { readYaml } from "../../src/record/yaml/readYaml.ts";

const src = new URL("../../src/", import.meta.url);
const folders = ["record", "paper", "edit"];
const rulesOf = (text: string) => readYaml("f.yaml", text).problems.map(({ rule }) => rule);

describe("the quick reader of YAML holds to the limits of the other", () => {
  const inBrackets = (depth: number) => `a: ${"[".repeat(depth - 1)}x${"]".repeat(depth - 1)}\n`;
  const inLines = (depth: number) =>
    `${Array.from({ length: depth }, (_, i) => `${" ".repeat(i)}a:`).join("\n")} x\n`;

  test.each([
    ["brackets", inBrackets],
    ["lines", inLines],
  ] as const)("of depth, in %s", (_, nested) => {
    for (const depth of [40, 60, LIMITS.case.depth - 2]) expect(rulesOf(nested(depth))).toEqual([]);
    for (const depth of [LIMITS.case.depth + 2, 1_000]) expect(rulesOf(nested(depth))).toEqual(["yaml"]);
  });

  test("of parts: whatever fills a file, it counts at least half of what the other counts, and refuses the rest", () => {
    for (const part of ["[],", "[[x]],", "{a: b},", "x, ", '"",', "1,"]) {
      const text = `a: [${part.repeat(2_000)}]\n`;
      const quick = readPlainYaml(text);
      if (!quick) continue;
      const slow = readYaml("f.yaml", text, undefined, () => undefined).parts;
      expect(quick.parts, part).toBeGreaterThan(slow / 2);
    }
    expect(rulesOf(`a: [${"[],".repeat(LIMITS.case.parts / 2)}]\n`)).toEqual(["file-too-large"]);
  });
});

test("a list takes more than a call has arguments", () => {
  const list = [0];
  append(list, new Array(300_000).fill(1));
  expect(list.length).toBe(300_001);
  const spread = folders.flatMap((folder) =>
    (readdirSync(new URL(folder, src), { recursive: true }) as string[])
      .filter((name) => name.endsWith(".ts"))
      .filter((name) => /\.push\(\.\.\.(?!\()/.test(readFileSync(new URL(`${folder}/${name}`, src), "utf8")))
      .map((name) => `${folder}/${name}`),
  );
  // The comment that says why.
  expect(spread).toEqual(["record/append.ts"]);
});

test("a chain of premises longer than calls may be deep is known from its last link on, a circle from the start", () => {
  const count = 8_000;
  const claims = (last: string) =>
    Array.from(
      { length: count },
      (_, i) =>
        `  - {id: c${i}, kind: judgement, says: S, premises: [${i + 1 < count ? `c${i + 1}` : last}]}`,
    ).join("\n");
  const caseOf = (last: string) =>
    `title: T\nquestion: Q\nparties: [A, B]\nactors:\n  - {id: A, name: A, kind: state}\n  - {id: B, name: B, kind: state}\nevents:\n  - {id: e, date: "2015-03-02", says: S, initiators: [A], targets: [B]}\nclaims:\n${claims(last)}\n`;
  const left = (last: string, day: string) => {
    const { case: record } = parseCase(new Map([["case.yaml", caseOf(last)]]));
    return caseAsOf(record!, parseDay(day)!).case.claims.length;
  };
  expect(left("e", "2015-03-01")).toBe(0);
  expect(left("e", "2015-03-03")).toBe(count);
  expect(left("c0", "2015-03-01")).toBe(count);
});
