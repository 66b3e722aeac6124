import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildStateSpace, CONCEPTS, checkModel, type Model, solve } from "../../src/strategy/index.ts";
import { isStable, type SmallGame } from "./bruteForce.ts";

/** Elmira in five options: nothing else matters once the plant is abandoned, and who has accepted does not delay again. */
const elmira: Model = {
  title: "Elmira",
  decisionMakers: [
    {
      id: "ministry",
      name: "Ministry",
      options: [{ id: "M", name: "modifies the order", irreversible: "on" }],
      preferences: { ranking: [[8], [3], [4], [9], [6], [1], [2], [7], [5]] },
    },
    {
      id: "uniroyal",
      name: "Uniroyal",
      options: [
        { id: "D", name: "delays" },
        { id: "A", name: "accepts the order" },
        { id: "B", name: "abandons the plant", irreversible: "on" },
      ],
      preferences: { ranking: [[1], [4], [9], [6], [5], [3], [8], [2], [7]] },
    },
    {
      id: "local",
      name: "Local government",
      options: [{ id: "L", name: "insists" }],
      preferences: { ranking: [[8], [3], [6], [1], [9], [7], [4], [2], [5]] },
    },
  ],
  infeasible: ["!D & !A & !B", "D & A", "D & B", "A & B"],
  together: ["B"],
  exceptions: [{ decisionMaker: "uniroyal", from: "A", to: "D" }],
  statusQuo: { on: ["D"] },
};

test("Elmira's nine states follow from five options, with the published moves and equilibria", () => {
  const { space, problems } = buildStateSpace(elmira);
  expect(problems).toEqual([]);
  // In ascending binary value; beside each the number of the literature.
  const published = [1, 2, 3, 4, 9, 5, 6, 7, 8];
  const labels = ["D", "M D", "A", "M A", "B", "D L", "M D L", "A L", "M A L"];
  expect(Array.from({ length: space!.stateCount }, (_, s) => space!.onOptions(s).join(" "))).toEqual(labels);
  const moves = space!.moves.map((own) =>
    published.flatMap((from, s) => own.targets(s).map((to) => `${from}-${published[to]}`)).sort(),
  );
  expect(moves).toEqual([
    ["1-2", "3-4", "5-6", "7-8"],
    ["1-3", "1-9", "2-4", "2-9", "3-9", "4-9", "5-7", "5-9", "6-8", "6-9", "7-9", "8-9"],
    ["1-5", "2-6", "3-7", "4-8", "5-1", "6-2", "7-3", "8-4"],
  ]);
  const { equilibria } = solve(elmira).solution!.scenarios[0]!;
  const numbers = (concept: (typeof CONCEPTS)[number]) =>
    equilibria![concept]!.map((id) => published[id - 1]).sort();
  expect(CONCEPTS.map(numbers)).toEqual([
    [5, 8, 9],
    [1, 4, 5, 8, 9],
    [1, 4, 5, 8, 9],
    [5, 8, 9],
    [5, 8, 9],
  ]);
  // Whichever of its members is named, it is the one state.
  expect(space!.indexOfOptions(["B", "L", "M"])).toBe(space!.indexOfOptions(["B"]));
});

interface Drawn {
  owners: number[];
  oneWay: ("on" | "off" | undefined)[];
  together: [number, boolean, number, boolean][];
  exceptions: { dm: number; from: [number, boolean]; to: [number, boolean]; allowed: boolean }[];
  payoffs: number[][];
}

const literal = fc.tuple(fc.nat(4), fc.boolean());
const drawn: fc.Arbitrary<Drawn> = fc.record({
  owners: fc.array(fc.nat(2), { minLength: 2, maxLength: 5 }),
  oneWay: fc.array(fc.constantFrom(undefined, "on" as const, "off" as const), { minLength: 5, maxLength: 5 }),
  together: fc.array(fc.tuple(fc.nat(4), fc.boolean(), fc.nat(4), fc.boolean()), { maxLength: 2 }),
  exceptions: fc.array(fc.record({ dm: fc.nat(2), from: literal, to: literal, allowed: fc.boolean() }), {
    maxLength: 3,
  }),
  payoffs: fc.array(fc.array(fc.nat(5), { minLength: 32, maxLength: 32 }), { minLength: 3, maxLength: 3 }),
});

