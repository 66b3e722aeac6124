import fc from "fast-check";
import { expect, test } from "vitest";
import type { WhatIfEdit } from "../../src/assessment/index.ts";
import { readCaseFolder } from "../../src/node/files.ts";
import { workOut } from "../../src/questions/workedModel.ts";
import { parseCase } from "../../src/record/index.ts";
import { CONCEPTS } from "../../src/strategy/index.ts";
import { dayNumber } from "../../src/web/engine/session.ts";

const { files } = await readCaseFolder("cases/nato-russia");
const record = parseCase(files).case!;
const [MODEL, DAY] = ["december-2021", dayNumber("2021-12-01")];
const workedOut = (edits: readonly WhatIfEdit[], before?: ReturnType<typeof workOut>) =>
  workOut(record, MODEL, edits, DAY, before);

test("a what-if works out anew what its edits can change, and that alone", () => {
  const before = workedOut([]);
  const after = workedOut([{ decisionMaker: "nato", place: 3, edit: "reverse" }], before);
  expect(after.solved!.space).toBe(before.solved!.space);
  for (const [i, { ranks }] of after.solved!.scenarios.entries()) {
    const [nato, ...others] = ranks;
    const [natoBefore, ...othersBefore] = before.solved!.scenarios[i]!.ranks;
    expect(nato).not.toBe(natoBefore);
    for (const [dm, one] of others.entries()) expect(one).toBe(othersBefore[dm]);
  }
});

test("what is shared from one what-if to the next changes no answer", () => {
  const edit = fc.record({
    decisionMaker: fc.constantFrom("nato"),
    place: fc.integer({ min: 1, max: 9 }),
    edit: fc.constantFrom("drop", "reverse" as const),
  });
  fc.assert(
    fc.property(fc.array(fc.array(edit, { maxLength: 3 }), { minLength: 2, maxLength: 5 }), (whatIfs) => {
      let before: ReturnType<typeof workOut> | undefined;
      for (const edits of whatIfs) {
        before = workedOut(edits, before);
        const alone = workedOut(edits);
        expect(before.solved!.start).toBe(alone.solved!.start);
        for (const [i, scenario] of before.solved!.scenarios.entries()) {
          const same = alone.solved!.scenarios[i]!;
          expect(scenario.name).toBe(same.name);
          for (const concept of CONCEPTS)
            expect(scenario.equilibria[concept], concept).toEqual(same.equilibria[concept]);
          expect(scenario.reach!.states).toEqual(same.reach!.states);
        }
      }
    }),
    { numRuns: 15 },
  );
});

test("a faulty edit is told, and nothing of what was there before is taken for its answer", () => {
  const { solved, problems } = workedOut(
    [{ decisionMaker: "nato", place: 1, edit: "replace", say: "no such option" }],
    workedOut([]),
  );
  expect(solved).toBeUndefined();
  expect(problems.some(({ severity }) => severity === "error")).toBe(true);
});
