import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CONCEPTS, type Model, solve } from "../../src/strategy/index.ts";
import { isStable, type SmallGame, smallGame } from "./bruteForce.ts";
import { graphModels, optionModels } from "./randomModel.ts";

/** Every way in which one party's ties can fall: its states in a row, none level with another, worst first. */
function linearOrders(payoffs: readonly number[]): number[][] {
  const groups = [...new Set(payoffs)]
    .sort((a, b) => a - b)
    .map((payoff) => payoffs.flatMap((own, s) => (own === payoff ? [s] : [])));
  const arrange = (states: number[]): number[][] =>
    states.length < 2
      ? [states]
      : states.flatMap((first) => arrange(states.filter((s) => s !== first)).map((rest) => [first, ...rest]));
  return groups.reduce<number[][]>(
    (found, group) => found.flatMap((before) => arrange(group).map((own) => [...before, ...own])),
    [[]],
  );
}

/** Every game that the ties of all allow. */
function* fallen(model: Model): Generator<SmallGame> {
  const game = smallGame(model);
  const orders = model.decisionMakers.map((dm) => {
    const payoffs = Array.from(
      { length: game.stateCount },
      (_, s) => (dm.preferences!.payoffs as Record<string, number>)[s + 1]!,
    );
    return linearOrders(payoffs).map((row) => payoffs.map((_, s) => row.indexOf(s)));
  });
  const total = orders.reduce((product, own) => product * own.length, 1);
  for (let i = 0; i < total; i++) {
    let rest = i;
    const chosen = orders.map((own) => {
      const one = own[rest % own.length]!;
      rest = Math.floor(rest / own.length);
      return one;
    });
    yield { ...game, better: (dm, a, b) => chosen[dm]![a]! > chosen[dm]![b]! };
  }
}

/** Payoffs over few values, so that there are ties. */
function coarse(model: Model, values: number): Model {
  return {
    ...model,
    decisionMakers: model.decisionMakers.map((dm) => ({
      ...dm,
      preferences: {
        payoffs: Object.fromEntries(
          Object.entries(dm.preferences!.payoffs as Record<string, number>).map(([id, payoff]) => [
            id,
            Math.floor(payoff / values),
          ]),
        ),
      },
    })),
  };
}

function isSmall(model: Model): boolean {
  const states = smallGame(model).stateCount;
  if (states > 6) return false;
  const ways = model.decisionMakers.map((dm) => {
    const payoffs = Object.values(dm.preferences!.payoffs as Record<string, number>);
    return linearOrders(payoffs).length;
  });
  return ways.reduce((product, count) => product * count, 1) <= 300;
}

describe("what rests on ties", () => {
  test.each([
    ["option form", optionModels.map((model) => coarse(model, 2)).filter(isSmall), 150],
    ["graph form", graphModels.map((model) => coarse(model, 1)).filter(isSmall), 150],
  ] as const)("agrees with every way in which ties can fall: %s", (_, models, runs) => {
    let lost = 0;
    let gained = 0;
    fc.assert(
      fc.property(models, (model) => {
        const { solution } = solve(model);
        const { equilibria, ties, reachable } = solution!.scenarios[0]!;
        const games = [...fallen(model)];
        const all = [...model.decisionMakers.keys()];
        for (const concept of CONCEPTS) {
          const holds = (game: SmallGame, id: number) =>
            all.every((dm) => isStable(game, concept, dm, id - 1));
          const isExact = concept !== "seq" && concept !== "sseq";
          for (let id = 1; id <= games[0]!.stateCount; id++) {
            const isOne = equilibria![concept]!.includes(id);
            const count = games.filter((game) => holds(game, id)).length;
            const isSaid = (ties?.[isOne ? "lost" : "gained"][concept] ?? []).includes(id);
            const rests = isOne ? count < games.length : count > 0;
            // What is not said to rest on ties never does; what rests on a party's own order alone is exact.
            if (rests || isExact) expect([id, concept, isSaid]).toEqual([id, concept, rests]);
            if (isOne && isSaid) lost++;
            if (!isOne && isSaid) gained++;
          }
        }
        const sometimes = new Set(games.flatMap((game) => reachedFrom(game, model)));
        for (let s = 0; s < games[0]!.stateCount; s++)
          if (sometimes.has(s) && !reachable!.includes(s + 1)) expect(ties!.reached).toContain(s + 1);
        if (!model.moves) for (const id of ties?.reached ?? []) expect(sometimes.has(id - 1)).toBe(true);
      }),
      { numRuns: runs, seed: 7 },
    );
    expect(lost).toBeGreaterThan(20);
    expect(gained).toBeGreaterThan(0);
  });

  function reachedFrom(game: SmallGame, model: Model): number[] {
    const start = (model.statusQuo as { state: number }).state - 1;
    const seen = new Set([`${start}/`]);
    const queue: [number, number][] = [[start, -1]];
    for (const [s, last] of queue)
      for (const [dm, moves] of game.moves.entries())
        for (const t of dm === last ? [] : moves[s]!)
          if (game.better(dm, t, s) && !seen.has(`${t}/${dm}`)) {
            seen.add(`${t}/${dm}`);
            queue.push([t, dm]);
          }
    return queue.map(([s]) => s);
  }
});

test("without a tie nothing is said of ties", () => {
  const { solution } = solve({
    title: "one",
    decisionMakers: [
      { id: "a", name: "A", options: [{ id: "X", name: "x" }], preferences: { statements: ["X"] } },
    ],
    statusQuo: { on: [] },
  });
  expect(solution!.scenarios[0]!.ties).toBeUndefined();
});
