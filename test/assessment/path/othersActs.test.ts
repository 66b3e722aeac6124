import fc from "fast-check";
import { expect, test } from "vitest";
import { holdAgainstRecord } from "../../../src/assessment/path/index.ts";
import { parseCase } from "../../../src/record/index.ts";

const OPTION = (id: string) =>
  `    options: [{id: ${id}, name: sends a delegation, onWhen: {format: f, axis: operation, is: ["yes"]}}]\n    preferences: {statements: [${id}]}\n`;
const MODEL = `title: M\nasOf: 2000-01-01\ndecisionMakers:\n  - id: a\n    name: A\n    actor: A\n${OPTION("X")}  - id: b\n    name: B\n    actor: B\n${OPTION("Y")}statusQuo: {on: []}\n`;

function choicesOf(phases: readonly { status: string; by: readonly string[] }[]) {
  const lines = phases.map(
    ({ status, by }, i) =>
      `      - {date: ${2001 + i}-01-01, phase: p${i}, axis: operation, status: ${status}${by.length === 0 ? "" : `, by: [${by.join(", ")}]`}}\n`,
  );
  const { case: record, problems } = parseCase(
    new Map([
      [
        "case.yaml",
        "title: T\nquestion: Is there space?\nauthors: [A]\nparties: [A, B]\nasOf: 2020-01-01\nfiles: [r.yaml]\nmodels: [{id: m, file: m.yaml}]\ndialogue: X & Y\npillars: [{id: p, name: political}]\n",
      ],
      ["m.yaml", MODEL],
      [
        "r.yaml",
        `actors:\n  - {id: A, name: Aland, kind: state}\n  - {id: B, name: Bland, kind: state}\nformats:\n  - id: f\n    name: Forum\n    kind: channel\n    mode: bilateral\n    pillars: [p]\n    participants: [A, B]\n    phases:\n      - {date: 2000-01-01, phase: founded, axis: existence, status: active}\n${lines.join("")}`,
      ],
    ]),
  );
  if (!record || record.models.length === 0) throw new Error(JSON.stringify(problems));
  return holdAgainstRecord(record, record.models[0]!)!.choices;
}

const phase = fc.oneof(
  fc.record({
    status: fc.constantFrom("suspended", "active"),
    by: fc.subarray(["A", "B"], { minLength: 1 }),
  }),
  fc.constant({ status: "dormant", by: [] as string[] }),
);

test("what one party did in a body is no move of the other, and what came to rest by nobody's act is none of either", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(phase, { minLength: 1, maxLength: 6 }), (phases) => {
      for (const { kind, why, to, decisionMaker } of choicesOf(phases)) {
        const { by } = phases[Number(to.slice(0, 4)) - 2001] ?? { by: undefined };
        if (by === undefined || kind === "shown") continue;
        const isOwn = by.includes(decisionMaker.toUpperCase());
        expect(kind).toBe(isOwn ? "move" : "not-own");
        if (!isOwn) expect(why).toBe(by.length === 0 ? "nobody" : "others");
        seen.add(isOwn ? "own" : why!);
      }
    }),
    { numRuns: 200 },
  );
  expect([...seen].sort()).toEqual(["nobody", "others", "own"]);
});
