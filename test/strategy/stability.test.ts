import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conceptRow } from "../../src/strategy/concepts/index.ts";
import {
  buildStateSpace,
  CONCEPTS,
  explainVerdict,
  findReachable,
  findStability,
  KnownOrders,
  type Model,
  rankStates,
  type Step,
} from "../../src/strategy/index.ts";
import { SingleStates } from "../../src/strategy/stability/index.ts";
import { judgeIn } from "../../src/strategy/stability/judgeIn.ts";
import { type Outlook, plainOutlook } from "../../src/strategy/stability/outlook.ts";
import { benchmarkModel } from "./benchmarkModel.ts";
import { improvements, isStable, reach, type SmallGame, smallGame } from "./bruteForce.ts";
import { graphModels, optionModels } from "./randomModel.ts";

function solved(model: Model) {
  const { space, problems } = buildStateSpace(model);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const ranks = model.decisionMakers.map((dm) => rankStates(space!, dm.preferences!));
  return { space: space!, ranks, stability: findStability(space!, ranks, CONCEPTS) };
}

describe.each([
  ["option form", optionModels],
  ["graph form", graphModels],
])("in %s", (_, models) => {
  test("every verdict agrees with the definitions read word for word", () => {
    fc.assert(
      fc.property(models, (model) => {
        const game = smallGame(model);
        const { space, stability } = solved(model);
        expect(space.stateCount).toBe(game.stateCount);
        const states = Array.from({ length: game.stateCount }, (_, s) => s);
        const expected = CONCEPTS.map((concept) =>
          [...game.moves.keys()].map((dm) => states.map((s) => (isStable(game, concept, dm, s) ? 1 : 0))),
        );
        expect(CONCEPTS.map((concept) => stability[concept]!.map((verdicts) => [...verdicts]))).toEqual(
          expected,
        );
      }),
      { numRuns: 1500 },
    );
  });

  test("what is kept of orders that others share is what they give anew", () => {
    fc.assert(
      fc.property(
        models,
        fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        (model, seeds, from) => {
          const { space, ranks } = solved(model);
          const known = new KnownOrders(space);
          const start = from % space.stateCount;
          // Each has its order, or one of which few improvements differ.
          const others = ranks.map((rank) => [
            rank,
            rank.map((r) => Math.floor(r / 2)),
            rank.map((r) => 2 * r + (r % 2)),
          ]);
          for (const seed of seeds) {
            const mixed = others.map((some, dm) => some[Math.floor(seed / 3 ** dm) % 3]!);
            expect(findStability(space, mixed, CONCEPTS, known)).toEqual(
              findStability(space, mixed, CONCEPTS),
            );
            const [kept, anew] = [known.reachFrom(start, mixed), findReachable(space, mixed, start)];
            expect(kept.states).toEqual(anew.states);
            expect(kept.states.map(kept.pathTo)).toEqual(anew.states.map(anew.pathTo));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test("a state asked about alone has the verdict and the reach it has among all", () => {
    fc.assert(
      fc.property(models, fc.nat(), (model, from) => {
        const { space, ranks, stability } = solved(model);
        const single = new SingleStates(space);
        const all = Array.from({ length: space.stateCount }, (_, s) => s);
        for (const concept of CONCEPTS)
          for (const dm of ranks.keys())
            expect(all.map((s) => single.isStable(concept, ranks, dm, s))).toEqual(
              all.map((s) => stability[concept]![dm]![s] === 1),
            );
        if (space.form === "graph") return;
        const start = from % space.stateCount;
        const some = all.filter((s) => (s + from) % 3 > 0);
        const reach = findReachable(space, ranks, start);
        expect(single.reached(ranks, start, some)).toEqual(some.filter(reach.has));
      }),
      { numRuns: 500 },
    );
  });

  test("concepts imply each other as the literature says", () => {
    fc.assert(
      fc.property(models, (model) => {
        const { stability, space } = solved(model);
        const implies = [
          ["nash", "sseq"],
          ["sseq", "seq"],
          ["sseq", "smr"],
          ["seq", "gmr"],
          ["smr", "gmr"],
        ] as const;
        for (const [strong, weak] of implies)
          for (const dm of model.decisionMakers.keys())
            for (let s = 0; s < space.stateCount; s++)
              expect(stability[strong]![dm]![s]! <= stability[weak]![dm]![s]!).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("what can be reached by improvements agrees with the definition, and each path is legal and shortest", () => {
    fc.assert(
      fc.property(models, (model) => {
        const game = smallGame(model);
        const { space, ranks } = solved(model);
        const all = [...game.moves.keys()];
        const expected = new Set([space.statusQuo!, ...reach(all, space.statusQuo!, improvements(game))]);
        const found = findReachable(space, ranks, space.statusQuo!);
        expect(new Set(found.states)).toEqual(expected);
        for (const state of found.states)
          expectLegal(game, found.pathTo(state)!, space.statusQuo!, state, true);
      }),
      { numRuns: 300 },
    );
  });

  test("every witness shows what it claims", () => {
    fc.assert(
      fc.property(models, (model) => {
        const game = smallGame(model);
        const { space, ranks, stability } = solved(model);
        for (const concept of CONCEPTS)
          for (const dm of game.moves.keys())
            for (let s = 0; s < game.stateCount; s++) {
              const witness = explainVerdict(space, ranks, concept, dm, s);
              expect(witness.stable).toBe(stability[concept]![dm]![s] === 1);
              expectWitness(game, concept, dm, s, witness);
            }
      }),
      { numRuns: 100 },
    );
  });
});

function expectLegal(
  game: SmallGame,
  steps: readonly Step[],
  from: number,
  to: number,
  improving: boolean,
): void {
  let at = from;
  let last = -1;
  for (const step of steps) {
    expect(step.from).toBe(at);
    expect(game.moves[step.by]![step.from]).toContain(step.to);
    if (improving) expect(game.better(step.by, step.to, step.from)).toBe(true);
    expect(step.by).not.toBe(last);
    last = step.by;
    at = step.to;
  }
  expect(at).toBe(to);
}

function expectWitness(
  game: SmallGame,
  concept: string,
  dm: number,
  s: number,
  witness: ReturnType<typeof explainVerdict>,
): void {
  const credible = concept === "seq" || concept === "sseq";
  const symmetric = concept === "smr" || concept === "sseq";
  const isGain = (to: number) => game.moves[dm]![s]!.includes(to) && game.better(dm, to, s);
  if (!witness.stable) {
    expect(isGain(witness.improvement.to)).toBe(true);
    if (witness.escaped) {
      const { sanction, escape: way } = witness.escaped;
      expectLegal(game, sanction, witness.improvement.to, sanction.at(-1)!.to, credible);
      expect(game.moves[dm]![way.from]).toContain(way.to);
      expect(game.better(dm, way.to, s)).toBe(true);
    }
    return;
  }
  if (witness.why === "no-move") {
    expect(game.moves[dm]![s]).toEqual([]);
    return;
  }
  if (witness.why === "no-improvement") {
    expect(game.moves[dm]![s]!.some(isGain)).toBe(false);
    return;
  }
  expect(new Set(witness.answers.map(({ improvement }) => improvement.to))).toEqual(
    new Set(game.moves[dm]![s]!.filter(isGain)),
  );
  for (const { improvement, sanction } of witness.answers) {
    const end = sanction.at(-1)!.to;
    expectLegal(game, sanction, improvement.to, end, credible);
    expect(sanction.every(({ by }) => by !== dm)).toBe(true);
    expect(game.better(dm, end, s)).toBe(false);
    if (symmetric) expect(game.moves[dm]![end]!.some((t) => game.better(dm, t, s))).toBe(false);
  }
}

test("in the search for an answer nobody's moves are looked up twice from one state, where two in a row are one", () => {
  const { space } = buildStateSpace(benchmarkModel(4, 12, 1));
  const ranks = benchmarkModel(4, 12, 1).decisionMakers.map((dm) => rankStates(space!, dm.preferences!));
  const outlook = plainOutlook(space!, ranks, 0);
  let searches = 0;
  for (const concept of ["gmr", "seq", "sseq", "smr"] as const) {
    const row = conceptRow(concept);
    if (row.answers === "none") continue;
    const asked = new Map<string, number>();
    const counting = outlook.opponents[row.answers].map(({ by, steps }) => ({
      by,
      steps: (state: number) => {
        const key = `${by} ${state}`;
        asked.set(key, (asked.get(key) ?? 0) + 1);
        return steps(state);
      },
    }));
    for (let state = 0; state < space!.stateCount; state += 61) {
      const [tempting] = outlook.moves(state).filter((to) => outlook.tempts(to, state));
      if (tempting === undefined) continue;
      asked.clear();
      searches++;
      const counted: Outlook = {
        ...outlook,
        moves: (from) => (from === state ? [tempting] : outlook.moves(from)),
        opponents: { ...outlook.opponents, [row.answers]: counting },
      };
      judgeIn(row, counted, state);
      // Where the focal looks again, a second search is for what it can escape.
      for (const times of asked.values()) expect(times).toBeLessThanOrEqual(row.looksAgain ? 2 : 1);
    }
  }
  expect(searches).toBeGreaterThan(0);
});
