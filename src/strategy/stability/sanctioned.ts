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
  const { start, to } = space.moves[focal]!;
  const rank = ranks[focal]!;
  const stable = new Uint8Array(space.stateCount);
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

/**
 * What a state is worth to a decision maker that may still answer from it once: the higher of its own rank
 * and the rank of its best reply. SMR and SSEQ judge sanctions by this.
 */
export function bestReplies(space: StateSpace, ranks: readonly Int32Array[], focal: number): Int32Array {
  const { start, to } = space.moves[focal]!;
  const rank = ranks[focal]!;
  const best = rank.slice();
  for (let s = 0; s < space.stateCount; s++)
    for (let e = start[s]!; e < start[s + 1]!; e++) {
      const reply = rank[to[e]!]!;
      if (reply > best[s]!) best[s] = reply;
    }
  return best;
}
