import { describe, expect, test } from "vitest";
import { checkModel, type Model, solve } from "../../src/strategy/index.ts";

/** Two decision makers with an option each; a test replaces what it is about. */
function withFirst(change: Partial<Model["decisionMakers"][number]>): Model {
  return {
    title: "two",
    decisionMakers: [
      {
        id: "a",
        name: "A",
        options: [{ id: "X", name: "x" }],
        preferences: { statements: ["X only if Y", "X", "Y"] },
        ...change,
      },
      { id: "b", name: "B", options: [{ id: "Y", name: "y" }], preferences: { statements: ["Y", "X"] } },
    ],
  };
}

function messages(model: Model): string[] {
  return checkModel(model)
    .filter(({ severity }) => severity === "error")
    .map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const LIST = "decisionMakers.0.preferences.statements";

describe("what is left open must leave something", () => {
  test.each<[string, Model["decisionMakers"][number]["preferences"], string]>([
    [
      "two statements each at least as important as the other",
      {
        statements: [
          { say: "X", atLeastAsImportantAs: ["Y"] },
          { say: "Y", atLeastAsImportantAs: ["X"] },
        ],
      },
      `${LIST}: no ordering of the statements is consistent with the places and relations left open`,
    ],
    [
      "three statements for two places",
      {
        statements: [
          { say: "X", places: [1, 2] },
          { say: "Y", places: [1, 2] },
          { say: "X | Y", places: [1, 2] },
        ],
      },
      `${LIST}: no ordering of the statements is consistent with the places and relations left open`,
    ],
    [
      "places the wrong way round",
      { statements: [{ say: "X", places: [2, 1] }, "Y"] },
      `${LIST}.0.places: found places 2 to 1, expected two places between 1 and 2, the lower first`,
    ],
    [
      "a statement that is not in the list",
      { statements: [{ say: "X", atLeastAsImportantAs: ["Y onli if X"] }, "Y only if X"] },
      `${LIST}.0.atLeastAsImportantAs.0: no statement of the list reads "Y onli if X", did you mean "Y only if X"?`,
    ],
    [
      "a statement named as less important than itself",
      { statements: [{ say: "X", atLeastAsImportantAs: ["X"] }, "Y"] },
      `${LIST}.0.atLeastAsImportantAs.0: a statement is named as less important than itself`,
    ],
  ])("%s", (_, preferences, message) => {
    expect(messages(withFirst({ preferences: preferences! }))).toEqual([message]);
  });
});

describe("unknown names and numbers are named", () => {
  test.each<[string, Partial<Model["decisionMakers"][number]>, string]>([
    [
      "an unknown pair of a state that is not there",
      { preferences: { statements: ["X"], unknown: [[1, 9]] } },
      "decisionMakers.0.preferences.unknown.0.1: no such state: 9",
    ],
    [
      "more most important statements than there are",
      { preferences: { statements: ["X"], much: 2 } },
      "decisionMakers.0.preferences.much: found 2 of the most important statements, expected at most 1, which is all there are",
    ],
    [
      "a strength of nothing",
      { preferences: { payoffs: { 1: 0, 2: 1, 3: 2, 4: 3 }, much: 0 } },
      "decisionMakers.0.preferences.much: expected a number above 0",
    ],
    [
      "an attitude to nobody",
      { attitudes: { bb: "+" } },
      'decisionMakers.0.attitudes.bb: unknown decision maker "bb", expected one of: a, b',
    ],
    [
      "a belief with a fault",
      { believes: { b: { statements: ["Y &"] } } },
      "decisionMakers.0.believes.b.statements.0: found the end, expected an option id, ! or (",
    ],
    [
      "a state that cannot be seen and is not there",
      { cannotSee: [7] },
      "decisionMakers.0.cannotSee.0: no such state: 7",
    ],
  ])("%s", (_, change, message) => {
    expect(messages(withFirst(change))).toEqual([message]);
  });
});

test("a million listed states are checked and solved, and one wrong line among them is named", () => {
  const count = 1_000_000;
  const states = Array.from({ length: count }, (_, s) => ({ id: s + 1, label: "s" }));
  const moves = { a: Array.from({ length: count - 1 }, (_, s): [number, number] => [s + 1, s + 2]) };
  const payoffs = Int32Array.from({ length: count }, (_, s) => s);
  const model: Model = {
    title: "long",
    decisionMakers: [{ id: "a", name: "A", preferences: { payoffs } }],
    states,
    moves,
    statusQuo: { state: 1 },
  };
  const { solution } = solve(model, { concepts: ["nash"], summary: true });
  expect(solution!.scenarios[0]!.equilibriumCounts).toEqual({ nash: 1 });
  states[777_777] = { id: 5, label: "again" };
  expect(messages(model)).toContain("states.777777.id: state 5 is listed twice");
});

test("more verdicts than can be printed are refused with the way out", () => {
  const options = (dm: string) => Array.from({ length: 11 }, (_, k) => ({ id: `${dm}${k}`, name: "o" }));
  const model: Model = {
    title: "many",
    decisionMakers: ["a", "b"].map((id) => ({
      id,
      name: id,
      options: options(id),
      preferences: { statements: ["a0 iff b0"] },
    })),
  };
  const { solution, problems } = solve(model);
  expect(solution).toBeUndefined();
  expect(problems.at(-1)!.message).toMatch(
    /^4,194,304 states with every verdict are more than can be printed; ask for the counts \(--summary\)/,
  );
});

test("types that make more combinations than anybody solves are refused with their number", () => {
  const types = Object.fromEntries(
    Array.from({ length: 10 }, (_, t) => [`t${t}`, { name: `T${t}`, preferences: { statements: ["a"] } }]),
  );
  const model: Model = {
    title: "many",
    decisionMakers: [..."abcdefghi"].map((id) => ({ id, name: id, options: [{ id, name: "o" }], types })),
  };
  expect(checkModel(model).map(({ message }) => message)).toContain(
    "the types make 1,000,000,000 combinations, expected at most 4,096; name fewer types",
  );
  expect(solve(model).solution).toBeUndefined();
});
