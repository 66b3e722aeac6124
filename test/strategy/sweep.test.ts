import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildStateSpace,
  countOrderings,
  Effort,
  LEADING_CONCEPTS,
  type Model,
  type SweepTest,
  solve,
  sweepOrderings,
} from "../../src/strategy/index.ts";
import { statementModels } from "./randomModel.ts";

const models = statementModels(true).filter((model) => buildStateSpace(model).space !== undefined);

/** Whether the option of some equilibrium that can be reached is on, by a model solved on its own. */
function isYes(model: Model, option: string): boolean {
  const { solution } = solve(model, { concepts: LEADING_CONCEPTS });
  const { equilibria, reachable } = solution!.scenarios[0]!;
  const on = new Set(solution!.states!.filter((one) => one.on!.includes(option)).map(({ id }) => id));
  return LEADING_CONCEPTS.some((concept) =>
    equilibria![concept]!.some((id) => on.has(id) && reachable!.includes(id)),
  );
}

/** Each list with two neighbours exchanged, and with one statement struck out. */
function doubted(model: Model): Model[] {
  return model.decisionMakers.flatMap(({ preferences }, d) => {
    const list = preferences!.statements!;
    const lists = [
      ...list.map((_, i) => list.filter((_, j) => j !== i)),
      ...list.slice(1).map((_, i) => [...list.slice(0, i), list[i + 1]!, list[i]!, ...list.slice(i + 2)]),
    ];
    return lists.map((statements) => ({
      ...model,
      decisionMakers: model.decisionMakers.map((dm, other) =>
        other === d ? { ...dm, preferences: { statements } } : dm,
      ),
    }));
  });
}

function asked(random: Model): { model: Model; tests: SweepTest[]; option: string } {
  const { space } = buildStateSpace(random);
  const option = space!.options[0]!.id;
  const states = space!.satisfying({ kind: "option", id: option, offset: 0 });
  return {
    model: { ...random, statusQuo: { state: 1 } },
    tests: [{ id: "t", states, concepts: LEADING_CONCEPTS, from: 0 }],
    option,
  };
}

describe("the small doubts about every list", () => {
  test("are counted as each is when solved anew", () => {
    fc.assert(
      fc.property(models, (random) => {
        const { model, tests, option } = asked(random);
        const { counts } = sweepOrderings(model, buildStateSpace(model).space!, tests)[0]!;
        const anew = [model, ...doubted(model)].map((edited) => isYes(edited, option));
        const { asWritten, held, of, untried, flippedBy } = counts[0]!;
        expect({ asWritten, held, of, untried }).toEqual({
          asWritten: anew[0],
          held: anew.filter(Boolean).length,
          of: anew.length,
          untried: 0,
        });
        expect(flippedBy.length).toBe(anew.filter((yes) => yes !== anew[0]).length);
      }),
      { numRuns: 80 },
    );
  });

  test("that an effort leaves out are told, and of each list some are tried", () => {
    let cut = 0;
    fc.assert(
      fc.property(models, fc.integer({ min: 0, max: 3_000 }), (random, most) => {
        const { model, tests } = asked(random);
        const { space } = buildStateSpace(model);
        const [whole] = sweepOrderings(model, space!, tests)[0]!.counts;
        const [part] = sweepOrderings(model, space!, tests, { effort: new Effort({ most }) })[0]!.counts;
        expect(part!.of + part!.untried).toBe(whole!.of);
        expect(part!.asWritten).toBe(whole!.asWritten);
        expect(part!.held).toBeLessThanOrEqual(whole!.held);
        expect(whole!.flippedBy).toEqual(expect.arrayContaining(part!.flippedBy));
        if (part!.untried > 0) cut++;
        else expect(part).toEqual(whole);
      }),
      { numRuns: 60 },
    );
    expect(cut).toBeGreaterThan(5);
  });
});

test("where the states are many for the effort, fewer orderings are drawn, and how many is told", () => {
  const [random] = fc.sample(models, { numRuns: 1, seed: 3 });
  const { model, tests } = asked(random!);
  const open = structuredClone(model);
  const options = open.decisionMakers.flatMap(({ options }) => options!.map(({ id }) => id));
  open.decisionMakers[0]!.preferences!.statements = [0, 1, 2, 3, 4].map((k) => ({
    say: `${k % 2 === 0 ? "" : "!"}${options[k % options.length]} | ${options[(k + 1) % options.length]}`,
    places: [1, 5],
  }));
  const { space } = buildStateSpace(open);
  const count = (most: number) => countOrderings(open, space!, tests, { most })[0]!.counts[0]!;
  const whole = count(1e9);
  expect(whole.sample).toBeUndefined();
  expect(whole.of).toBe(120);
  expect(count(0)).toMatchObject({ of: 20, orderings: "120", sample: { seed: 1 } });
});
