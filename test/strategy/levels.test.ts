import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildStateSpace,
  CONCEPTS,
  checkModel,
  findSmallestChanges,
  type Model,
  parseStatement,
  scenariosOf,
  searchEquilibria,
  solve,
  UnlistedModel,
  writeExpression,
} from "../../src/strategy/index.ts";
import { isStable, type SmallGame } from "./bruteForce.ts";

const NAMES = ["none", "some", "most", "full"];

interface Graded {
  owner: number;
  levels: number;
  oneWay: "on" | "off" | undefined;
}

/** A wish about levels: `[option, level, isAtLeast]`, joined by signs. */
type Wish = { parts: [number, number, boolean][]; sign: "&" | "|" };

const drawn = fc
  .record({
    options: fc.array(
      fc.record({
        owner: fc.nat(2),
        levels: fc.integer({ min: 2, max: 4 }),
        oneWay: fc.constantFrom(undefined, undefined, "on" as const, "off" as const),
      }),
      { minLength: 2, maxLength: 4 },
    ),
    wishes: fc.array(
      fc.array(
        fc.record({
          parts: fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 3 }), fc.boolean()), {
            minLength: 1,
            maxLength: 2,
          }),
          sign: fc.constantFrom("&" as const, "|" as const),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      { minLength: 3, maxLength: 3 },
    ),
    infeasible: fc.option(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 3 }), fc.boolean()), {
      nil: undefined,
    }),
    start: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
  })
  .filter(({ options }) => options.reduce((n, { levels }) => n * levels, 1) <= 48);
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** In the order of the model: by decision maker. */
function inOrder({ options }: Drawn): Graded[] {
  return [0, 1, 2].flatMap((owner) => options.filter((one) => one.owner === owner));
}

function fitting(options: readonly Graded[], [k, level, isAtLeast]: [number, number, boolean]) {
  const option = k % options.length;
  return { option, level: ((level - 1) % (options[option]!.levels - 1)) + 1, isAtLeast };
}

function said(options: readonly Graded[], { parts, sign }: Wish): string {
  return parts
    .map((part) => {
      const { option, level, isAtLeast } = fitting(options, part);
      // An option of two levels may be written as one that is on or off.
      return `q${option} ${isAtLeast ? ">=" : "<"} ${NAMES[level]}`;
    })
    .join(` ${sign} `);
}

function holds(options: readonly Graded[], { parts, sign }: Wish, state: readonly number[]): boolean {
  const truths = parts.map((part) => {
    const { option, level, isAtLeast } = fitting(options, part);
    return state[option]! >= level === isAtLeast;
  });
  return sign === "&" ? truths.every(Boolean) : truths.some(Boolean);
}

function modelOf(draw: Drawn): Model {
  const options = inOrder(draw);
  const used = [0, 1, 2].filter((owner) => options.some((one) => one.owner === owner));
  return {
    title: "graded",
    decisionMakers: used.map((owner) => ({
      id: `dm${owner}`,
      name: `DM ${owner}`,
      options: options.flatMap((option, k) =>
        option.owner === owner
          ? [
              {
                id: `q${k}`,
                name: `q${k}`,
                levels: NAMES.slice(0, option.levels).map((id, l) => (l % 2 === 0 ? id : { id, name: id })),
                ...(option.oneWay ? { irreversible: option.oneWay } : {}),
              },
            ]
          : [],
      ),
      preferences: { statements: draw.wishes[owner]!.map((wish) => said(options, wish)) },
    })),
    ...(draw.infeasible ? { infeasible: [said(options, { parts: [draw.infeasible], sign: "&" })] } : {}),
  };
}

/** The game read off what levels mean: a state is a level of each option, and a move changes the mover's alone. */
function byHand(draw: Drawn): { game: SmallGame; states: number[][] } {
  const options = inOrder(draw);
  const used = [0, 1, 2].filter((owner) => options.some((one) => one.owner === owner));
  let all: number[][] = [[]];
  // The first option changes fastest.
  for (const { levels } of [...options].reverse())
    all = Array.from({ length: levels }, (_, l) => l).flatMap((level) => all.map((rest) => [level, ...rest]));
  const total = options.reduce((n, { levels }) => n * levels, 1);
  const states = Array.from({ length: total }, (_, index) => {
    let rest = index;
    return options.map(({ levels }) => {
      const level = rest % levels;
      rest = Math.floor(rest / levels);
      return level;
    });
  }).filter((state) => !draw.infeasible || !holds(options, { parts: [draw.infeasible], sign: "&" }, state));
  expect(all).toHaveLength(total);
  const moves = used.map((owner) =>
    states.map((from, s) =>
      states.flatMap((to, t) => {
        const isLegal = options.every(({ owner: own, oneWay }, k) => {
          if (from[k] === to[k]) return true;
          return (
            own === owner &&
            (oneWay === undefined || (oneWay === "on" ? to[k]! > from[k]! : to[k]! < from[k]!))
          );
        });
        return isLegal && t !== s ? [t] : [];
      }),
    ),
  );
  const worth = (dm: number, s: number) =>
    draw.wishes[used[dm]!]!.map((wish) => (holds(options, wish, states[s]!) ? "1" : "0")).join("");
  return {
    states,
    game: { stateCount: states.length, moves, better: (dm, a, b) => worth(dm, a) > worth(dm, b) },
  };
}

