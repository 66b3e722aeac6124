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
