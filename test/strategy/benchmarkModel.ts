import type { Model } from "../../src/strategy/index.ts";

/**
 * The benchmark family: `dms` decision makers, `options` options, option k belongs to decision maker k mod dms,
 * utilities from a linear congruential generator (multiplier 1664525, increment 1013904223, modulus 2^32).
 * Reproducible in any language; with `patterns` and `oneWay` some states are infeasible, some options one-way.
 */
export function benchmarkModel(
  dms: number,
  options: number,
  seed: number,
  { patterns = 0, oneWay = 0 }: { patterns?: number; oneWay?: number } = {},
): Model {
  const utilities = benchmarkUtilities(dms, options, seed);
  const draw = generator((seed * 7919 + options) % 2 ** 32);
  const forbidden = Array.from({ length: patterns }, () => {
    const a = draw(options);
    const b = (a + 1 + draw(options - 1)) % options;
    return { a, b, va: draw(2), vb: draw(2) };
  });
  const direction = new Map<number, "on" | "off">();
  for (let i = 0; i < oneWay; i++) {
    const k = draw(options);
    direction.set(k, draw(2) === 0 ? "on" : "off");
  }
  const isOut = (s: number) =>
    forbidden.some(({ a, b, va, vb }) => ((s >> a) & 1) === va && ((s >> b) & 1) === vb);
  // A model lists options by decision maker, so its state ids count in another order of bits than the family's.
  const order = Array.from({ length: dms }, (_, dm) => dm).flatMap((dm) =>
    Array.from({ length: options }, (_, k) => k).filter((k) => k % dms === dm),
  );
  const states = Int32Array.from({ length: 2 ** options }, (_, mask) => {
    let s = 0;
    for (let bit = 0; bit < options; bit++) s |= ((mask >> bit) & 1) << order[bit]!;
    return s;
  }).filter((s) => !isOut(s));
  return {
    title: `benchmark ${dms} x ${options}`,
    decisionMakers: Array.from({ length: dms }, (_, dm) => ({
      id: `dm${dm}`,
      name: `DM ${dm}`,
      options: Array.from({ length: options }, (_, k) => k)
        .filter((k) => k % dms === dm)
        .map((k) => {
          const irreversible = direction.get(k);
          return { id: `o${k}`, name: `option ${k}`, ...(irreversible ? { irreversible } : {}) };
        }),
      preferences: { payoffs: states.map((s) => utilities[dm]![s]!) },
    })),
    ...(forbidden.length > 0
      ? {
          infeasible: forbidden.map(({ a, b, va, vb }) => `${va ? "" : "!"}o${a} & ${vb ? "" : "!"}o${b}`),
        }
      : {}),
  };
}

/** Utility of every state by decision maker, bit k of the state for option k. */
export function benchmarkUtilities(dms: number, options: number, seed: number): Int32Array[] {
  const draw = generator((seed * 1000003 + dms * 101 + options) % 2 ** 32);
  return Array.from({ length: dms }, () => {
    const weights = Array.from({ length: options }, () => draw(201) - 100);
    const pairs = Array.from(
      { length: 2 * options },
      () => [draw(options), draw(options), draw(101) - 50] as const,
    );
    return Int32Array.from({ length: 2 ** options }, (_, s) => {
      let utility = 0;
      for (let k = 0; k < options; k++) if ((s >> k) & 1) utility += weights[k]!;
      for (const [a, b, c] of pairs) if ((s >> a) & 1 && (s >> b) & 1) utility += c;
      return utility;
    });
  });
}

function generator(start: number): (below: number) => number {
  let x = start >>> 0;
  return (below) => {
    x = (Math.imul(1664525, x) + 1013904223) >>> 0;
    return (x >>> 16) % below;
  };
}
