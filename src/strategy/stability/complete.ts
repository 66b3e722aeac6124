import type { RankedSpace } from "../rankedSpace.ts";

/**
 * Where every combination of options is feasible and can be left again, GMR and SMR have closed forms. The
 * opponents can answer a choice of the focal decision maker with any combination of their own options, so a
 * state is stable under GMR exactly if it is ranked no lower than `maximin`, the best rank the focal can secure
 * by choosing first: if no improvement's worst answer exceeds the state's rank, no choice's does, because the
 * worst answer to a choice that is no improvement is at most that choice's own rank, which is at most the
 * state's. Under SMR the focal may choose again, after the answer, so the level is `minimax` (Howard 1971).
 */
export function securityLevels(ranked: RankedSpace, focal: number): { maximin: number; minimax: number } {
  const { shift, width } = ranked.space.moves[focal]!.block!;
  const rank = ranked.ranks[focal]!;
  const best = ranked.bestReplies(focal);
  const step = 2 ** shift;
  const worst = new Int32Array(2 ** width).fill(0x7fffffff);
  let minimax = 0x7fffffff;
  for (let row = 0, own = 0; row < rank.length; row += step, own = (own + 1) % worst.length) {
    let lowest = worst[own]!;
    for (let s = row; s < row + step; s++) {
      if (rank[s]! < lowest) lowest = rank[s]!;
      if (best[s]! < minimax) minimax = best[s]!;
    }
    worst[own] = lowest;
  }
  return { maximin: worst.reduce((a, b) => Math.max(a, b), 0), minimax };
}

/** Verdicts where a state is stable exactly if its rank is no lower than a level. */
export function atLeast(rank: Int32Array, level: number): Uint8Array {
  const stable = new Uint8Array(rank.length);
  for (let s = 0; s < rank.length; s++) stable[s] = rank[s]! >= level ? 1 : 0;
  return stable;
}
