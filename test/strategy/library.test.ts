import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as library from "../../src/strategy/library.ts";
import {
  type Concept,
  explain,
  findChanges,
  type Model,
  orderConditions,
  smallestChanges,
  solve,
} from "../../src/strategy/library.ts";
import { graphModels, optionModels } from "./randomModel.ts";

test("the library offers what its page lists, and nothing else", () => {
  expect(Object.keys(library).sort()).toEqual(
    [
      "ANALYSES",
      "CONCEPTS",
      "CONCEPT_NAMES",
      "CONCEPT_SHORT_NAMES",
      "DEFAULT_LIMITS",
      "Effort",
      "checkModel",
      "explain",
      "findChanges",
      "fromGmcr",
      "fromPayoffs",
      "isGmcr",
      "orderConditions",
      "parseStatement",
      "smallestChanges",
      "solve",
      "stabilityTable",
    ].sort(),
  );
  const page = readFileSync(new URL("../../docs/strategy.md", import.meta.url), "utf8");
  const table = page.slice(page.indexOf("| By id |"), page.indexOf("## What there is"));
  expect(Object.keys(library).filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
});

describe("questions by id", () => {
  test("agree with the table of verdicts", () => {
    fc.assert(
      fc.property(fc.oneof(optionModels, graphModels), (model) => {
        const { solution } = solve(model);
        const { stability } = solution!.scenarios[0]!;
        for (const { id: state } of solution!.states!.slice(0, 6))
          for (const [dm, { id: decisionMaker }] of model.decisionMakers.entries())
            for (const concept of library.CONCEPTS) {
              const isStable = stability![concept]![decisionMaker]!.includes(state);
              expect(explain(model, { state, decisionMaker, concept }).answer!.stable).toBe(isStable);
              const payoffs = model.decisionMakers[dm]!.preferences!.payoffs as Record<string, number>;
              const { clauses } = orderConditions(model, { state, decisionMaker, concept }).answer!;
              const isMet = clauses.every(({ alternatives }) =>
                alternatives.some((states) => states.every((other) => payoffs[other]! <= payoffs[state]!)),
              );
              expect(isMet).toBe(isStable);
            }
      }),
      { numRuns: 40, seed: 9 },
    );
  });

  const model: Model = {
    title: "t",
    decisionMakers: [
      { id: "a", name: "A", options: [{ id: "X", name: "x" }], preferences: { statements: ["X"] } },
    ],
  };
  const nash = "nash" as Concept;

  test.each<[string, { problems: readonly { message: string }[] }, string]>([
    [
      "an unknown decision maker",
      explain(model, { state: 1, decisionMaker: "b", concept: nash }),
      'unknown decision maker "b"',
    ],
    ["an unknown state", explain(model, { state: 7, decisionMaker: "a", concept: nash }), "no state 7"],
    [
      "an unknown type",
      explain(model, { state: 1, decisionMaker: "a", concept: nash, types: { a: "t" } }),
      "no combination of types is as asked",
    ],
    [
      "an unknown concept",
      orderConditions(model, { state: 1, decisionMaker: "a", concept: "nsh" as Concept }),
      'no concept "nsh", expected one of: nash, gmr, smr, seq, sseq',
    ],
    [
      "an unknown option wanted",
      findChanges(model, { want: "Y", concept: nash }),
      'what is wanted: unknown option "Y", expected one of: X',
    ],
    [
      "an unknown option wanted of sets",
      smallestChanges(model, { want: "Y", concept: nash }),
      'what is wanted: unknown option "Y", expected one of: X',
    ],
    [
      "an unknown state wanted",
      findChanges(model, { want: "it", states: [9], concept: nash }),
      "what is wanted: no state 9",
    ],
  ])("%s is a problem, no empty answer", (_, { problems }, message) => {
    expect(problems.map((problem) => problem.message)).toContain(message);
  });
});
