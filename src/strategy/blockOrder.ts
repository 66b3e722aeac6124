import type { Block } from "./moves.ts";

/**
 * The cosets of a decision maker whose options are a block of bits, each in ascending rank. Coset c is the states with
 * the same other bits, numbered by those bits; its members stand together, at `c * 2^width`, those of one rank by their bits.
 */
export interface BlockOrder {
  /** Own bits of the i-th member. */
  readonly own: Uint16Array;
  /** By own bits: how many members are ranked below that one. */
  readonly below: Uint16Array;
  /** Rank of the i-th member. */
  readonly rank: Int32Array;
}

/** Own bits and places fit 16 bits, which keeps the arrays a search jumps about in small. */
export const WIDEST_BLOCK = 16;

/** Up to this many members insertion is the quickest sort. */
const SMALL = 64;

export function sortBlock(rank: Int32Array, block: Block): BlockOrder {
  const size = 2 ** block.width;
  const own = new Uint16Array(rank.length);
  const below = new Uint16Array(rank.length);
  const inOrder = new Int32Array(rank.length);
  // Kept from one coset to the next: what differs in one option of others is ordered nearly alike.
  const bits = Int32Array.from({ length: size }, (_, i) => i);
  const sorted = new Int32Array(size);
  // Rank and own bits as one number below 2^53, for the library's sort of doubles.
  const keys = new Float64Array(size > SMALL ? size : 0);
  const ranks = new Int32Array(size * SIDE_BY_SIDE);
  for (const tile of tilesOf(rank.length, block)) {
    tile.gather(rank, ranks);
    for (let t = 0; t < tile.count; t++) {
      const first = t * size;
      if (size <= SMALL)
        for (let a = 0; a < size; a++) {
          const own = bits[a]!;
          const key = ranks[first + own]!;
          let i = a;
          for (; i > 0; i--) {
            const last = sorted[i - 1]!;
            if (last < key || (last === key && bits[i - 1]! < own)) break;
            sorted[i] = last;
            bits[i] = bits[i - 1]!;
          }
          sorted[i] = key;
          bits[i] = own;
        }
      else {
        for (let a = 0; a < size; a++) keys[a] = ranks[first + a]! * size + a;
        keys.sort();
        for (let i = 0; i < size; i++) {
          bits[i] = keys[i]! % size;
          sorted[i] = ranks[first + bits[i]!]!;
        }
      }
      const out = (tile.coset + t) * size;
      let lower = 0;
      for (let i = 0; i < size; i++) {
        if (i > 0 && sorted[i] !== sorted[i - 1]) lower = i;
        own[out + i] = bits[i]!;
        below[out + bits[i]!] = lower;
        inOrder[out + i] = sorted[i]!;
      }
    }
  }
  return { own, below, rank: inOrder };
}

/**
 * Cosets of a block that lie side by side. Members of one coset stand powers of two apart, where they fight for
 * the same lines of the processor's cache; copied together, row by row, they do not.
 */
export interface Tile {
  /** Number of the first coset, and how many there are, at most SIDE_BY_SIDE. */
  coset: number;
  count: number;
  /** Copies values by state to `local[t * 2^width + own bits]` for the tile's t-th coset. */
  gather(values: Int32Array, local: Int32Array): void;
}

export const SIDE_BY_SIDE = 16;

/** One tile after the other; the object is the same each time. */
function* tilesOf(stateCount: number, { shift, width }: Block): Generator<Tile, void, void> {
  const size = 2 ** width;
  const step = 2 ** shift;
  const count = Math.min(step, SIDE_BY_SIDE);
  let first = 0;
  const tile: Tile = {
    coset: 0,
    count,
    gather(values, local) {
      for (let own = 0, row = first; own < size; own++, row += step)
        for (let t = 0; t < count; t++) local[t * size + own] = values[row + t]!;
    },
  };
  for (let high = 0; high < stateCount; high += step * size)
    for (let low = 0; low < step; low += count) {
      first = high + low;
      tile.coset = high / size + low;
      yield tile;
    }
}
