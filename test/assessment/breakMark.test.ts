import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/assessment/index.ts";
import { parseCase, parseDay } from "../../src/record/index.ts";
import { anyCase, DAY } from "./anyCase.ts";

const WHY = "Nothing of the kind had been seen in a decade.";

function told(files: Map<string, string>) {
  const { case: record } = parseCase(files);
  const { answer, changedSince, lately, demands, conditions, model } = assess(record!, {
    day: parseDay(DAY)!,
    folder: "any",
  }).assessment;
  return { answer, changedSince, lately, demands, conditions, stale: model?.staleBecause };
}

test("a break marked by its reason counts in every case as one marked by true, and nothing but the reason is added", () => {
  let marked = 0;
  fc.assert(
    fc.property(anyCase, ({ files }) => {
      const withReason = new Map(
        [...files].map(([name, text]) => [name, text.replaceAll('"break": true', `"break": "${WHY}"`)]),
      );
      const text = JSON.stringify(told(withReason));
      if (text.includes(WHY)) marked += 1;
      expect(JSON.parse(text.replaceAll(`,"why":"${WHY}"`, ""))).toEqual(
        JSON.parse(JSON.stringify(told(files))),
      );
    }),
    { numRuns: 40 },
  );
  expect(marked).toBeGreaterThan(0);
});
