import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  blackmailWith,
  buildStateSpace,
  CONCEPTS,
  type Concept,
  findChanges,
  type Model,
  rankStates,
  solve,
  sweepOrderings,
} from "../../src/strategy/index.ts";
import { editsByHand, holdsByHand, newWishesByHand, withList } from "./editsByHand.ts";

const model: Model = {
  title: "two",
  decisionMakers: [
    {
      id: "a",
      name: "A",
      options: [
        { id: "X", name: "x" },
        { id: "Z", name: "z" },
      ],
      preferences: { statements: ["X only if Y", "not Z", "Y", "X"] },
    },
    {
      id: "b",
      name: "B",
      options: [{ id: "Y", name: "y" }],
      types: {
        hard: { preferences: { statements: ["not Y", "X", "not Z"] } },
        soft: { preferences: { statements: ["X", "Y if X", "not Y"] } },
      },
    },
  ],
  statusQuo: { on: [] },
};

const options = ["X", "Y", "Z"];
const plain = fc.constantFrom(...options.flatMap((id) => [id, `not ${id}`]));
const sign = fc.constantFrom("&", "|", "if", "only if", "iff");
const statement = fc.oneof(
  plain,
  fc
    .tuple(plain, sign, plain)
    .filter(([x, , y]) => x.replace("not ", "") !== y.replace("not ", ""))
    .map((parts) => parts.join(" ")),
);
const list = fc.uniqueArray(statement, { minLength: 1, maxLength: 4 });

/** Two parties, of which one may be of two types, with statements of every shape. */
const models: fc.Arbitrary<Model> = fc
  .record({
    a: list,
    b: list,
    soft: fc.option(list, { nil: undefined }),
    infeasible: fc.option(fc.constantFrom("X & Y", "Z & not X", "Y & Z"), { nil: undefined }),
    oneWay: fc.option(fc.constantFrom("on" as const, "off" as const), { nil: undefined }),
    on: fc.constantFrom([], ["X"]),
  })
  .map(({ a, b, soft, infeasible, oneWay, on }) => ({
    title: "random",
    decisionMakers: [
      {
        id: "a",
        name: "A",
        options: [
          { id: "X", name: "x" },
          { id: "Z", name: "z", force: true, ...(oneWay ? { irreversible: oneWay } : {}) },
        ],
        preferences: { statements: a },
      },
      {
        id: "b",
        name: "B",
        options: [{ id: "Y", name: "y" }],
        ...(soft
          ? {
              types: {
                hard: { preferences: { statements: b } },
                soft: { preferences: { statements: soft } },
              },
            }
          : { preferences: { statements: b } }),
      },
    ],
    ...(infeasible ? { infeasible: [infeasible] } : {}),
    statusQuo: { on },
  })) as unknown as fc.Arbitrary<Model>;

interface Lists {
  dm: number;
  id: string;
  type: string | undefined;
  list: string[];
}

function listsOf(model: Model): Lists[] {
  return model.decisionMakers.flatMap(({ id, preferences, types }, dm): Lists[] =>
    types
      ? Object.entries(types).map(([type, { preferences: own }]) => ({
          dm,
          id,
          type,
          list: own.statements as string[],
        }))
      : [{ dm, id, type: undefined, list: preferences!.statements as string[] }],
  );
}

/** What holds as wanted in each scenario: the states, and whether one can be reached. */
function holding(model: Model, want: string, concept: Concept, reachable: boolean) {
  const { solution } = solve(model, { concepts: [concept] });
  return new Map(
    solution!.scenarios.map(({ types, equilibria, reachable: reach }) => {
      const held = equilibria![concept]!.filter((id) =>
        want
          .split(" & ")
          .every((part) => holdsByHand(part, solution!.states!.find((state) => state.id === id)!.on!)),
      );
      const reached = held.filter((id) => reach!.includes(id));
      return [Object.values(types).join(" + ") || "base", { held: reachable ? reached : held, reached }];
    }),
  );
}

/** Every single edit made by hand and solved as a model of its own. */
function tryAll(model: Model, want: string, concept: Concept, reachable: boolean): Map<string, string> {
  const before = holding(model, want, concept, reachable);
  const states = solve(model).solution!.states!.map(({ on }) => on!);
  const wishes = options.flatMap((id) => [id, `not ${id}`]);
  const works = new Map<string, string>();
  for (const { dm, id, type, list: own } of listsOf(model))
    for (const { kind, list: edited, size } of editsByHand(
      own,
      options,
      newWishesByHand(wishes, own, states),
    ))
      for (const [scenario, { held, reached }] of holding(
        withList(model, dm, type, edited),
        want,
        concept,
        reachable,
      )) {
        if (type !== undefined && scenario !== type) continue;
        if (before.get(scenario)!.held.length > 0) {
          works.set(`${id} ${type} ${kind} held in ${scenario}`, held.length > 0 ? "keeps" : "ends");
          continue;
        }
        if (held.length === 0) continue;
        works.set(`${id} ${type} ${kind} in ${scenario}`, `${size} ${held.join()} ${reached.length > 0}`);
      }
  return works;
}

const query = fc.record({
  want: fc.constantFrom("X & Y", "Z", "Y", "not X & Y", "X & not Z"),
  concept: fc.constantFrom(...CONCEPTS),
  reachable: fc.boolean(),
});