/** Read off the words: sets of states that are one, and moves by changing own options where no exception speaks. */
function byHand({ owners, oneWay, together, exceptions, payoffs }: Drawn) {
  const used = [...new Set(owners)].sort();
  const options = used.flatMap((owner) => owners.flatMap((o, k) => (o === owner ? [k] : [])));
  const all = Array.from(
    { length: 2 ** options.length },
    (_, mask) => new Map(options.map((k, bit) => [k, Math.floor(mask / 2 ** bit) % 2 === 1])),
  );
  type State = (typeof all)[number];
  const is = (state: State, [k, on]: [number, boolean]) => state.get(k % owners.length) === on;
  let sets = all.map((state) => new Set([state]));
  for (const [a, x, b, y] of together) {
    const members = all.filter((state) => is(state, [a, x]) && is(state, [b, y]));
    const touched = sets.filter((set) => members.some((state) => set.has(state)));
    if (touched.length < 2) continue;
    const joined = new Set(touched.flatMap((set) => [...set]));
    sets = [...sets.filter((set) => !touched.includes(set)), joined];
  }
  const lowest = (set: Set<State>) => Math.min(...[...set].map((state) => all.indexOf(state)));
  sets.sort((a, b) => lowest(a) - lowest(b));
  const canMove = (dm: number, from: State, to: State) => {
    if (options.some((k) => from.get(k) !== to.get(k) && owners[k] !== dm)) return false;
    const speaks = (allowed: boolean) =>
      exceptions.some(
        (one) =>
          used[one.dm % used.length] === dm &&
          one.allowed === allowed &&
          is(from, one.from) &&
          is(to, one.to),
      );
    const fits = options.every(
      (k) => from.get(k) === to.get(k) || oneWay[k] === undefined || to.get(k) === (oneWay[k] === "on"),
    );
    return !speaks(false) && (fits || speaks(true));
  };
  const moves = used.map((dm) =>
    sets.map((from, s) =>
      sets.flatMap((to, t) =>
        t !== s && [...from].some((a) => [...to].some((b) => canMove(dm, a, b))) ? [t] : [],
      ),
    ),
  );
  const game: SmallGame = {
    stateCount: sets.length,
    moves,
    better: (dm, a, b) => payoffs[dm]![a]! > payoffs[dm]![b]!,
  };
  const text = (k: number, on: boolean) => `${on ? "" : "!"}o${k % owners.length}`;
  const model: Model = {
    title: "drawn",
    decisionMakers: used.map((owner, d) => ({
      id: `dm${owner}`,
      name: `DM ${owner}`,
      options: options
        .filter((k) => owners[k] === owner)
        .map((k) => ({ id: `o${k}`, name: `o${k}`, ...(oneWay[k] ? { irreversible: oneWay[k] } : {}) })),
      preferences: {
        payoffs: Object.fromEntries(sets.map((_, s) => [String(s + 1), payoffs[d]![s]!])),
      },
    })),
    together: together.map(([a, x, b, y]) => `${text(a, x)} & ${text(b, y)}`),
    exceptions: exceptions.map(({ dm, from, to, allowed }) => ({
      decisionMaker: `dm${used[dm % used.length]}`,
      from: text(...from),
      to: text(...to),
      ...(allowed ? { allowed } : {}),
    })),
  };
  return { game, model };
}

test("states drawn together and exceptions agree with what the words say", () => {
  let cells = 0;
  fc.assert(
    fc.property(drawn, (draw) => {
      if (draw.together.length + draw.exceptions.length === 0) return;
      const { game, model } = byHand(draw);
      const { solution } = solve(model);
      expect(solution!.stateCount).toBe(game.stateCount);
      for (const concept of CONCEPTS)
        for (const [dm, { id }] of model.decisionMakers.entries()) {
          const stable = game.moves[dm]!.flatMap((_, s) => (isStable(game, concept, dm, s) ? [s + 1] : []));
          expect([concept, id, solution!.scenarios[0]!.stability![concept]![id]]).toEqual([
            concept,
            id,
            stable,
          ]);
          cells += game.stateCount;
        }
    }),
    { numRuns: 250, seed: 12 },
  );
  expect(cells).toBeGreaterThan(10_000);
});

describe("what is wrong with them is told", () => {
  test.each<[string, Partial<Model>, string]>([
    [
      "an unknown option",
      { together: ["X"] },
      'together.0: unknown option "X", expected one of: M, D, A, B, L',
    ],
    [
      "an unknown decision maker",
      { exceptions: [{ decisionMaker: "loca", from: "L", to: "!L" }] },
      'exceptions.0.decisionMaker: unknown decision maker "loca", did you mean "local"?',
    ],
    [
      "listed states beside",
      { states: [{ id: 1, on: ["D"] }], infeasible: [] },
      "together: together cannot stand beside states or moves; say it by those",
    ],
    [
      "an order that ranks what is no state",
      { together: [], exceptions: [] },
      "decisionMakers.0.preferences.ranking: not ranked: states 10, 11, 12",
    ],
  ])("%s", (_, change, message) => {
    expect(
      checkModel({ ...elmira, ...change }).map((one) => `${one.path.join(".")}: ${one.message}`),
    ).toContain(message);
  });

  test("a statement that differs among states drawn together is warned of", () => {
    const model = structuredClone(elmira);
    model.decisionMakers[2]!.preferences = { statements: ["L", "!B"] };
    expect(checkModel(model).map(({ message }) => message)).toEqual([
      '"L" is true in some and false in others of the states drawn together; there it is read as in the one with the lowest options on',
    ]);
  });
});
