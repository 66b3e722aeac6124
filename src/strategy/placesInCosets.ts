import { inAscendingOrder } from "./cosets.ts";
import type { Moves } from "./moves.ts";

/**
 * In option form: by state its place among those of its coset, from 0, those that are tied at one place. It is all that a
 * decision maker's order says of which of its moves improve, so that to everybody else two orders of the same places are one.
 */
export function placesInCosets({ block, cosets }: Moves, rank: Int32Array): Int32Array {
  const coset = block ? inBlock(block) : inChains(cosets!);
  const places = new Int32Array(rank.length);
  const lastRank = new Int32Array(rank.length).fill(-1);
  const lastPlace = new Int32Array(rank.length).fill(-1);
  const order = inAscendingOrder(rank);
  for (let i = 0; i < order.length; i++) {
    const state = order[i]!;
    const c = coset(state);
    if (lastRank[c] !== rank[state]!) {
      lastRank[c] = rank[state]!;
      lastPlace[c]! += 1;
    }
    places[state] = lastPlace[c]!;
  }
  return places;
}

function inBlock({ shift, width }: NonNullable<Moves["block"]>): (state: number) => number {
  const own = (2 ** width - 1) << shift;
  return (state) => state & ~own;
}

function inChains({ of, coset }: NonNullable<Moves["cosets"]>): (state: number) => number {
  return (state) => coset[of[state]!]!;
}
