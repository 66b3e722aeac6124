import type { StateSpace } from "../states.ts";
import { lowestReachable } from "./lowestReachable.ts";
import { findSanctioned } from "./sanctioned.ts";

/**
 * Sequential stability (Fraser and Hipel 1979, 1984; Fang, Hipel and Kilgour 1993, def. 3.4 and 4.5): as
 * general metarationality, but every move of the sanction must itself be a unilateral improvement for the
 * opponent that makes it. The sanction is credible.
 */
export function findSeq(space: StateSpace, ranks: readonly Int32Array[], focal: number): Uint8Array {
  const worst = lowestReachable(space, ranks, focal, ranks[focal]!, true);
  return findSanctioned(space, ranks, focal, worst);
}
