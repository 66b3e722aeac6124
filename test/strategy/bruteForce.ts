import type { Model } from "../../src/strategy/index.ts";

/**
 * The definitions of the graph model read word for word (Fang, Hipel and Kilgour 1993; Rêgo and Vieira 2017),
 * slow and obvious, sharing no code with the engine. `moves[dm][s]` lists where dm can move from s;
 * `better(dm, a, b)`: dm prefers a to b.
 */
export interface SmallGame {
  stateCount: number;
  moves: number[][][];
  better: (dm: number, a: number, b: number) => boolean;
}

type Steps = (dm: number, s: number) => number[];

/** R_H(s): ends of sequences of at least one move by members of H in which nobody moves twice in a row. */
export function reach(coalition: number[], from: number, steps: Steps): Set<number> {
  const ends = new Set<number>();
  const seen = new Set<string>();
  const walk = (s: number, last: number) => {
    for (const dm of coalition) {
      if (dm === last) continue;
      for (const t of steps(dm, s)) {
        ends.add(t);
        const key = `${t},${dm}`;
        if (seen.has(key)) continue;
        seen.add(key);
        walk(t, dm);
      }
    }
  };
  walk(from, -1);
  return ends;
}

export function improvements(game: SmallGame): Steps {
  return (dm, s) => game.moves[dm]![s]!.filter((t) => game.better(dm, t, s));
}

export function isStable(game: SmallGame, concept: string, dm: number, s: number): boolean {
  const ui = improvements(game);
  const all: Steps = (i, x) => game.moves[i]![x]!;
  const others = game.moves.map((_, i) => i).filter((i) => i !== dm);
  return ui(dm, s).every((s1) => {
    if (concept === "nash") return false;
    const credible = concept === "seq" || concept === "sseq";
    const symmetric = concept === "smr" || concept === "sseq";
    return [...reach(others, s1, credible ? ui : all)].some(
      (s2) =>
        !game.better(dm, s2, s) &&
        (!symmetric || game.moves[dm]![s2]!.every((s3) => !game.better(dm, s3, s))),
    );
  });
}

/** The game read off the model by the definitions alone: which states are feasible and who can move where. */
export function smallGame(model: Model): SmallGame {
  const payoffs = model.decisionMakers.map((dm) => dm.preferences!.payoffs as Record<string, number>);
  const better = (dm: number, a: number, b: number) => payoffs[dm]![a + 1]! > payoffs[dm]![b + 1]!;
  if (model.moves) {
    const stateCount = model.states!.length;
    const moves = model.decisionMakers.map(({ id }) =>
      Array.from({ length: stateCount }, (_, s) =>
        model.moves![id]!.filter(([from]) => from === s + 1).map(([, to]) => to - 1),
      ),
    );
    return { stateCount, moves, better };
  }
  const options = model.decisionMakers.flatMap((dm, owner) =>
    dm.options!.map((option) => ({ ...option, owner })),
  );
  const order = [...options];
  const literals = (model.infeasible ?? []).map((text) =>
    text.split(" & ").map((part) => ({ on: !part.startsWith("!"), id: part.replace("!", "") })),
  );
  const states: boolean[][] = [];
  for (let mask = 0; mask < 2 ** order.length; mask++) {
    const on = order.map((_, k) => Math.floor(mask / 2 ** k) % 2 === 1);
    const isOn = (id: string) => on[order.findIndex((option) => option.id === id)]!;
    if (!literals.some((pattern) => pattern.every(({ on: wanted, id }) => isOn(id) === wanted)))
      states.push(on);
  }
  const moves = model.decisionMakers.map((_, dm) =>
    states.map((from, s) =>
      states.flatMap((to, t) => {
        if (t === s) return [];
        const isLegal = order.every((option, k) => {
          if (from[k] === to[k]) return true;
          if (option.owner !== dm) return false;
          return option.irreversible === undefined || (option.irreversible === "on" ? to[k] : from[k]);
        });
        return isLegal ? [t] : [];
      }),
    ),
  );
  return { stateCount: states.length, moves, better };
}
