import { type BlockOrder, SIDE_BY_SIDE } from "../blockOrder.ts";
import type { Block } from "../moves.ts";
import type { RankedSpace } from "../rankedSpace.ts";

/**
 * The half that GMR, SMR, SEQ and SSEQ share: a state is stable if every unilateral improvement from it can
 * be sanctioned, that is, if from the improved state the opponents can bring about a state that is worth no
 * more to the focal decision maker than the one it left.
 *
 * `worst[s]` is the least worth the opponents can bring about from s (see lowestReachable); the concepts
 * differ only in which sequences the opponents may use and in what a state is worth.
 */
export function findSanctioned(ranked: RankedSpace, focal: number, worst: Int32Array): Uint8Array {
  const rank = ranked.ranks[focal]!;
  const { rows, block } = ranked.space.moves[focal]!;
  if (block) return markBlocks(rank.length, block, ranked.blockOrder(focal), worst);
  const stable = new Uint8Array(rank.length).fill(1);
  if (!rows) markChains(ranked, focal, worst, stable);
  else {
    const { start, to } = rows;
    for (let s = 0; s < rank.length; s++)
      for (let e = start[s]!; e < start[s + 1]! && stable[s] === 1; e++) {
        const improved = to[e]!;
        if (rank[improved]! > rank[s]! && worst[improved]! > rank[s]!) stable[s] = 0;
      }
  }
  return stable;
}

/** From chain to chain of a coset, two walks side by side down their ranks: the improvements of a state are the members of higher rank. */
function markChains(ranked: RankedSpace, focal: number, worst: Int32Array, stable: Uint8Array): void {
  const { start, afterStart, after } = ranked.space.moves[focal]!.cosets!;
  const sorted = ranked.sortedChains(focal);
  const rank = ranked.ranks[focal]!;
  for (let chain = 0; chain + 1 < start.length; chain++)
    for (let link = afterStart[chain]!; link < afterStart[chain + 1]!; link++) {
      const target = after[link]!;
      let highest = -1;
      let j = start[target + 1]! - 1;
      for (let i = start[chain + 1]! - 1; i >= start[chain]!; i--) {
        const state = sorted[i]!;
        for (; j >= start[target]! && rank[sorted[j]!]! > rank[state]!; j--)
          if (worst[sorted[j]!]! > highest) highest = worst[sorted[j]!]!;
        if (highest > rank[state]!) stable[state] = 0;
      }
    }
}

/** The same where its options are a block of bits. */
function markBlocks(
  stateCount: number,
  { shift, width }: Block,
  { own, rank }: BlockOrder,
  worst: Int32Array,
): Uint8Array {
  const stable = new Uint8Array(stateCount);
  const choices = 2 ** width;
  const step = 2 ** shift;
  // Cosets side by side, as in a tile: their members stand powers of two apart.
  const count = Math.min(step, SIDE_BY_SIDE);
  const worsts = new Int32Array(choices * count);
  const verdicts = new Uint8Array(choices * count);
  for (let coset = 0; coset * choices < stateCount; coset += count) {
    const first = Math.floor(coset / step) * step * choices + (coset % step);
    for (let choice = 0, row = first, to = 0; choice < choices; choice++, row += step)
      for (let t = 0; t < count; t++) worsts[to++] = worst[row + t]!;
    for (let t = 0; t < count; t++) {
      const sorted = (coset + t) * choices;
      let highest = -1;
      let highestHere = -1;
      let level = -1;
      for (let i = sorted + choices - 1; i >= sorted; i--) {
        const member = own[i]! * count + t;
        if (rank[i] !== level) {
          level = rank[i]!;
          highest = highestHere;
        }
        verdicts[member] = highest <= level ? 1 : 0;
        if (worsts[member]! > highestHere) highestHere = worsts[member]!;
      }
    }
    for (let choice = 0, row = first, from = 0; choice < choices; choice++, row += step)
      for (let t = 0; t < count; t++) stable[row + t] = verdicts[from++]!;
  }
  return stable;
}
