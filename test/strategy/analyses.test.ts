import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Attitude,
  buildStateSpace,
  CONCEPTS,
  CoalitionAnalysis,
  type Concept,
  findHypergameStability,
  findOrderConditions,
  findPlayEnds,
  findStability,
  findStabilityWithAttitudes,
  findStabilityWithStrength,
  findStabilityWithUnknowns,
  listCoalitions,
  type Model,
  meetsConditions,
  orderWithOpenPairs,
  rankStates,
  selfishAttitudes,
  strengthByThreshold,
  UNKNOWN_EXTENSIONS,
} from "../../src/strategy/index.ts";
import { improvements, isStable, reach, type SmallGame, smallGame } from "./bruteForce.ts";
import { graphModels, optionModels } from "./randomModel.ts";

const KINDS = [
  ["option form", optionModels],
  ["graph form", graphModels],
] as const;

function solved(model: Model) {
  const space = buildStateSpace(model).space!;
  const ranks = model.decisionMakers.map((dm) => rankStates(space, dm.preferences!));
  const game = smallGame(model);
  return { space, ranks, game, all: [...ranks.keys()], states: [...Array(space.stateCount).keys()] };
}

/** Cells in which verdicts differ from what a definition says; empty when they agree. */
function differences(
  states: readonly number[],
  verdicts: Uint8Array,
  holds: (state: number) => boolean,
): number[] {
  return states.filter((state) => (verdicts[state] === 1) !== holds(state));
}

