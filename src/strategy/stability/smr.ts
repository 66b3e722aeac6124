import type { StateSpace } from "../states.ts";
import { bestReplies } from "./bestReplies.ts";
import { lowestReachable } from "./lowestReachable.ts";
import { findSanctioned } from "./sanctioned.ts";

/**
 * Symmetric metarationality (Howard 1971; Fang, Hipel and Kilgour 1993, def. 3.3 and 4.4): as general
 * metarationality, and the decision maker cannot escape the sanction by a further move of its own to a state
 * it prefers to the one it left.
 */
export function findSmr(space: StateSpace, ranks: readonly Int32Array[], focal: number): Uint8Array {
  const worst = lowestReachable(space, ranks, focal, bestReplies(space, ranks, focal), false);
  return findSanctioned(space, ranks, focal, worst);
}
