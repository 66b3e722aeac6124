import type { RankedSpace } from "../rankedSpace.ts";
import { lowestReachable } from "./lowestReachable.ts";
import { findSanctioned } from "./sanctioned.ts";

/**
 * Sequential stability (Fraser and Hipel 1979, 1984; Fang, Hipel and Kilgour 1993, def. 3.4 and 4.5): as
 * general metarationality, but every move of the sanction must itself be a unilateral improvement for the
 * opponent that makes it. The sanction is credible.
 */
export function findSeq(ranked: RankedSpace, focal: number): Uint8Array {
  return findSanctioned(ranked, focal, lowestReachable(ranked, focal, ranked.ranks[focal]!, true));
}
