import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildStateSpace,
  findEquilibria,
  findStability,
  judgeState,
  type Model,
  parseStatement,
  rankStates,
  scenariosOf,
  searchEquilibria,
  UNLISTED_CONCEPTS,
  UnlistedModel,
} from "../../src/strategy/index.ts";
import { Circuit } from "../../src/strategy/unlisted/circuit.ts";
import { Solver } from "../../src/strategy/unlisted/solver.ts";
import { expressions, statementModels } from "./randomModel.ts";

function expressionOf(text: string) {
  const parsed = parseStatement(text);
  if ("fault" in parsed) throw new Error(parsed.fault.message);
  return parsed.expression;
}

function bothWays(model: Model) {
  const { space, problems } = buildStateSpace(model);
  if (!space) {
    expect(problems.map(({ rule }) => rule)).toContain("no-feasible-state");
    return undefined;
  }
  const ranks = model.decisionMakers.map((dm) => rankStates(space, dm.preferences!));
  return { space, stability: findStability(space, ranks, UNLISTED_CONCEPTS), unlisted: unlistedOf(model) };
}

function unlistedOf(model: Model) {
  return new UnlistedModel(model, scenariosOf(model)[0]!);
}

test("random clauses: a solution satisfies them, and none exists where none is found", () => {
  const clause = fc.array(fc.tuple(fc.nat(9), fc.boolean()), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(clause, { minLength: 20, maxLength: 55 }), (clauses) => {
      const solver = new Solver();
      const variables = Array.from({ length: 10 }, () => solver.newVariable());
      for (const one of clauses) solver.addClause(one.map(([v, sign]) => variables[v]! + (sign ? 0 : 1)));
      const satisfies = (value: (v: number) => boolean) =>
        clauses.every((one) => one.some(([v, sign]) => value(v) === sign));
      const isFound = solver.solve();
      if (isFound) expect(satisfies((v) => solver.isTrue(variables[v]!))).toBe(true);
      else
        for (let mask = 0; mask < 1024; mask++) expect(satisfies((v) => ((mask >> v) & 1) === 1)).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test("a pigeonhole has no solution", () => {
  const solver = new Solver();
  const at = Array.from({ length: 7 }, () => Array.from({ length: 6 }, () => solver.newVariable()));
  for (const row of at) solver.addClause(row);
  for (let hole = 0; hole < 6; hole++)
    for (let a = 0; a < 7; a++)
      for (let b = 0; b < a; b++) solver.addClause([at[a]![hole]! + 1, at[b]![hole]! + 1]);
  expect(solver.solve()).toBe(false);
});

test("the optimum of a list of expressions is the lexicographic one", () => {
  fc.assert(
    fc.property(
      fc.array(expressions(5), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(1 as const, -1 as const),
      (list, sign) => {
        const circuit = new Circuit(new Solver());
        const wires = new Map(Array.from({ length: 5 }, (_, k) => [`o${k}`, circuit.solver.newVariable()]));
        const truths = list.map((text) => circuit.expression(expressionOf(text), (id) => wires.get(id)!));
        const model: Model = {
          title: "t",
          decisionMakers: [
            {
              id: "a",
              name: "A",
              options: [...wires.keys()].map((id) => ({ id, name: id })),
              preferences: { statements: list },
            },
          ],
        };
        const { space } = buildStateSpace(model);
        const all = Array.from({ length: 32 }, (_, s) =>
          list.map((text) => (space!.satisfying(expressionOf(text)).includes(s) ? "1" : "0")).join(""),
        ).sort();
        const best = circuit
          .optimum(truths, sign)!
          .map((truth) => (truth ? "1" : "0"))
          .join("");
        expect(best).toBe(sign === 1 ? all.at(-1) : all[0]);
      },
    ),
    { numRuns: 200 },
  );
});

describe.each([
  ["where each rules out own combinations only", false],
  ["where infeasible expressions tie the parties together", true],
])("without listing the states, %s", (_, spanning) => {
  test("verdicts agree with those of the listed states", () => {
    fc.assert(
      fc.property(statementModels(spanning), (model) => {
        const both = bothWays(model);
        if (!both) return;
        const { space, stability, unlisted } = both;
        for (const concept of UNLISTED_CONCEPTS)
          for (const dm of model.decisionMakers.keys())
            for (let s = 0; s < space.stateCount; s++) {
              const { verdict } = judgeState(unlisted, concept, dm, new Set(space.onOptions(s)));
              const expected = stability[concept]![dm]![s] === 1 ? "stable" : "unstable";
              if (verdict === "undecided") {
                // Only where the way to an answer may be barred, and never for Nash.
                expect([spanning, concept]).toEqual([true, "gmr"]);
                continue;
              }
              expect([concept, dm, s, verdict]).toEqual([concept, dm, s, expected]);
            }
      }),
      { numRuns: 150 },
    );
  });

  test("every equilibrium that satisfies an expression is found, and no other", () => {
    fc.assert(
      fc.property(statementModels(spanning), expressions(2), (model, want) => {
        const both = bothWays(model);
        if (!both) return;
        const { space, stability, unlisted } = both;
        for (const concept of UNLISTED_CONCEPTS) {
          const wanted = new Set(space.satisfying(expressionOf(want)));
          const expected = findEquilibria(stability[concept]!).filter((s) => wanted.has(s));
          const found = searchEquilibria(unlisted, concept, expressionOf(want), { most: 1000 });
          expect(found.result).toBe("all");
          const indices = found.equilibria.map((on) => space.indexOfOptions([...on]));
          const open = new Set(found.undecided.map((on) => space.indexOfOptions([...on])));
          expect(indices.filter((s) => !expected.includes(s))).toEqual([]);
          expect(expected.filter((s) => !indices.includes(s) && !open.has(s))).toEqual([]);
          if (!spanning) expect(open.size).toBe(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** A conflict of so many options: each side wants its options in step with its neighbours', in a seeded order. */
function largeModel(options: number, seed: number): Model {
  let x = seed;
  const draw = (below: number) => {
    x = (Math.imul(1664525, x) + 1013904223) >>> 0;
    return (x >>> 16) % below;
  };
  const ids = Array.from({ length: options }, (_, k) => `o${k}`);
  return {
    title: "large",
    decisionMakers: [0, 1, 2].map((dm) => ({
      id: `dm${dm}`,
      name: `DM ${dm}`,
      options: ids.filter((_, k) => k % 3 === dm).map((id) => ({ id, name: id })),
      preferences: {
        statements: Array.from({ length: 12 }, () => {
          const [a, b, c] = [draw(options), draw(options), draw(options)];
          return `${draw(2) ? "!" : ""}o${a} ${draw(2) ? "only if" : "iff"} (${draw(2) ? "!" : ""}o${b} | o${c})`;
        }),
      },
    })),
  };
}

test("on twenty options search and enumeration find the same Nash equilibria", () => {
  const model = largeModel(20, 3);
  const { space, stability } = bothWays(model)!;
  const want = "o0 & o1 & !o2 & o3 & o4 & !o5 & o6 & !o7";
  const wanted = new Set(space.satisfying(expressionOf(want)));
  const expected = findEquilibria(stability.nash!).filter((s) => wanted.has(s));
  const found = searchEquilibria(unlistedOf(model), "nash", expressionOf(want), { most: 1e6 });
  expect(found.result).toBe("all");
  expect(new Set(found.equilibria.map((on) => space.indexOfOptions([...on])))).toEqual(new Set(expected));
});

test("sixty options: an equilibrium found is one for each party, and its best replies say so", () => {
  const model = largeModel(60, 1);
  const unlisted = unlistedOf(model);
  const found = searchEquilibria(unlisted, "nash", expressionOf("o0 | !o0"), { most: 3 });
  expect(found.result).not.toBe("stopped");
  expect(found.equilibria.length).toBeGreaterThan(0);
  for (const on of found.equilibria)
    for (const dm of [0, 1, 2]) {
      expect(judgeState(unlisted, "nash", dm, on).verdict).toBe("stable");
      expect(judgeState(unlisted, "gmr", dm, on).verdict).toBe("stable");
    }
});

test("a model it cannot serve is refused in words", () => {
  const model = largeModel(6, 1);
  expect(() => unlistedOf({ ...model, states: [] })).toThrow("lists its states");
  const ranked = structuredClone(model);
  ranked.decisionMakers[1]!.preferences = { ranking: [[1]] };
  expect(() => unlistedOf(ranked)).toThrow("dm1 orders its states one by one");
});

test("a cancelled search ends at once and claims nothing it did not prove", () => {
  const unlisted = unlistedOf(largeModel(60, 1));
  const found = searchEquilibria(unlisted, "nash", expressionOf("o0 | !o0"), {
    most: 1000,
    isCancelled: () => true,
  });
  expect(found).toEqual({ equilibria: [], undecided: [], result: "stopped", rounds: 0 });
});
