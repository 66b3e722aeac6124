import { describe, expect, test } from "vitest";
import { buildStateSpace, findChanges, type Model, solve, sweepOrderings } from "../../src/strategy/index.ts";

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

/** Every single edit tried by hand on the model, each solved as a model of its own. */
function tryAll(want: (on: string[]) => boolean): Set<string> {
  const works = new Set<string>();
  const base = JSON.parse(JSON.stringify(model)) as Model;
  const lists: [string, string | undefined, (m: Model) => string[]][] = [
    ["a", undefined, (m) => m.decisionMakers[0]!.preferences!.statements as string[]],
    ["b", "hard", (m) => m.decisionMakers[1]!.types!.hard!.preferences.statements as string[]],
    ["b", "soft", (m) => m.decisionMakers[1]!.types!.soft!.preferences.statements as string[]],
  ];
  const holds = (m: Model): Set<string> => {
    const { solution } = solve(m, { concepts: ["nash"] });
    return new Set(
      solution!.scenarios
        .filter(({ equilibria }) =>
          equilibria!.nash!.some((id) => want(solution!.states!.find((state) => state.id === id)!.on!)),
        )
        .map(({ types }) => Object.values(types).join(" + ")),
    );
  };
  const before = holds(base);
  for (const [dm, type, list] of lists) {
    const count = list(base).length;
    const attempt = (name: string, edit: (statements: string[]) => void) => {
      const copy = JSON.parse(JSON.stringify(model)) as Model;
      edit(list(copy));
      for (const scenario of holds(copy))
        if (!before.has(scenario) && (type === undefined || scenario === type))
          works.add(`${dm} ${type} ${name} ${scenario}`);
    };
    for (let i = 0; i < count; i++) {
      attempt(`drop ${i + 1}`, (s) => s.splice(i, 1));
      attempt(`reverse ${i + 1}`, (s) => {
        s[i] = `not (${s[i]})`;
      });
      for (let to = 0; to < count; to++) {
        if (to === i || to === i + 1) continue;
        attempt(`move ${i + 1} ${to + 1}`, (s) => {
          const [moved] = s.splice(i, 1);
          s.splice(to, 0, moved!);
        });
      }
    }
  }
  return works;
}

describe("what would have to change", () => {
  test("is every single edit that works, and no other", () => {
    for (const [want, test] of [
      ["X & Y", (on: string[]) => on.includes("X") && on.includes("Y")],
      ["Z", (on: string[]) => on.includes("Z")],
      ["Y", (on: string[]) => on.includes("Y")],
    ] as const) {
      const { result } = findChanges(model, { want, concept: "nash" });
      const found = new Set(
        result!.edits.flatMap((edit) =>
          edit.scenarios.map(
            (scenario) =>
              `${edit.decisionMaker} ${edit.type} ${edit.edit} ${edit.place}${edit.to === undefined ? "" : ` ${edit.to}`} ${scenario}`,
          ),
        ),
      );
      expect(found).toEqual(tryAll(test));
    }
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
