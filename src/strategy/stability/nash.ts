import type { StateSpace } from "../states.ts";
import { bestReplies } from "./bestReplies.ts";

/**
 * Nash stability (Nash 1950; for the graph model Fang, Hipel and Kilgour 1993, def. 3.1): a state is stable
 * for a decision maker that has no unilateral improvement from it.
 *
 * Returns 1 for stable, 0 for unstable, by state.
 */
export function findNash(space: StateSpace, ranks: readonly Int32Array[], focal: number): Uint8Array {
  const rank = ranks[focal]!;
  const stable = new Uint8Array(space.stateCount);
  const { cosets } = space.moves[focal]!;
  if (cosets) {
    const best = bestReplies(space, ranks, focal);
    for (let s = 0; s < space.stateCount; s++) stable[s] = best[s] === rank[s] ? 1 : 0;
    return stable;
  }
  const { start, to } = space.moves[focal]!;
  for (let s = 0; s < space.stateCount; s++) {
    let isStable = 1;
    for (let e = start[s]!; e < start[s + 1]!; e++)
      if (rank[to[e]!]! > rank[s]!) {
        isStable = 0;
        break;
      }
    stable[s] = isStable;
  }
  return stable;
}
