import fc from "fast-check";
import { expect, test } from "vitest";
import { type Model, scenariosOf, solve } from "../../src/strategy/index.ts";
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
