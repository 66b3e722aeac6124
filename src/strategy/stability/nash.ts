import type { RankedSpace } from "../rankedSpace.ts";

/**
 * Nash stability (Nash 1950; for the graph model Fang, Hipel and Kilgour 1993, def. 3.1): a state is stable
 * for a decision maker that has no unilateral improvement from it.
 *
 * Returns 1 for stable, 0 for unstable, by state.
 */
export function findNash(ranked: RankedSpace, focal: number): Uint8Array {
  const rank = ranked.ranks[focal]!;
  const best = ranked.bestReplies(focal);
  const stable = new Uint8Array(rank.length);
  for (let s = 0; s < rank.length; s++) stable[s] = rank[s]! === best[s]! ? 1 : 0;
  return stable;
}
