import type { StateSpace } from "../states.ts";

/**
 * What a state is worth to a decision maker that may still answer from it once: the higher of its own rank
 * and the rank of its best reply. SMR and SSEQ judge sanctions by this.
 */
export function bestReplies(space: StateSpace, ranks: readonly Int32Array[], focal: number): Int32Array {
  const rank = ranks[focal]!;
  const best = rank.slice();
  const { cosets } = space.moves[focal]!;
  if (cosets) {
    const highest = new Int32Array(cosets.start.length - 1);
    for (let s = 0; s < space.stateCount; s++) {
      const c = cosets.of[s]!;
      if (rank[s]! > highest[c]!) highest[c] = rank[s]!;
    }
    for (let s = 0; s < space.stateCount; s++) best[s] = highest[cosets.of[s]!]!;
    return best;
  }
  const { start, to } = space.moves[focal]!;
  for (let s = 0; s < space.stateCount; s++)
    for (let e = start[s]!; e < start[s + 1]!; e++) {
      const reply = rank[to[e]!]!;
      if (reply > best[s]!) best[s] = reply;
    }
  return best;
}