describe.each(KINDS)("in %s", (_, models) => {
  test("coalitions: improvements and verdicts agree with the definitions", () => {
    fc.assert(
      fc.property(models, (model) => {
        const { space, ranks, game, all, states } = solved(model);
        const analysis = new CoalitionAnalysis(space, ranks);
        const steps = (dm: number, s: number) => game.moves[dm]![s]!;
        const joint = (coalition: readonly number[], s: number) =>
          [...reach([...coalition], s, steps)].filter((t) => coalition.every((i) => game.better(i, t, s)));
        for (const coalition of listCoalitions(all.length)) {
          const others = all.filter((i) => !coalition.includes(i));
          for (const s of states)
            expect(new Set(analysis.improvements(coalition)(s))).toEqual(new Set(joint(coalition, s)));
          const groups = listCoalitions(others.length).map((members) => members.map((i) => others[i]!));
          const deters = (t: number, s: number) => !coalition.every((i) => game.better(i, t, s));
          for (const concept of CONCEPTS) {
            const stable = (s: number) =>
              joint(coalition, s).every((s1) => {
                if (concept === "nash") return false;
                const answers =
                  concept === "seq" || concept === "sseq"
                    ? reach([...groups.keys()], s1, (g, x) => joint(groups[g]!, x))
                    : reach(others, s1, steps);
                const isHeld = (s2: number) =>
                  [...reach([...coalition], s2, steps)].every((s3) => deters(s3, s));
                return [...answers].some(
                  (s2) => deters(s2, s) && ((concept !== "smr" && concept !== "sseq") || isHeld(s2)),
                );
              });
            expect(differences(states, analysis.stability(coalition, concept), stable)).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a coalition of one is the decision maker itself under Nash, GMR and SMR", () => {
    fc.assert(
      fc.property(models, (model) => {
        const { space, ranks, all } = solved(model);
        const analysis = new CoalitionAnalysis(space, ranks);
        const ordinary = findStability(space, ranks, CONCEPTS);
        // In graph form a coalition of one still may not move twice in a row, and so has its own moves only.
        for (const dm of all)
          for (const concept of ["nash", "gmr", "smr"] as const)
            expect(analysis.stability([dm], concept)).toEqual(ordinary[concept]![dm]);
      }),
      { numRuns: 60 },
    );
  });

  test("unknown preferences: the four extensions agree with the definitions", () => {
    fc.assert(
      fc.property(
        models,
        fc.array(fc.tuple(fc.nat(3), fc.nat(63), fc.nat(63)), { maxLength: 12 }),
        (model, open) => {
          const { space, ranks, game, all, states } = solved(model);
          const n = space.stateCount;
          const pairs = all.map((dm) =>
            open
              .filter(([i, a, b]) => i % all.length === dm && a % n !== b % n)
              .map(([, a, b]) => [a % n, b % n] as const),
          );
          const orders = ranks.map((rank, dm) => orderWithOpenPairs(rank, pairs[dm]!));
          const unknown = (dm: number, a: number, b: number) =>
            pairs[dm]!.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
          const prefers = (dm: number, a: number, b: number) =>
            !unknown(dm, a, b) && ranks[dm]![a]! > ranks[dm]![b]!;
          for (const extension of UNKNOWN_EXTENSIONS)
            for (const concept of CONCEPTS)
              for (const dm of all) {
                const tempts = extension === "a" || extension === "c";
                const deterred = extension === "c" || extension === "d";
                const others = all.filter((i) => i !== dm);
                const may = (i: number, s: number) =>
                  game.moves[i]![s]!.filter((t) => prefers(i, t, s) || unknown(i, t, s));
                const deters = (t: number, s: number) => (unknown(dm, t, s) ? deterred : !prefers(dm, t, s));
                const stable = (s: number) =>
                  game.moves[dm]![s]!.filter((t) => prefers(dm, t, s) || (tempts && unknown(dm, t, s))).every(
                    (s1) => {
                      if (concept === "nash") return false;
                      const isCredible = concept === "seq" || concept === "sseq";
                      const answers = reach(others, s1, isCredible ? may : (i, x) => game.moves[i]![x]!);
                      return [...answers].some(
                        (s2) =>
                          deters(s2, s) &&
                          ((concept !== "smr" && concept !== "sseq") ||
                            game.moves[dm]![s2]!.every((s3) => deters(s3, s))),
                      );
                    },
                  );
                const verdicts = findStabilityWithUnknowns(space, orders, concept, extension, dm);
                expect([extension, concept, ...differences(states, verdicts, stable)]).toEqual([
                  extension,
                  concept,
                ]);
              }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("unknown preferences: a is the hardest to satisfy, d the easiest, and without any all are ordinary", () => {
    fc.assert(
      fc.property(models, (model) => {
        const { space, ranks, all } = solved(model);
        const orders = ranks.map((rank) => orderWithOpenPairs(rank, []));
        const ordinary = findStability(space, ranks, CONCEPTS);
        for (const concept of CONCEPTS)
          for (const dm of all)
            for (const extension of UNKNOWN_EXTENSIONS)
              expect(findStabilityWithUnknowns(space, orders, concept, extension, dm)).toEqual(
                ordinary[concept]![dm],
              );
      }),
      { numRuns: 30 },
    );
  });

  test("strength of preference: general is ordinary, strong agrees with the definition, weak is the rest", () => {
    fc.assert(
      fc.property(models, fc.integer({ min: 1, max: 4 }), (model, threshold) => {
        const { space, ranks, game, all, states } = solved(model);
        const ordinary = findStability(space, ranks, CONCEPTS);
        const orders = ranks.map((rank) => strengthByThreshold(rank, rank, threshold));
        for (const concept of CONCEPTS)
          for (const dm of all) {
            const { general, strong, weak } = findStabilityWithStrength(space, orders, concept, dm);
            expect(general).toEqual(ordinary[concept]![dm]);
            const much = (s: number, t: number) => ranks[dm]![s]! - ranks[dm]![t]! >= threshold;
            const others = all.filter((i) => i !== dm);
            const stable = (s: number) =>
              improvements(game)(dm, s).every((s1) => {
                if (concept === "nash") return false;
                const isCredible = concept === "seq" || concept === "sseq";
                return [
                  ...reach(others, s1, isCredible ? improvements(game) : (i, x) => game.moves[i]![x]!),
                ].some(
                  (s2) =>
                    much(s, s2) &&
                    ((concept !== "smr" && concept !== "sseq") ||
                      game.moves[dm]![s2]!.every((s3) => much(s, s3))),
                );
              });
            expect(differences(states, strong, stable)).toEqual([]);
            expect(states.every((s) => general[s] === strong[s]! + weak[s]!)).toBe(true);
          }
      }),
      { numRuns: 60 },
    );
  });

  test("attitudes agree with the definitions", () => {
    const attitude = fc.constantFrom<Attitude>("+", "0", "-");
    fc.assert(
      fc.property(
        models,
        fc.array(fc.array(attitude, { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 }),
        (model, drawn) => {
          const { space, ranks, game, all, states } = solved(model);
          const attitudes = drawn.slice(0, all.length).map((row) => row.slice(0, all.length));
          const wants = (i: number, t: number, s: number) =>
            all.every((j) => {
              const better = game.better(j, s, t);
              return { "+": !better, "0": true, "-": better }[attitudes[i]![j]!];
            });
          const wanted = (i: number, s: number) => game.moves[i]![s]!.filter((t) => wants(i, t, s));
          for (const concept of CONCEPTS)
            for (const dm of all) {
              const others = all.filter((i) => i !== dm);
              const deters = (t: number, s: number) => t === s || !wants(dm, t, s);
              const stable = (s: number) =>
                wanted(dm, s).every((s1) => {
                  if (concept === "nash") return false;
                  const isCredible = concept === "seq" || concept === "sseq";
                  return [...reach(others, s1, isCredible ? wanted : (i, x) => game.moves[i]![x]!)].some(
                    (s2) =>
                      deters(s2, s) &&
                      ((concept !== "smr" && concept !== "sseq") ||
                        game.moves[dm]![s2]!.every((s3) => deters(s3, s))),
                  );
                });
              const verdicts = findStabilityWithAttitudes(space, ranks, attitudes, concept, dm);
              expect(differences(states, verdicts, stable)).toEqual([]);
            }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("selfish attitudes give the ordinary verdicts where nobody is indifferent", () => {
    fc.assert(
      fc.property(models, (model) => {
        const { space, all } = solved(model);
        const ranks = all.map((dm) =>
          Int32Array.from({ length: space.stateCount }, (_, s) => s).sort(
            (a, b) => ((a * 7919 + dm * 104729) % 101) - ((b * 7919 + dm * 104729) % 101) || a - b,
          ),
        );
        const ordinary = findStability(space, ranks, CONCEPTS);
        const selfish = selfishAttitudes(all.length);
        for (const concept of CONCEPTS)
          for (const dm of all)
            expect(findStabilityWithAttitudes(space, ranks, selfish, concept, dm)).toEqual(
              ordinary[concept]![dm],
            );
      }),
      { numRuns: 60 },
    );
  });

  test("a hypergame in which nobody is mistaken is the conflict itself", () => {
    fc.assert(
      fc.property(models, (model) => {
        const { space, ranks, all } = solved(model);
        for (const concept of CONCEPTS)
          expect(
            findHypergameStability(
              space,
              all.map(() => ranks),
              concept,
            ).stable,
          ).toEqual(findStability(space, ranks, [concept])[concept]);
      }),
      { numRuns: 30 },
    );
  });

  test("what a party believes of others decides its own verdict only", () => {
    fc.assert(
      fc.property(models, (model) => {
        const { space, ranks, game, all, states } = solved(model);
        // Each takes the others for its own double.
        const believed = all.map((dm) => all.map(() => ranks[dm]!));
        for (const concept of CONCEPTS) {
          const { stable } = findHypergameStability(space, believed, concept);
          for (const dm of all) {
            const seen: SmallGame = { ...game, better: (_, a, b) => game.better(dm, a, b) };
            expect(differences(states, stable[dm]!, (s) => isStable(seen, concept, dm, s))).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("chances of where play ends add up to one and agree with playing it out step by step", () => {
    fc.assert(
      fc.property(models, (model) => {
        const { space, ranks, game } = solved(model);
        const ends = findPlayEnds(space, ranks, space.statusQuo!);
        const chance = (end: (typeof ends)[number]) => Number(end.chance.top) / Number(end.chance.bottom);
        expect(ends.map(chance).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        let spread = new Map([[space.statusQuo!, 1]]);
        for (let step = 0; step < 3000; step++) {
          const next = new Map<number, number>();
          const add = (s: number, share: number) => next.set(s, (next.get(s) ?? 0) + share);
          for (const [s, share] of spread) {
            const gains = game.moves.map((_, dm) => improvements(game)(dm, s)).filter((t) => t.length > 0);
            if (gains.length === 0) add(s, share);
            for (const targets of gains)
              for (const t of targets) add(t, share / gains.length / targets.length);
          }
          spread = next;
        }
        for (const end of ends) {
          const found = end.states.reduce((sum, s) => sum + (spread.get(s) ?? 0), 0);
          expect(found).toBeCloseTo(chance(end), 6);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("order conditions hold for exactly the orders under which the state is stable", () => {
    fc.assert(
      fc.property(
        models,
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 64, maxLength: 64 }),
        (model, drawn) => {
          const { space, ranks, all, states } = solved(model);
          const rank = Int32Array.from(states, (s) => drawn[s]!);
          for (const concept of CONCEPTS)
            for (const dm of all) {
              const own = ranks.map((other, i) => (i === dm ? rank : other));
              const stable = findStability(space, own, [concept])[concept]![dm]!;
              for (const s of states.slice(0, 8)) {
                const conditions = findOrderConditions(space, ranks, concept, dm, s);
                expect([concept, dm, s, meetsConditions(conditions, rank)]).toEqual([
                  concept,
                  dm,
                  s,
                  stable[s] === 1,
                ]);
              }
            }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("Elmira", () => {
  const file = JSON.parse(readFileSync(new URL("../fixtures/gmcr/elmira9.json", import.meta.url), "utf8"));
  const model: Model = {
    title: "Elmira",
    decisionMakers: file.dms.map(({ id, name }: { id: string; name: string }) => ({
      id,
      name,
      preferences: { ranking: file.preferences[id] },
    })),
    states: file.states.map(({ id }: { id: number }) => ({ id })),
    moves: file.moves,
    statusQuo: { state: 1 },
  };
  const { space, ranks } = solved({ ...model });

  test("coalitional improvements are those of the reference", () => {
    const analysis = new CoalitionAnalysis(space, ranks);
    const ids = model.decisionMakers.map(({ id }) => id);
    const found = Object.fromEntries(
      listCoalitions(3, 2).map((coalition) => [
        coalition.map((dm) => ids[dm]).join("+"),
        Object.fromEntries(
          Array.from({ length: 9 }, (_, s): [string, number[]] => [
            String(s + 1),
            analysis.improvements(coalition)(s).map(space.idOf),
          ]).filter(([, list]) => list.length > 0),
        ),
      ]),
    );
    expect(found).toEqual(file.coalitionImprovements);
  });

  test("a coalition of MoE, or Uniroyal, with others upsets state 5, which every party alone would keep", () => {
    const analysis = new CoalitionAnalysis(space, ranks);
    expect(findStability(space, ranks, ["nash"]).nash!.every((stable) => stable[4] === 1)).toBe(true);
    expect(analysis.stability([0, 1], "nash")[4]).toBe(0);
    expect(analysis.improvements([0, 1])(4).map(space.idOf)).toEqual([8]);
  });
});

test.each(CONCEPTS)(
  "a missing sanction for %s is an unstable state, not a crash, where nobody can answer",
  (concept: Concept) => {
    const model: Model = {
      title: "alone",
      decisionMakers: [
        { id: "a", name: "A", options: [{ id: "X", name: "x" }], preferences: { statements: ["X"] } },
        { id: "b", name: "B", options: [], preferences: { statements: ["X"] } },
      ],
    };
    const { space, ranks } = solvedStatements(model);
    expect([...findStability(space, ranks, [concept])[concept]![0]!]).toEqual([0, 1]);
  },
);

function solvedStatements(model: Model) {
  const space = buildStateSpace(model).space!;
  return { space, ranks: model.decisionMakers.map((dm) => rankStates(space, dm.preferences!)) };
}
