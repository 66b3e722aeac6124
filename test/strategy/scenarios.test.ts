import fc from "fast-check";
import { expect, test } from "vitest";
import { CONCEPTS, type Model, scenariosOf, solve, solveInSteps } from "../../src/strategy/index.ts";
import { expressions, graphModels, optionModels } from "./randomModel.ts";

/** Parties of two or three types, some of which share an order with others. */
const typed: fc.Arbitrary<Model> = fc
  .tuple(
    fc.oneof(optionModels, graphModels),
    fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 64, maxLength: 64 }), {
      minLength: 4,
      maxLength: 4,
    }),
    fc.array(expressions(2), { minLength: 1, maxLength: 3 }),
    fc.option(fc.nat(5), { nil: undefined }),
  )
  .map(([model, orders, statements, unseen]) => ({
    ...model,
    decisionMakers: model.decisionMakers.map(({ preferences, ...dm }, d) => {
      const count = Object.keys(preferences!.payoffs!).length;
      const names = new Set(
        model.decisionMakers.flatMap(({ options }) => (options ?? []).map(({ id }) => id)),
      );
      const canSay = names.has("o0") && names.has("o1");
      const own = orders[d % orders.length]!;
      const payoffs = Object.fromEntries(Array.from({ length: count }, (_, s) => [String(s + 1), own[s]!]));
      const sight = d === 0 && unseen !== undefined ? { cannotSee: [(unseen % count) + 1] } : {};
      if (d > 2) return { ...dm, preferences };
      return {
        ...dm,
        ...sight,
        types: {
          first: { preferences },
          again: { preferences: { payoffs } },
          ...(canSay ? { said: { preferences: { statements } } } : {}),
        },
      };
    }),
  })) as fc.Arbitrary<Model>;

test("combinations of types are solved as each would be alone", () => {
  let compared = 0;
  fc.assert(
    fc.property(typed, (model) => {
      const together = solve(model).solution;
      const alone = scenariosOf(model).map(
        ({ preferences }) =>
          solve({
            ...model,
            decisionMakers: model.decisionMakers.map(({ types: _, ...dm }, d) => ({
              ...dm,
              preferences: preferences[d]!,
            })),
          }).solution,
      );
      expect(together?.scenarios.map(({ types: _, ...rest }) => rest)).toEqual(
        together === undefined
          ? undefined
          : alone.map((one) => ({ ...one!.scenarios[0]!, types: undefined })),
      );
      compared += together?.scenarios.length ?? 0;
    }),
    { numRuns: 60, seed: 2 },
  );
  expect(compared).toBeGreaterThan(500);
});

test("what scenarios have in common is what a count over them gives", () => {
  fc.assert(
    fc.property(typed, (model) => {
      const { solution } = solve(model);
      if (!solution || solution.scenarios.length < 2) return;
      const { scenarios, overScenarios } = solution;
      const counted = CONCEPTS.map((concept) => {
        const states = new Map<number, { scenarios: number; reachable: number; first: object }>();
        for (const { types, equilibria, reachable } of scenarios)
          for (const id of equilibria![concept]!) {
            const one = states.get(id) ?? { scenarios: 0, reachable: 0, first: types };
            one.scenarios += 1;
            if (reachable?.includes(id)) one.reachable += 1;
            states.set(id, one);
          }
        return [concept, states] as const;
      });
      expect(overScenarios!.of).toBe(scenarios.length);
      for (const [concept, states] of counted) {
        const told = overScenarios!.equilibria[concept]!;
        expect(
          new Map(told.map(({ state, reachable = 0, ...rest }) => [state, { ...rest, reachable }])),
        ).toEqual(states);
        expect(told.map((one) => one.scenarios)).toEqual(
          told.map((one) => one.scenarios).sort((a, b) => b - a),
        );
      }
      const steps = solveInSteps(model, { summary: true, tally: true }).solving!;
      expect([...steps.scenarios].length).toBe(scenarios.length);
      expect(steps.overScenarios()).toEqual(overScenarios);
    }),
    { numRuns: 60 },
  );
});
