import type { StateSpace } from "../states.ts";
import { lowestReachable } from "./lowestReachable.ts";
import { findSanctioned } from "./sanctioned.ts";

/**
 * General metarationality (Howard 1971; Fang, Hipel and Kilgour 1993, def. 3.2 and 4.3): a state is stable for
 * a decision maker if the opponents can answer each of its unilateral improvements with some sequence of
 * moves to a state it does not prefer, whatever the answer costs them.
 */
export function findGmr(space: StateSpace, ranks: readonly Int32Array[], focal: number): Uint8Array {
  const worst = lowestReachable(space, ranks, focal, ranks[focal]!, false);
  return findSanctioned(space, ranks, focal, worst);
}
