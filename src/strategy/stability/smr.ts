import type { RankedSpace } from "../rankedSpace.ts";
import { atLeast, securityLevels } from "./complete.ts";
import { lowestReachable } from "./lowestReachable.ts";
import { findSanctioned } from "./sanctioned.ts";

/**
 * Symmetric metarationality (Howard 1971; Fang, Hipel and Kilgour 1993, def. 3.3 and 4.4): as general
 * metarationality, and the decision maker cannot escape the sanction by a further move of its own to a state
 * it prefers to the one it left.
 */
export function findSmr(ranked: RankedSpace, focal: number): Uint8Array {
  if (ranked.isComplete) return atLeast(ranked.ranks[focal]!, securityLevels(ranked, focal).minimax);
  return findSanctioned(ranked, focal, lowestReachable(ranked, focal, ranked.bestReplies(focal), false));
}
