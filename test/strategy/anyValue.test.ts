import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildStateSpace,
  checkModel,
  findChanges,
  findSmallestChanges,
  fromGmcr,
  type Model,
  type Preferences,
  solve,
} from "../../src/strategy/index.ts";
import { graphModels, optionModels, statementModels } from "./randomModel.ts";

/** Any value that JSON or a program could hand in. */
const anything = fc.anything({
  maxDepth: 2,
  withBigInt: true,
  withTypedArray: true,
  withSparseArray: true,
  withNullPrototype: true,
  values: [
    fc.constantFrom("on", "o0", "dm0", "__proto__", "constructor", 0, 1, -1, 1.5, Number.NaN, 1e21, 2 ** 53),
    fc.string(),
  ],
});

/** Every place in a value: the steps to it. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, own]) => placesIn(own, [...path, key]))];
}

function put(model: unknown, path: readonly (string | number)[], value: unknown): unknown {
  if (path.length === 0) return value;
  const copy = structuredClone(model) as Record<string | number, unknown>;
  let at = copy;
  for (const step of path.slice(0, -1)) at = at[step] as typeof at;
  const last = path.at(-1)!;
  if (value === undefined && !Array.isArray(at)) delete at[last];
  else at[last] = value;
  return copy;
}

const whole: fc.Arbitrary<Model> = fc
  .tuple(fc.oneof(optionModels, graphModels, statementModels(true)), fc.nat(3))
  .map(([model, extra]) => ({
    ...model,
    decisionMakers: model.decisionMakers.map((dm, d) =>
      d === extra
        ? {
            ...dm,
            attitudes: { [dm.id]: "+" as const },
            cannotSee: [1],
            believes: { [dm.id]: dm.preferences! },
          }
        : d === extra - 1
          ? {
              id: dm.id,
              name: dm.name,
              options: dm.options!,
              types: { one: { preferences: dm.preferences! } },
            }
          : dm,
    ),
  }));

describe("never throws, whatever a program hands in", () => {
  function tryAll(value: unknown): void {
    const problems = checkModel(value);
    for (const { message, path } of problems)
      expect([typeof message, Array.isArray(path)]).toEqual(["string", true]);
    const model = value as Model;
    const { space } = buildStateSpace(model);
    const isRefused = problems.some(({ severity }) => severity === "error");
    if (isRefused) expect(space).toBeUndefined();
    solve(model);
    findChanges(model, { want: "o0", concept: "nash" });
    if (space && space.stateCount <= 16)
      findSmallestChanges(model, space, { want: "it", states: [1], concept: "nash", mostSize: 1 });
  }

  test("any value at all", () => {
    fc.assert(fc.property(anything, tryAll), { numRuns: 400, seed: 1 });
  });

  test("a model with any value at any place", () => {
    let refused = 0;
    fc.assert(
      fc.property(whole, fc.nat(), anything, (model, pick, value) => {
        const places = placesIn(model);
        const wrong = put(model, places[pick % places.length]!, value);
        if (checkModel(wrong).some(({ severity }) => severity === "error")) refused++;
        tryAll(wrong);
      }),
      { numRuns: 1500, seed: 2 },
    );
    expect(refused).toBeGreaterThan(700);
  });

  test("a file of GMCR+ with any value at any place", () => {
    const file = {
      program: "gmcr-py",
      version: "0.3.12",
      options: [
        { name: "a", permittedDirection: "both" },
        { name: "b", permittedDirection: "fwd" },
      ],
      decisionMakers: [
        {
          name: "A",
          options: [0],
          preferences: [[[0, "Y"]], { compound: true, members: [[[1, "N"]]] }],
          misperceptions: [],
        },
        { name: "B", options: [1], preferenceRanking: [1, [2, 3], 4], useManualPreferenceRanking: true },
      ],
      infeasibles: [
        [
          [0, "Y"],
          [1, "Y"],
        ],
      ],
    };
    fc.assert(
      fc.property(fc.nat(), anything, (pick, value) => {
        const places = placesIn(file);
        const { model } = fromGmcr(put(file, places[pick % places.length]!, value), "t");
        if (model) tryAll(model);
      }),
      { numRuns: 600, seed: 3 },
    );
  });
});

describe("faults of shape are told with their place and what to write", () => {
  const model = {
    title: "t",
    decisionMakers: [
      { id: "a", name: "A", options: [{ id: "X", name: "x" }], preferences: { statements: ["X"] } },
    ],
  };
  test.each<[string, (string | number)[], unknown, string]>([
    [
      "a number for an attitude",
      ["decisionMakers", 0, "attitudes"],
      { a: 0 },
      'decisionMakers.0.attitudes.a: found 0, expected "+", "0" or "-"; as a text: "0"',
    ],
    ["no list", ["decisionMakers"], {}, "decisionMakers: found an object, expected a list"],
    ["no name", ["decisionMakers", 0, "name"], undefined, "decisionMakers.0: name is missing"],
    [
      "a text for a state",
      ["statusQuo"],
      { state: "1" },
      'statusQuo.state: found "1", expected a whole number: the id of a state',
    ],
    [
      "a hole in a list",
      ["decisionMakers", 0, "options"],
      [undefined],
      "decisionMakers.0.options.0: found nothing, expected an object",
    ],
    ["a model that is none", [], null, ": found null, expected an object"],
  ])("%s", (_, path, value, message) => {
    expect(
      checkModel(put(model, path, value)).map((found) => `${found.path.join(".")}: ${found.message}`),
    ).toEqual([message]);
  });

  test("a million faults are told in a few", () => {
    const many = { ...model, infeasible: new Array(1_000_000).fill(7) };
    const problems = checkModel(many);
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)!.message).toBe("and 999950 more such faults");
  });
});

describe("ids that every object knows are ids like any other", () => {
  const names = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "isPrototypeOf"];

  /** The same model under other names. */
  function renamed(model: Model, map: ReadonlyMap<string, string>): Model {
    const to = (id: string) => map.get(id) ?? id;
    const record = <T>(value: Record<string, T>, of = (own: T) => own) =>
      Object.fromEntries(Object.entries(value).map(([key, own]) => [to(key), of(own)]));
    const preferences = (given: Preferences): Preferences =>
      given.statements ? { statements: given.statements.map((one) => say(one as string)) } : given;
    const say = (text: string) => text.replace(/\bo\d\b/g, to);
    return {
      ...model,
      decisionMakers: model.decisionMakers.map((dm) => ({
        ...dm,
        id: to(dm.id),
        ...(dm.options ? { options: dm.options.map((option) => ({ ...option, id: to(option.id) })) } : {}),
        ...(dm.preferences ? { preferences: preferences(dm.preferences) } : {}),
        ...(dm.attitudes ? { attitudes: record(dm.attitudes) } : {}),
        ...(dm.believes ? { believes: record(dm.believes, preferences) } : {}),
        ...(dm.types
          ? { types: record(dm.types, (type) => ({ preferences: preferences(type.preferences) })) }
          : {}),
      })),
      ...(model.infeasible ? { infeasible: model.infeasible.map(say) } : {}),
      ...(model.moves ? { moves: record(model.moves) } : {}),
    };
  }

  test("decision makers, types and options", () => {
    fc.assert(
      fc.property(whole, fc.shuffledSubarray(names, { minLength: 6 }), (model, order) => {
        const ids = [
          ...model.decisionMakers.map(({ id }) => id),
          "one",
          ...model.decisionMakers.flatMap(({ options }) => (options ?? []).map(({ id }) => id)),
        ];
        const map = new Map(ids.slice(0, order.length).map((id, i) => [id, order[i]!]));
        const plain = solve(model, { analyses: ["attitudes", "beliefs"] }).solution;
        const strange = solve(renamed(model, map), { analyses: ["attitudes", "beliefs"] }).solution;
        const back = new Map([...map].map(([from, to]) => [to, from]));
        const text = JSON.stringify(strange, (_, value) =>
          typeof value === "string"
            ? (back.get(value) ?? value)
            : typeof value === "object" && value !== null && !Array.isArray(value)
              ? Object.fromEntries(Object.entries(value).map(([key, own]) => [back.get(key) ?? key, own]))
              : value,
        );
        expect(text).toBe(JSON.stringify(plain));
      }),
      { numRuns: 150, seed: 6 },
    );
  });
});
