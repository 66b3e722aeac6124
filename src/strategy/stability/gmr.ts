import type { RankedSpace } from "../rankedSpace.ts";
import { atLeast, securityLevels } from "./complete.ts";
import { lowestReachable } from "./lowestReachable.ts";
import { findSanctioned } from "./sanctioned.ts";

/**
 * General metarationality (Howard 1971; Fang, Hipel and Kilgour 1993, def. 3.2 and 4.3): a state is stable for
 * a decision maker if the opponents can answer each of its unilateral improvements with some sequence of
 * moves to a state it does not prefer, whatever the answer costs them.
 */
export function findGmr(ranked: RankedSpace, focal: number): Uint8Array {
  const rank = ranked.ranks[focal]!;
  if (ranked.isComplete) return atLeast(rank, securityLevels(ranked, focal).maximin);
  return findSanctioned(ranked, focal, lowestReachable(ranked, focal, rank, false));
}
