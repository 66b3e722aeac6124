import type { StateSpace } from "../states.ts";
import { bestReplies } from "./bestReplies.ts";
import { lowestReachable } from "./lowestReachable.ts";
import { findSanctioned } from "./sanctioned.ts";

/**
 * Symmetric sequential stability (Rêgo and Vieira 2017): as sequential stability, and the decision maker
 * cannot escape the sanction by a further move of its own to a state it prefers to the one it left.
 */
export function findSseq(space: StateSpace, ranks: readonly Int32Array[], focal: number): Uint8Array {
  const worst = lowestReachable(space, ranks, focal, bestReplies(space, ranks, focal), true);
  return findSanctioned(space, ranks, focal, worst);
}
