import fc from "fast-check";
import { expect, test } from "vitest";
import {
  buildStateSpace,
  type Concept,
  changesOf,
  Effort,
  findChanges,
  findSmallestChanges,
  type Model,
  smallestChangesOf,
} from "../../src/strategy/index.ts";
import { optionModels, statementModels } from "./randomModel.ts";

const asked = fc.record({
  model: fc.oneof(
    statementModels(true),
    optionModels.filter(({ decisionMakers }) => decisionMakers.length < 4),
  ),
  concept: fc.constantFrom<Concept>("nash", "smr", "sseq"),
  most: fc.integer({ min: 0, max: 40_000 }),
});

function withStart(model: Model): Model {
  return { ...model, statusQuo: model.statusQuo ?? { state: 1 } };
}

test("what little effort finds is true, and asked again with all there is nothing is missing", () => {
  let short = 0;
  fc.assert(
    fc.property(asked, ({ model: one, concept, most }) => {
      const model = withStart(one);
      const { space } = buildStateSpace(model);
      if (!space) return;
      const option = space.options[0]!.id;
      const query = { want: option, concept, mostSize: 3, rankings: true };
      const whole = findChanges(model, query).result!;
      const sets = findSmallestChanges(model, space, query);
      expect(whole.tried).toBe(whole.of);

      const single = changesOf(model, {});
      const part = single({ ...query, effort: new Effort({ most }) }).result!;
      if (part.tried < part.of) short++;
      const told = (edits: typeof whole.edits) =>
        edits.map(({ edit, decisionMaker, statement, place }) =>
          [edit, decisionMaker, statement, place].join(),
        );
      expect(told(whole.edits)).toEqual(expect.arrayContaining(told(part.edits)));
      expect(single({ ...query, effort: new Effort({ most: 1e12 }) }).result).toEqual(whole);

      const together = smallestChangesOf(model, space, { rankings: true });
      for (const [i, found] of together({ ...query, effort: new Effort({ most }) }).entries()) {
        const { result, size, searchedTo } = sets[i]!;
        if (found.result === "open") expect(found).toMatchObject({ changes: [], searchedTo: -1, tried: 0 });
        else if (found.result === "stopped") expect(size ?? 99).toBeGreaterThan(found.searchedTo);
        // Proved is proved, whatever else was left open.
        else if (found.searchedTo === searchedTo || found.result === "none")
          expect({ result: found.result, size: found.size }).toEqual({ result, size });
        else expect(found.result).toBe("found");
      }
      expect(together({ ...query, effort: new Effort({ most: 1e12 }) })).toEqual(sets);
    }),
    { numRuns: 60, seed: 4 },
  );
  expect(short).toBeGreaterThan(5);
});

test("where effort ends before all is tried, nobody's edits are left out for another's", () => {
  const party = (id: string, option: string, other: string) => ({
    id,
    name: id.toUpperCase(),
    options: [{ id: option, name: option }],
    preferences: { statements: [`not ${option}`, other, `${other} if ${option}`] },
  });
  const one = party("a", "X", "Y");
  const two = party("b", "Y", "X");
  const foundBy = (most: number, decisionMakers: Model["decisionMakers"]) => {
    const model: Model = { title: "two", decisionMakers, statusQuo: { on: [] } };
    const query = { want: "X | Y", concept: "nash" as const };
    const { edits, tried, of } = changesOf(model, {})({ ...query, effort: new Effort({ most }) }).result!;
    return { whose: [...new Set(edits.map(({ decisionMaker }) => decisionMaker))].sort(), isCut: tried < of };
  };
  for (const decisionMakers of [
    [one, two],
    [two, one],
  ])
    expect(foundBy(80, decisionMakers)).toEqual({ whose: ["a", "b"], isCut: true });
});

test("who asks for an end gets it at the next look, and progress is told before", () => {
  const told: number[] = [];
  const effort = new Effort({
    isStopped: () => told.length === 2,
    onProgress: ({ done }) => told.push(done),
  });
  let steps = 0;
  while (steps < 1000 && effort.take(1e6, () => ({ of: "edits", done: steps }))) steps++;
  expect(steps).toBeLessThan(10);
  expect(told).toHaveLength(2);
  expect(effort.take(1)).toBe(false);
});