describe("what would have to change", () => {
  test("is every single edit a party could say that works when solved anew, and no other", () => {
    fc.assert(
      fc.property(models, query, (drawn, { want, concept, reachable }) => {
        const expected = tryAll(drawn, want, concept, reachable);
        const { result } = findChanges(drawn, { want, concept, reachable });
        const found = new Set<string>();
        const states = new Map<string, Set<number>>();
        for (const edit of result!.edits) {
          const { decisionMaker, type, place, to, becomes = [] } = edit;
          const range = Array.isArray(to)
            ? Array.from({ length: to[1] - to[0] + 1 }, (_, i) => to[0] + i)
            : [to];
          for (const at of range)
            for (const scenario of edit.scenarios) {
              const kind = {
                drop: `drop ${place}`,
                weaken: `weaken ${place} ${becomes.join("; ")}`,
                reverse: `reverse ${place}`,
                move: `move ${place} ${at}`,
                add: `add ${edit.statement} ${at}`,
              }[edit.edit];
              const key = `${decisionMaker} ${type} ${kind} in ${scenario}`;
              found.add(key);
              for (const [what, held] of [
                ["keeps", edit.keeps],
                ["ends", edit.ends],
              ] as const)
                for (const name of held)
                  expect(expected.get(key.replace(/ in [^ ]+$/, ` held in ${name}`))).toBe(what);
              const heldBefore = key.replace(/ in [^ ]+$/, " held in ");
              expect(edit.keeps.length + edit.ends.length).toBe(
                [...expected.keys()].filter((one) => one.startsWith(heldBefore)).length,
              );
              const [size, held, isReached] = expected.get(key)?.split(" ") ?? [];
              expect([key, String(edit.size), String(edit.reachableIn.includes(scenario))]).toEqual([
                key,
                size,
                isReached,
              ]);
              const all = states.get(JSON.stringify(edit)) ?? new Set();
              for (const id of held!.split(",")) all.add(Number(id));
              states.set(JSON.stringify(edit), all);
            }
        }
        expect(found).toEqual(new Set([...expected.keys()].filter((key) => !/ held in /.test(key))));
        for (const [edit, ids] of states)
          expect(JSON.parse(edit).states).toEqual([...ids].sort((x, y) => x - y));
      }),
      { numRuns: 150 },
    );
  });

  test("never turns a condition round, and what is weakened follows from what was said", () => {
    fc.assert(
      fc.property(models, query, (drawn, { want, concept }) => {
        for (const { edit, statement: said, becomes } of findChanges(drawn, { want, concept }).result!
          .edits) {
          if (edit === "reverse") expect(said).toMatch(/^(not )?\w+$/);
          if (edit !== "weaken") continue;
          for (let mask = 0; mask < 8; mask++) {
            const on = options.filter((_, k) => (mask >> k) & 1);
            if (holdsByHand(said, on)) expect(becomes!.every((text) => holdsByHand(text, on))).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test("warns of force, of what cannot be taken back and of blackmail, as far as brute force sees them", () => {
    fc.assert(
      fc.property(models, query, (drawn, { want, concept }) => {
        const start = (drawn.statusQuo as { on: string[] }).on;
        const { irreversible } = drawn.decisionMakers[0]!.options![1]!;
        for (const edit of findChanges(drawn, { want, concept }).result!.edits) {
          const warned = (kind: string) => edit.warns.find((one) => one.kind === kind)?.states ?? [];
          for (const id of edit.states) {
            const isOn = solve(drawn)
              .solution!.states!.find((state) => state.id === id)!
              .on!.includes("Z");
            if (isOn && !start.includes("Z")) expect(warned("force")).toContain(id);
            if (isOn && !start.includes("Z") && irreversible === "on")
              expect(warned("irreversible")).toContain(id);
          }
          if (edit.edit === "add" && edit.statement === "Z") expect(warned("force")).toEqual(edit.states);
          if (concept === "nash") expect(warned("blackmail")).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a state held only by an answer with force is called blackmail", () => {
    const threatened: Model = {
      title: "threat",
      decisionMakers: [
        {
          id: "a",
          name: "A",
          options: [{ id: "X", name: "x" }],
          preferences: { statements: ["not W", "not X"] },
        },
        {
          id: "b",
          name: "B",
          options: [{ id: "W", name: "w", force: true }],
          preferences: { statements: ["X", "W iff not X"] },
        },
      ],
    };
    const held = (model: Model) => {
      const space = buildStateSpace(model).space!;
      const ranks = model.decisionMakers.map((dm) => rankStates(space, dm.preferences!));
      return blackmailWith(space, ranks, "seq", space.indexOfOptions(["X"]));
    };
    expect(held(threatened)).toEqual(["W"]);
    threatened.decisionMakers[1]!.options![0]!.force = false;
    expect(held(threatened)).toEqual([]);
  });

  test("lists smaller edits first", () => {
    const sizes = findChanges(model, { want: "Z", concept: "nash" }).result!.edits.map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes.length).toBeGreaterThan(0);
  });

  test("asked for reachability, lists only edits after which a wanted state can be reached", () => {
    const all = findChanges(model, { want: "Z", concept: "nash" }).result!.edits;
    const reachable = findChanges(model, { want: "Z", concept: "nash", reachable: true }).result!.edits;
    expect(reachable.every((edit) => edit.reachable)).toBe(true);
    expect(reachable.length).toBe(all.filter((edit) => edit.reachable).length);
  });
});

describe("a sweep", () => {
  test("counts every adjacent exchange and every deletion of the lists that take part", () => {
    const { space } = buildStateSpace(model);
    const swept = sweepOrderings(model, space!, [{ id: "t", states: [0], concepts: ["nash"] }]);
    // As written, 3 exchanges and 4 deletions of A, 2 exchanges and 3 deletions of the type of B.
    expect(swept.map(({ name, counts }) => [name, counts[0]!.of])).toEqual([
      ["hard", 13],
      ["soft", 13],
    ]);
  });
});
