import type { RankedSpace } from "../rankedSpace.ts";
import { lowestReachable } from "./lowestReachable.ts";
import { findSanctioned } from "./sanctioned.ts";

/**
 * Symmetric sequential stability (Rêgo and Vieira 2017): as sequential stability, and the decision maker
 * cannot escape the sanction by a further move of its own to a state it prefers to the one it left.
 */
export function findSseq(ranked: RankedSpace, focal: number): Uint8Array {
  return findSanctioned(ranked, focal, lowestReachable(ranked, focal, ranked.bestReplies(focal), true));
}
