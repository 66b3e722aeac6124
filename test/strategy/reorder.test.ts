import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildStateSpace, type Concept, findSmallestChanges, type Model } from "../../src/strategy/index.ts";
import { isStable, smallGame } from "./bruteForce.ts";
import { graphModels, optionModels } from "./randomModel.ts";

type Groups = number[][];

/** Every way to put states in groups, best first. */
function weakOrders(states: readonly number[]): Groups[] {
  if (states.length === 0) return [[]];
  const [first, ...rest] = states;
  return weakOrders(rest).flatMap((groups) => [
    ...groups.map((_, g) => groups.map((own, i) => (i === g ? [first!, ...own] : own))),
    ...Array.from({ length: groups.length + 1 }, (_, g) => [
      ...groups.slice(0, g),
      [first!],
      ...groups.slice(g),
    ]),
  ]);
}

const textOf = (groups: Groups) =>
  groups.map((group) => [...group].sort((a, b) => a - b).join("=")).join(">");

/** Orders one step apart: one state lifted out comes back level with a group that was next to it, or beside its own. */
function neighbours(groups: Groups): string[] {
  return groups.flatMap((group, g) =>
    group.flatMap((state) => {
      const rest = group.filter((other) => other !== state);
      const joins = (to: number) =>
        groups
          .map((own, i) => (i === g ? rest : i === to ? [...own, state] : own))
          .filter((own) => own.length > 0);
      const without = groups.map((own, i) => (i === g ? rest : own));
      const leaves = (at: number) => [...without.slice(0, at), [state], ...without.slice(at)];
      return rest.length > 0
        ? [leaves(g), leaves(g + 1)].map(textOf)
        : [g - 1, g + 1].filter((to) => groups[to]).map((to) => textOf(joins(to)));
    }),
  );
}

/** Steps from one order to every other. */
function distances(from: Groups, all: ReadonlyMap<string, Groups>): Map<string, number> {
  const found = new Map([[textOf(from), 0]]);
  for (const [key, steps] of found)
    for (const next of neighbours(all.get(key)!)) if (!found.has(next)) found.set(next, steps + 1);
  return found;
}

function groupsOf(payoffs: Record<string, number>): Groups {
  const values = [...new Set(Object.values(payoffs))].sort((a, b) => b - a);
  return values.map((value) =>
    Object.keys(payoffs)
      .filter((id) => payoffs[id] === value)
      .map(Number),
  );
}

/** The smallest total of steps after which a wanted state holds, and the pairs of orders that do it. */
function byHand(model: Model, wanted: number, concept: Concept) {
  const game = smallGame(model);
  const states = Array.from({ length: game.stateCount }, (_, s) => s + 1);
  const all = new Map(weakOrders(states).map((groups) => [textOf(groups), groups]));
  const orders = [...all.values()];
  const places = orders.map((groups) => {
    const place: number[] = [];
    for (const [g, group] of groups.entries()) for (const id of group) place[id] = g;
    return place;
  });
  const steps = model.decisionMakers.map((dm) => {
    const found = distances(groupsOf(dm.preferences!.payoffs as Record<string, number>), all);
    return orders.map((groups) => found.get(textOf(groups))!);
  });
  let best = Number.POSITIVE_INFINITY;
  let found: string[] = [];
  for (const [i, first] of places.entries())
    for (const [j, second] of places.entries()) {
      const size = steps[0]![i]! + steps[1]![j]!;
      if (size > best) continue;
      const both = [first, second];
      const played = {
        ...game,
        better: (dm: number, a: number, b: number) => both[dm]![a + 1]! < both[dm]![b + 1]!,
      };
      if (![0, 1].every((dm) => isStable(played, concept, dm, wanted - 1))) continue;
      if (size < best) found = [];
      best = size;
      found.push(`${textOf(orders[i]!)} / ${textOf(orders[j]!)}`);
    }
  return { best, found: found.sort() };
}

const small = (models: fc.Arbitrary<Model>, most: number) =>
  models.filter(
    (model) =>
      model.decisionMakers.length === 2 &&
      smallGame(model).stateCount <= most &&
      smallGame(model).stateCount > 1,
  );

describe("smallest re-orderings", () => {
  test.each([
    ["option form, two parties, up to four states", small(optionModels, 4), 300],
    ["graph form, two parties, up to four states", small(graphModels, 4), 300],
  ] as const)("are those among all orders: %s", (_, models, runs) => {
    let changed = 0;
    fc.assert(
      fc.property(
        models,
        fc.nat(3),
        fc.constantFrom<Concept>("nash", "gmr", "smr", "seq", "sseq"),
        (model, pick, concept) => {
          const { space } = buildStateSpace(model);
          const wanted = (pick % space!.stateCount) + 1;
          const { best, found } = byHand(model, wanted, concept);
          const [result] = findSmallestChanges(model, space!, {
            want: "it",
            states: [wanted],
            concept,
            rankings: true,
            mostSize: 12,
          });
          if (best === 0) {
            expect(result!.result).toBe("already");
            return;
          }
          changed++;
          expect(result!.size).toBe(best);
          const before = model.decisionMakers.map((dm) =>
            textOf(groupsOf(dm.preferences!.payoffs as Record<string, number>)),
          );
          const told = result!.changes.map(({ reorderings }) =>
            model.decisionMakers
              .map((dm, i) => {
                const own = reorderings!.find(({ decisionMaker }) => decisionMaker === dm.id);
                return own ? textOf(own.ranking) : before[i]!;
              })
              .join(" / "),
          );
          expect(told.sort()).toEqual(found);
        },
      ),
      { numRuns: runs, seed: 3 },
    );
    expect(changed).toBeGreaterThan(runs / 5);
  });

  test("what is told to be compared otherwise is all that is", () => {
    const model: Model = {
      title: "two",
      decisionMakers: [
        { id: "a", name: "A", preferences: { ranking: [[2], [3], [1]] } },
        { id: "b", name: "B", preferences: { ranking: [[1, 2, 3]] } },
      ],
      states: [1, 2, 3].map((id) => ({ id, label: `s${id}` })),
      moves: {
        a: [
          [1, 2],
          [1, 3],
        ],
        b: [],
      },
      statusQuo: { state: 1 },
    };
    const { space } = buildStateSpace(model);
    const [found] = findSmallestChanges(model, space!, {
      want: "1",
      states: [1],
      concept: "nash",
      rankings: true,
    });
    expect(found).toMatchObject({ result: "found", size: 2 });
    expect(found!.changes.map(({ reorderings }) => reorderings)).toContainEqual([
      {
        decisionMaker: "a",
        ranking: [[1, 2, 3]],
        size: 2,
        changed: [
          { states: [1, 2], was: "worse", now: "level" },
          { states: [1, 3], was: "worse", now: "level" },
          { states: [2, 3], was: "better", now: "level" },
        ],
      },
    ]);
    // Without being asked for, rankings are left as they are.
    expect(findSmallestChanges(model, space!, { want: "1", states: [1], concept: "nash" })[0]!.result).toBe(
      "none",
    );
  });
});
