import { type Cosets, sortCosets } from "../cosets.ts";
import type { StateSpace } from "../states.ts";

/**
 * The half that GMR, SMR, SEQ and SSEQ share: a state is stable if every unilateral improvement from it can
 * be sanctioned, that is, if from the improved state the opponents can bring about a state that is worth no
 * more to the focal decision maker than the one it left.
 *
 * `worst[s]` is the least worth the opponents can bring about from s (see lowestReachable); the concepts
 * differ only in which sequences the opponents may use and in what a state is worth.
 */
export function findSanctioned(
  space: StateSpace,
  ranks: readonly Int32Array[],
  focal: number,
  worst: Int32Array,
): Uint8Array {
  const rank = ranks[focal]!;
  const stable = new Uint8Array(space.stateCount);
  const { cosets } = space.moves[focal]!;
  if (cosets) {
    markCosets(cosets, rank, worst, stable);
    return stable;
  }
  const { start, to } = space.moves[focal]!;
  for (let s = 0; s < space.stateCount; s++) {
    let isStable = 1;
    for (let e = start[s]!; e < start[s + 1]!; e++) {
      const improved = to[e]!;
      if (rank[improved]! > rank[s]! && worst[improved]! > rank[s]!) {
        isStable = 0;
        break;
      }
    }
    stable[s] = isStable;
  }
  return stable;
}

/** Each coset from its best states down: the improvements of a state are the members of higher rank. */
function markCosets(cosets: Cosets, rank: Int32Array, worst: Int32Array, stable: Uint8Array): void {
  const sorted = sortCosets(cosets, rank);
  const { start } = cosets;
  for (let c = 0; c + 1 < start.length; c++) {
    let highest = -1;
    let i = start[c + 1]! - 1;
    while (i >= start[c]!) {
      const level = rank[sorted[i]!]!;
      let highestHere = highest;
      for (; i >= start[c]! && rank[sorted[i]!] === level; i--) {
        const state = sorted[i]!;
        stable[state] = highest <= level ? 1 : 0;
        if (worst[state]! > highestHere) highestHere = worst[state]!;
      }
      highest = highestHere;
    }
  }
}
