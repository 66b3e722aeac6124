import fc from "fast-check";
import type { Model } from "../../src/strategy/index.ts";

/** Small models of every kind: 2 to 5 decision makers, ties, infeasible states, one-way options, graph form. */
export const optionModels: fc.Arbitrary<Model> = fc
  .record({
    owners: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 6 }),
    oneWay: fc.array(fc.constantFrom(undefined, undefined, "on" as const, "off" as const), {
      minLength: 6,
      maxLength: 6,
    }),
    forbidden: fc.array(fc.tuple(fc.nat(5), fc.boolean(), fc.nat(5), fc.boolean()), { maxLength: 2 }),
    payoffs: fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 64, maxLength: 64 }), {
      minLength: 5,
      maxLength: 5,
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
    dms: fc.integer({ min: 2, max: 5 }),
    arcs: fc.array(fc.tuple(fc.nat(4), fc.nat(6), fc.nat(6)), { maxLength: 30 }),
    payoffs: fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 7, maxLength: 7 }), {
      minLength: 5,
      maxLength: 5,
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

/** Expressions over options o0 to o(n-1), as text. */
export function expressions(options: number): fc.Arbitrary<string> {
  return fc.letrec<{ e: string }>((tie) => ({
    e: fc.oneof(
      { maxDepth: 2, depthIdentifier: "e" },
      fc.nat(options - 1).map((k) => `o${k}`),
      fc.nat(options - 1).map((k) => `!o${k}`),
      tie("e").map((e) => `!(${e})`),
      fc
        .tuple(tie("e"), fc.constantFrom("&", "|", "if", "only if", "iff"), tie("e"))
        .map(([a, op, b]) => `(${a} ${op} ${b})`),
    ),
  })).e;
}

/** Models whose orders are statements. `spanning`: infeasible expressions may tie several decision makers' options. */
export function statementModels(spanning: boolean): fc.Arbitrary<Model> {
  return fc
    .record({
      owners: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 2, maxLength: 7 }),
      oneWay: fc.array(fc.constantFrom(undefined, undefined, undefined, "on" as const, "off" as const), {
        minLength: 7,
        maxLength: 7,
      }),
    })
    .chain(({ owners, oneWay }) => {
      const used = [...new Set(owners)].sort();
      const order = used.flatMap((owner) => owners.flatMap((o, k) => (o === owner ? [k] : [])));
      return fc
        .record({
          statements: fc.array(fc.array(expressions(owners.length), { minLength: 1, maxLength: 4 }), {
            minLength: used.length,
            maxLength: used.length,
          }),
          infeasible: fc.array(expressions(owners.length), { maxLength: spanning ? 2 : 0 }),
          own: fc.array(fc.nat(owners.length - 1), { maxLength: spanning ? 0 : 1 }),
        })
        .map(({ statements, infeasible, own }): Model => {
          const ruledOut = [
            ...infeasible.map((e) => `${e} & o0`),
            ...own.map((k) => {
              const mate = owners.findIndex((o, j) => o === owners[k] && j !== k);
              return mate < 0 ? `o${k} & !o${k}` : `o${k} & o${mate}`;
            }),
          ];
          return {
            title: "random statements",
            decisionMakers: used.map((owner, d) => ({
              id: `dm${owner}`,
              name: `DM ${owner}`,
              options: order
                .filter((k) => owners[k] === owner)
                .map((k) => ({
                  id: `o${k}`,
                  name: `o${k}`,
                  ...(oneWay[k] ? { irreversible: oneWay[k] } : {}),
                })),
              preferences: { statements: statements[d]! },
            })),
            ...(ruledOut.length > 0 ? { infeasible: ruledOut } : {}),
          };
        });
    });
}