describe("options of degree", () => {
  test("states, moves, orders and verdicts agree with what levels mean", () => {
    let cells = 0;
    fc.assert(
      fc.property(drawn, (draw) => {
        const model = modelOf(draw);
        const { game, states } = byHand(draw);
        const { solution } = solve(model);
        if (states.length === 0) {
          expect(solution).toBeUndefined();
          return;
        }
        const told = (state: readonly number[]) =>
          state.flatMap((level, k) => NAMES.slice(1, level + 1).map((name) => `q${k}>=${name}`));
        expect(solution!.states!.map(({ on }) => on)).toEqual(states.map(told));
        for (const concept of CONCEPTS)
          for (const [dm, { id }] of model.decisionMakers.entries()) {
            const stable = states.flatMap((_, s) => (isStable(game, concept, dm, s) ? [s + 1] : []));
            expect([concept, id, solution!.scenarios[0]!.stability![concept]![id]]).toEqual([
              concept,
              id,
              stable,
            ]);
            cells += states.length;
          }
      }),
      { numRuns: 150, seed: 8 },
    );
    expect(cells).toBeGreaterThan(10_000);
  });

  test("are found without listing, started from by a level, and changed like other wishes", () => {
    fc.assert(
      fc.property(drawn, (draw) => {
        const model = modelOf(draw);
        const { states, game } = byHand(draw);
        if (states.length === 0) return;
        const unlisted = new UnlistedModel(model, scenariosOf(model)[0]!);
        const parsed = parseStatement("q0 >= some | q0 < some");
        if (!("expression" in parsed)) throw new Error();
        const found = searchEquilibria(unlisted, "nash", parsed.expression, { most: 100 });
        expect(found.equilibria).toHaveLength(
          states.filter((_, s) => game.moves.every((_, dm) => isStable(game, "nash", dm, s))).length,
        );
        // A level named stands for those below it.
        const start = states[draw.start[0]! % states.length]!;
        const on = start.flatMap((level, k) => (level > 0 ? [`q${k} >= ${NAMES[level]}`] : []));
        const { space } = buildStateSpace({ ...model, statusQuo: { on } });
        expect(space!.statusQuo).toBe(states.indexOf(start));
        expect(space!.indexOfOptions(on.map((one) => one.replaceAll(" ", "")))).toBe(states.indexOf(start));
        const [smallest] = findSmallestChanges(model, space!, {
          want: "q0 >= some",
          concept: "nash",
          mostSize: 1,
        });
        expect(["found", "none", "already", "stopped"]).toContain(smallest!.result);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test("expressions about levels are read and written back", () => {
    const cases: [string, string][] = [
      ["R>=some", "R >= some"],
      ["not (R >= some)", "R < some"],
      ["R < full & A", "R < full & A"],
      ["A if R<some|B", "A if R < some | B"],
      ["!R >= 2", "R < 2"],
    ];
    for (const [text, written] of cases) {
      const parsed = parseStatement(text);
      if (!("expression" in parsed)) throw new Error(text);
      expect(writeExpression(parsed.expression)).toBe(written);
      const again = parseStatement(written);
      expect("expression" in again && writeExpression(again.expression)).toBe(written);
    }
  });

  const levels = (change: object) => ({
    title: "t",
    decisionMakers: [
      {
        id: "a",
        name: "A",
        options: [
          { id: "X", name: "x" },
          { id: "R", name: "lifts sanctions", levels: ["none", "some", "full"], ...change },
        ],
        preferences: { statements: ["R >= some", "X"] },
      },
    ],
  });
  const said2 = (model: unknown) =>
    checkModel(model).map(({ path, message }) => `${path.join(".")}: ${message}`);
  const AT = "decisionMakers.0";

  test.each<[string, object, string]>([
    [
      "one level",
      { levels: ["none"] },
      `${AT}.options.1.levels: found 1 levels of "R", expected two to 16, the lowest first`,
    ],
    [
      "a level twice",
      { levels: ["none", "some", "none"] },
      `${AT}.options.1.levels.2: the level "none" of "R" is listed twice`,
    ],
    [
      "a level with a space",
      { levels: ["none", "some day"] },
      `${AT}.options.1.levels.1: found "some day", expected a level named by letters, digits, _ or -`,
    ],
    [
      "a level that is none",
      { levels: ["none", 3] },
      `${AT}.options.1.levels.1: found 3, expected a level: its id, or an object with id`,
    ],
    [
      "an unknown level",
      { levels: ["none", "part"] },
      `${AT}.preferences.statements.0: unknown level "some" of R, expected one of: part; the lowest is what R < part says`,
    ],
    [
      "no levels where some are named",
      { levels: undefined },
      `${AT}.preferences.statements.0: "R" is on or off and has no levels; write R or !R`,
    ],
    [
      "two options of one id",
      { id: "X" },
      `${AT}.options.1.id: option "X" is listed twice; an option has one owner`,
    ],
  ])("%s is told with what to write", (_, change, message) => {
    expect(said2(levels(change))).toContain(message);
  });

  test("an option with levels named as if it had none is told with what to write", () => {
    const model = levels({});
    model.decisionMakers[0]!.preferences.statements = ["R", "X"];
    expect(said2(model)).toContain(
      `${AT}.preferences.statements.0: "R" has levels; write R >= full or R < some`,
    );
  });

  test("a problem of a step is placed at its level, and one of what follows at its own", () => {
    const model = levels({ levels: ["none", "some", { id: "full" }] });
    model.decisionMakers[0]!.options.push({ id: "Z", name: "z" } as never);
    expect(checkModel(model).map(({ path }) => path.join("."))).toEqual([
      `${AT}.options.1.id`,
      `${AT}.options.2.id`,
    ]);
  });
});
