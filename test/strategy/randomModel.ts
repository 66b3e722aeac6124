import fc from "fast-check";
import type { Model } from "../../src/strategy/index.ts";

/** Small models of every kind: 2 to 4 decision makers, ties, infeasible states, one-way options, graph form. */
export const optionModels: fc.Arbitrary<Model> = fc
  .record({
    owners: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 6 }),
    oneWay: fc.array(fc.constantFrom(undefined, undefined, "on" as const, "off" as const), {
      minLength: 6,
      maxLength: 6,
    }),
    forbidden: fc.array(fc.tuple(fc.nat(5), fc.boolean(), fc.nat(5), fc.boolean()), { maxLength: 2 }),
    payoffs: fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 64, maxLength: 64 }), {
      minLength: 4,
      maxLength: 4,
    }),
    quo: fc.nat(63),
  })
  .map(({ owners, oneWay, forbidden, payoffs, quo }): Model => {
    const used = [...new Set(owners)].sort();
    const literal = (k: number, on: boolean) => `${on ? "" : "!"}o${k % owners.length}`;
    const infeasible = forbidden.map(([a, x, b, y]) => `${literal(a, x)} & ${literal(b, y)}`);
    const isOut = (mask: number) =>
      forbidden.some(([a, x, b, y]) => {
        const bit = (k: number) => ((mask >> (k % owners.length)) & 1) === 1;
        return bit(a) === x && bit(b) === y;
      });
    const count = Array.from({ length: 2 ** owners.length }, (_, mask) => mask).filter(
      (mask) => !isOut(mask),
    ).length;
    return {
      title: "random",
      decisionMakers: used.map((owner, d) => ({
        id: `dm${owner}`,
        name: `DM ${owner}`,
        options: owners.flatMap((o, k) => {
          const direction = oneWay[k];
          return o === owner
            ? [{ id: `o${k}`, name: `o${k}`, ...(direction ? { irreversible: direction } : {}) }]
            : [];
        }),
        preferences: {
          payoffs: Object.fromEntries(
            Array.from({ length: count }, (_, s) => [String(s + 1), payoffs[d]![s]!]),
          ),
        },
      })),
      ...(infeasible.length > 0 ? { infeasible } : {}),
      ...(count > 0 ? { statusQuo: { state: (quo % count) + 1 } } : {}),
    };
  })
  .filter((model) => Object.keys(model.decisionMakers[0]!.preferences!.payoffs!).length > 0);

export const graphModels: fc.Arbitrary<Model> = fc
  .record({
    states: fc.integer({ min: 2, max: 7 }),
    dms: fc.integer({ min: 2, max: 4 }),
    arcs: fc.array(fc.tuple(fc.nat(3), fc.nat(6), fc.nat(6)), { maxLength: 30 }),
    payoffs: fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 7, maxLength: 7 }), {
      minLength: 4,
      maxLength: 4,
    }),
  })
  .map(({ states, dms, arcs, payoffs }): Model => {
    const moves: Record<string, [number, number][]> = {};
    for (let d = 0; d < dms; d++) {
      const unique = new Set(
        arcs
          .filter(([dm, a, b]) => dm % dms === d && a % states !== b % states)
          .map(([, a, b]) => `${(a % states) + 1} ${(b % states) + 1}`),
      );
      moves[`dm${d}`] = [...unique].map((pair) => pair.split(" ").map(Number) as [number, number]);
    }
    return {
      title: "random graph",
      decisionMakers: Array.from({ length: dms }, (_, d) => ({
        id: `dm${d}`,
        name: `DM ${d}`,
        preferences: {
          payoffs: Object.fromEntries(
            Array.from({ length: states }, (_, s) => [String(s + 1), payoffs[d]![s]!]),
          ),
        },
      })),
      states: Array.from({ length: states }, (_, s) => ({ id: s + 1, label: `s${s + 1}` })),
      moves,
      statusQuo: { state: 1 },
    };
  });
