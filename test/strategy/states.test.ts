import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listCombinations } from "../../src/strategy/combinations.ts";
import {
  buildStateSpace,
  CONCEPTS,
  denseRanks,
  evaluate,
  explainVerdict,
  findChanges,
  findStability,
  type Model,
  parseStatement,
  rankStates,
  solve,
} from "../../src/strategy/index.ts";
import { benchmarkModel } from "./benchmarkModel.ts";
import { expressions, optionModels, statementModels } from "./randomModel.ts";

function expressionOf(text: string) {
  const parsed = parseStatement(text);
  if ("fault" in parsed) throw new Error(parsed.fault.message);
  return parsed.expression;
}

const indexOf = (id: string) => Number(id.slice(1));

describe("feasible states", () => {
  test("are those in which no infeasible expression is true, by search as by looking at each", () => {
    fc.assert(
      fc.property(fc.array(expressions(14), { minLength: 1, maxLength: 4 }), (texts) => {
        const forbidden = texts.map(expressionOf);
        const expected: number[] = [];
        for (let mask = 0; mask < 2 ** 14; mask++)
          if (!forbidden.some((e) => evaluate(e, (id) => ((mask >> indexOf(id)) & 1) === 1)))
            expected.push(mask);
        const found = listCombinations(14, forbidden, indexOf, { most: 1e6, mostBlocks: 1e6 });
        expect("masks" in found && found.masks.length).toBe(expected.length);
        expect("masks" in found && found.masks.every((mask, i) => mask === expected[i])).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test("a handful among 2^50 combinations are found", () => {
    const forbidden = Array.from({ length: 49 }, (_, k) => expressionOf(`!(o${k} iff o${k + 1})`));
    expect(listCombinations(50, forbidden, indexOf, { most: 100, mostBlocks: 1000 })).toEqual({
      masks: [0, 2 ** 50 - 1],
    });
  });

  test("an expression is true in the states in which it is true", () => {
    fc.assert(
      fc.property(statementModels(true), expressions(2), (model, text) => {
        const { space } = buildStateSpace(model);
        if (!space) return;
        const expression = expressionOf(text);
        const expected = Array.from({ length: space.stateCount }, (_, s) => s).filter((s) =>
          evaluate(expression, (id) => space.isOn(s, id)),
        );
        expect(space.satisfying(expression)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

describe("preferences", () => {
  test("statements rank lexicographically, however many there are", () => {
    fc.assert(
      fc.property(fc.array(expressions(5), { minLength: 1, maxLength: 40 }), (statements) => {
        const options = Array.from({ length: 5 }, (_, k) => ({ id: `o${k}`, name: `o${k}` }));
        const model: Model = {
          title: "t",
          decisionMakers: [{ id: "a", name: "A", options, preferences: { statements } }],
        };
        const space = buildStateSpace(model).space!;
        const ranks = rankStates(space, { statements });
        const truths = Array.from({ length: 32 }, (_, s) =>
          statements
            .map((text) => (evaluate(expressionOf(text), (id) => space.isOn(s, id)) ? "1" : "0"))
            .join(""),
        );
        const levels = [...new Set(truths)].sort();
        expect([...ranks]).toEqual(truths.map((truth) => levels.indexOf(truth)));
      }),
      { numRuns: 100 },
    );
  });

  test("dense ranks keep the order of any numbers and leave no gap", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })), {
          minLength: 1,
        }),
        (values) => {
          const levels = [...new Set(values.map((value) => value + 0))].sort((a, b) => a - b);
          expect([...denseRanks(Float64Array.from(values))]).toEqual(
            values.map((value) => levels.indexOf(value + 0)),
          );
        },
      ),
    );
  });

  test("payoffs may be a typed array, one for each state", () => {
    const model = benchmarkModel(3, 6, 1);
    const typed = structuredClone(model);
    for (const dm of typed.decisionMakers)
      dm.preferences = { payoffs: Float64Array.from(dm.preferences!.payoffs as Int32Array) };
    expect(solve(typed).solution).toEqual(solve(model).solution);
  });

  test("arrays of the wrong length are refused with both numbers", () => {
    const model = benchmarkModel(2, 4, 1);
    model.decisionMakers[0]!.preferences = { payoffs: new Int32Array(15) };
    expect(solve(model).problems.map(({ message }) => message)).toEqual([
      "15 payoffs, expected one for each of 16 states",
    ]);
    const { space } = buildStateSpace(benchmarkModel(2, 4, 1));
    expect(() => findStability(space!, [new Int32Array(16), new Int32Array(3)], ["nash"])).toThrow(
      "3 ranks for decision maker dm1, expected one for each of 16 states",
    );
    expect(() => findStability(space!, [new Int32Array(16)], ["nash"])).toThrow(
      "1 arrays of ranks, expected 2",
    );
  });
});

describe("what does not matter changes nothing", () => {
  const verdictsByOptions = (model: Model) => {
    const { space } = buildStateSpace(model);
    const ranks = model.decisionMakers.map((dm) => rankStates(space!, dm.preferences!));
    const found = findStability(space!, ranks, CONCEPTS);
    const verdicts = new Map<string, string>();
    for (const [d, { id }] of model.decisionMakers.entries())
      for (const concept of CONCEPTS)
        for (let s = 0; s < space!.stateCount; s++)
          verdicts.set(
            `${concept} ${id} ${space!.onOptions(s).sort().join(" ")}`,
            String(found[concept]![d]![s]),
          );
    return verdicts;
  };

  test("the order of decision makers and of their options", () => {
    fc.assert(
      fc.property(statementModels(true), (model) => {
        if (!buildStateSpace(model).space) return;
        const turned: Model = {
          ...model,
          decisionMakers: [...model.decisionMakers]
            .reverse()
            .map((dm) => ({ ...dm, options: [...dm.options!].reverse() })),
        };
        expect(verdictsByOptions(turned)).toEqual(verdictsByOptions(model));
      }),
      { numRuns: 60 },
    );
  });

  test("whether the states are listed or follow from the options", () => {
    fc.assert(
      fc.property(optionModels, (model) => {
        const { solution } = solve(model);
        const listed = { ...model, states: solution!.states!.map(({ id, on }) => ({ id, on: on! })) };
        delete listed.infeasible;
        expect(solve(listed).solution).toEqual(solution);
      }),
      { numRuns: 100 },
    );
  });

  test("an option nobody uses doubles the states and keeps every verdict", () => {
    fc.assert(
      fc.property(statementModels(false), (model) => {
        if (!buildStateSpace(model).space) return;
        const wider: Model = {
          ...model,
          decisionMakers: model.decisionMakers.map((dm, d) =>
            d === 0 ? { ...dm, options: [...dm.options!, { id: "unused", name: "unused" }] } : dm,
          ),
        };
        const before = verdictsByOptions(model);
        const after = verdictsByOptions(wider);
        expect(after.size).toBe(2 * before.size);
        for (const [key, verdict] of before) {
          const [concept, dm, ...on] = key.split(" ");
          expect(after.get(key)).toBe(verdict);
          expect(after.get(`${concept} ${dm} ${[...on.filter(Boolean), "unused"].sort().join(" ")}`)).toBe(
            verdict,
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test("whether a decision maker has more options than a block of bits may be wide", () => {
    const wide = benchmarkModel(1, 17, 1);
    wide.decisionMakers.push({
      id: "other",
      name: "Other",
      options: [],
      preferences: { statements: ["o0"] },
    });
    const { solution } = solve(wide, { summary: true });
    expect(solution!.stateCount).toBe(2 ** 17);
    // Alone, whatever the concept, only the best states are stable.
    expect(new Set(Object.values(solution!.scenarios[0]!.counts).map(({ dm0 }) => dm0)).size).toBe(1);
  });
});

describe("states somebody cannot see", () => {
  const model: Model = {
    title: "blind",
    decisionMakers: [
      {
        id: "a",
        name: "A",
        options: [{ id: "X", name: "x" }],
        preferences: { statements: ["X"] },
        cannotSee: ["X & Y"],
      },
      { id: "b", name: "B", options: [{ id: "Y", name: "y" }], preferences: { statements: ["Y"] } },
    ],
    statusQuo: { on: ["Y"] },
  };

  test("are neither left nor entered by it", () => {
    const [scenario] = solve(model, { concepts: ["nash"] }).solution!.scenarios;
    // With Y on it would gain by X, but does not see that state.
    expect(scenario!.stability!.nash!.a).toEqual([2, 3, 4]);
    expect(scenario!.reachable).toEqual([3]);
  });

  test("are judged by each in the game it sees: what others do there deters it no more", () => {
    fc.assert(
      fc.property(optionModels, fc.nat(63), fc.nat(63), fc.nat(63), (drawn, a, b, c) => {
        const count = Object.keys(drawn.decisionMakers[0]!.preferences!.payoffs!).length;
        const { statusQuo: _, ...blind } = structuredClone(drawn);
        const hidden = [[(a % count) + 1, (b % count) + 1], [(c % count) + 1]];
        for (const [dm, party] of blind.decisionMakers.entries())
          if (hidden[dm]) party.cannotSee = hidden[dm];
        const { space } = buildStateSpace(drawn);
        /** The moves of all without those a party's own sight takes from it, and without what the judge does not see. */
        const seenBy = (judge: number): Model => ({
          title: "g",
          decisionMakers: drawn.decisionMakers.map(({ id, name, preferences }) => ({
            id,
            name,
            preferences: preferences!,
          })),
          states: Array.from({ length: count }, (_, s) => ({ id: s + 1 })),
          moves: Object.fromEntries(
            drawn.decisionMakers.map(({ id }, dm) => [
              id,
              Array.from({ length: count }, (_, s) =>
                space!.moves[dm]!.targets(s)
                  .filter((t) =>
                    [s + 1, t + 1].every(
                      (state) => !hidden[dm]?.includes(state) && !hidden[judge]?.includes(state),
                    ),
                  )
                  .map((t): [number, number] => [s + 1, t + 1]),
              ).flat(),
            ]),
          ),
        });
        const stability = (model: Model) => solve(model).solution!.scenarios[0]!.stability!;
        const found = stability(blind);
        const view = buildStateSpace(blind).space!;
        const ranks = blind.decisionMakers.map(({ preferences }) => rankStates(view, preferences!));
        for (const [judge, { id }] of drawn.decisionMakers.entries()) {
          const expected = stability(seenBy(judge));
          for (const concept of CONCEPTS) {
            expect(found[concept]![id]).toEqual(expected[concept]![id]);
            const explained = [...ranks[0]!.keys()].filter(
              (state) => explainVerdict(view, ranks, concept, judge, state).stable,
            );
            expect(explained.map((state) => state + 1)).toEqual(expected[concept]![id]);
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  test("do not hold the status quo: who cannot see it cannot be asked what it would do there", () => {
    const lost = { ...model, statusQuo: { on: ["X", "Y"] } };
    expect(solve(lost).problems.map(({ rule, path }) => `${rule} ${path.join(".")}`)).toEqual([
      "unseen-status-quo decisionMakers.0.cannotSee",
    ]);
  });

  test("leave out, by name, the analyses whose definitions say nothing of them", () => {
    const { solution, problems } = solve(model, { analyses: ["coalitions", "agreement"] });
    expect(problems.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`)).toEqual([
      'warning analysis-not-defined: left out the analysis "coalitions": a decision maker cannot see some states, and no definition read whole says what follows there',
    ]);
    expect(Object.keys(solution!.scenarios[0]!.analyses!)).toEqual(["agreement"]);
  });
});

describe("what is too large", () => {
  test("is refused before anything is allocated, with the memory it needs and the limit", () => {
    const model = largeModel(29);
    expect(solve(model).problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^536,870,912 states of 1 decision makers? need about [\d,]+ MB of memory, the limit is 2,000 MB; raise it/,
      ),
    ]);
    expect(solve(largeModel(60)).problems[0]!.message).toMatch(/^60 options make 2\^60 combinations/);
    expect(solve(largeModel(12), { limits: { memory: 1000 } }).solution).toBeUndefined();
  });

  test("so are combinations of types that are few, in states that are many", () => {
    const typed = (types: number, options: number): Model => ({
      title: "typed",
      decisionMakers: [0, 1, 2, 3].map((dm) => ({
        id: `dm${dm}`,
        name: `DM ${dm}`,
        options: Array.from({ length: options }, (_, k) => ({ id: `o${dm}_${k}`, name: "o" })),
        types: Object.fromEntries(
          Array.from({ length: types }, (_, t) => [
            `t${t}`,
            { preferences: { statements: [`${t % 2 ? "!" : ""}o${dm}_${t % options}`] } },
          ]),
        ),
      })),
    });
    const rules = (model: Model) =>
      buildStateSpace(model).problems.flatMap(({ rule, severity, message }) =>
        severity === "error" ? [`${rule}: ${message}`] : [],
      );
    expect(rules(typed(4, 3))).toEqual([]);
    expect(rules(typed(4, 5))).toEqual([
      "too-large: 256 combinations of types, each of 1,048,576 states for 4 decision makers, are 1,073,741,824 verdicts, expected at most 200,000,000; name fewer types, or rule more states out",
    ]);
  });

  test("so are single changes whose orders of the states would not fit", () => {
    const wide = largeModel(20);
    const [dm] = wide.decisionMakers;
    const statements = Array.from({ length: 20 }, (_, k) => `o${k} & !o${(k + 1) % 20}`);
    const model = { ...wide, decisionMakers: [{ ...dm!, preferences: { statements } }] };
    const { result, problems } = findChanges(model, { want: "o0 & o1", concept: "nash" });
    expect(result).toBeUndefined();
    expect(problems.at(-1)!.message).toMatch(
      /^[\d,]+ single edits, each an order of 1,048,576 states, need about [\d,]+ MB of memory, the limit is 2,000 MB/,
    );
  });

  test("so is a feasible set that is thinly spread and one that is too many", () => {
    const thin = { ...largeModel(45), infeasible: ["o0 & o1"] };
    expect(solve(thin).problems.at(-1)!.message).toMatch(/^more than [\d,]+ feasible states/);
    // Forty pairs, each different: nothing is certain until the last options are set.
    const hidden = {
      ...largeModel(50),
      infeasible: [`!(${Array.from({ length: 50 }, (_, k) => `o${k}`).join(" & ")})`],
    };
    expect(solve(hidden).solution?.stateCount ?? solve(hidden).problems.at(-1)!.message).toBe(1);
  });
});

function largeModel(options: number): Model {
  const ids = Array.from({ length: options }, (_, k) => `o${k}`);
  return {
    title: "large",
    decisionMakers: [
      {
        id: "a",
        name: "A",
        options: ids.map((id) => ({ id, name: id })),
        preferences: { statements: [ids.join(" | ")] },
      },
    ],
  };
}
