import type { RankedSpace } from "../rankedSpace.ts";

/**
 * The half that GMR, SMR, SEQ and SSEQ share: a state is stable if every unilateral improvement from it can
 * be sanctioned, that is, if from the improved state the opponents can bring about a state that is worth no
 * more to the focal decision maker than the one it left.
 *
 * `worst[s]` is the least worth the opponents can bring about from s (see lowestReachable); the concepts
 * differ only in which sequences the opponents may use and in what a state is worth.
 */
export function findSanctioned(ranked: RankedSpace, focal: number, worst: Int32Array): Uint8Array {
  const rank = ranked.ranks[focal]!;
  const stable = new Uint8Array(rank.length).fill(1);
  const { rows } = ranked.space.moves[focal]!;
  if (!rows) markChains(ranked, focal, worst, stable);
  else {
    const { start, to } = rows;
    for (let s = 0; s < rank.length; s++)
      for (let e = start[s]!; e < start[s + 1]! && stable[s] === 1; e++) {
        const improved = to[e]!;
        if (rank[improved]! > rank[s]! && worst[improved]! > rank[s]!) stable[s] = 0;
      }
  }
  return stable;
}

/** From chain to chain of a coset, two walks side by side down their ranks: the improvements of a state are the members of higher rank. */
function markChains(ranked: RankedSpace, focal: number, worst: Int32Array, stable: Uint8Array): void {
  const { start, afterStart, after } = ranked.space.moves[focal]!.cosets!;
  const sorted = ranked.sortedChains(focal);
  const rank = ranked.ranks[focal]!;
  for (let chain = 0; chain + 1 < start.length; chain++)
    for (let link = afterStart[chain]!; link < afterStart[chain + 1]!; link++) {
      const target = after[link]!;
      let highest = -1;
      let j = start[target + 1]! - 1;
      for (let i = start[chain + 1]! - 1; i >= start[chain]!; i--) {
        const state = sorted[i]!;
        for (; j >= start[target]! && rank[sorted[j]!]! > rank[state]!; j--)
          if (worst[sorted[j]!]! > highest) highest = worst[sorted[j]!]!;
        if (highest > rank[state]!) stable[state] = 0;
      }
    }
}
