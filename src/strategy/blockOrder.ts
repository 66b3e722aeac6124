import type { Block } from "./moves.ts";

/**
 * The cosets of all decision makers where everybody's options are a block of bits, each in ascending rank. A
 * decision maker's coset c is the states with the same other bits, numbered by those bits;
 * `own[dm][c * 2^width + i]` are the own bits of its i-th member. `below[s * decision makers + dm]`: how many
 * members of its coset are ranked below state s; what a search asks of one state stands together.
 */
export interface BlockOrder {
  readonly own: readonly Uint16Array[];
  readonly below: Uint16Array;
}

/** Own bits and places fit 16 bits, which keeps the arrays a search jumps about in small. */
export const WIDEST_BLOCK = 16;

/** Up to this many members insertion is the quickest sort. */
const SMALL = 64;

export function sortBlocks(ranks: readonly Int32Array[], blocks: readonly Block[]): BlockOrder {
  const stateCount = ranks[0]?.length ?? 0;
  const below = new Uint16Array(stateCount * ranks.length);
  const own = ranks.map((rank, dm) => sortBlock(rank, blocks[dm]!, below, dm, ranks.length));
  return { own, below };
}

/** The same from cosets that were sorted one decision maker at a time, each with its own places. */
export function joinBlocks(sorted: readonly { own: Uint16Array; below: Uint16Array }[]): BlockOrder {
  const count = sorted.length;
  const below = new Uint16Array((sorted[0]?.below.length ?? 0) * count);
  for (const [dm, { below: places }] of sorted.entries())
    for (let s = 0, at = dm; s < places.length; s++, at += count) below[at] = places[s]!;
  return { own: sorted.map(({ own }) => own), below };
}

/** One decision maker's cosets; the places go to `below[s * decisionMakers + dm]`. */
export function sortBlock(
  rank: Int32Array,
  block: Block,
  below: Uint16Array,
  dm: number,
  decisionMakers: number,
): Uint16Array {
  const size = 2 ** block.width;
  const own = new Uint16Array(rank.length);
  const bits = new Int32Array(size);
  const sorted = new Int32Array(size);
  // Rank and own bits as one number below 2^53, for the library's sort of doubles.
  const keys = new Float64Array(size > SMALL ? size : 0);
  const ranks = new Int32Array(size * SIDE_BY_SIDE);
  const places = new Int32Array(size * SIDE_BY_SIDE);
  for (const tile of tilesOf(rank.length, block)) {
    tile.gather(rank, ranks);
    for (let t = 0; t < tile.count; t++) {
      const first = t * size;
      if (size <= SMALL)
        for (let a = 0; a < size; a++) {
          const key = ranks[first + a]!;
          let i = a;
          for (; i > 0 && sorted[i - 1]! > key; i--) {
            sorted[i] = sorted[i - 1]!;
            bits[i] = bits[i - 1]!;
          }
          sorted[i] = key;
          bits[i] = a;
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
        places[first + bits[i]!] = lower;
      }
    }
    tile.scatter(places, below, decisionMakers, dm);
  }
  return own;
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
  /** The way back, to `values[state * stride + offset]`. */
  scatter(local: Int32Array, values: Uint8Array | Uint16Array, stride?: number, offset?: number): void;
}

export const SIDE_BY_SIDE = 16;

/** One tile after the other; the object is the same each time. */
export function* tilesOf(stateCount: number, { shift, width }: Block): Generator<Tile, void, void> {
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
    scatter(local, values, stride = 1, offset = 0) {
      for (let own = 0, row = first; own < size; own++, row += step)
        for (let t = 0; t < count; t++) values[(row + t) * stride + offset] = local[t * size + own]!;
    },
  };
  for (let high = 0; high < stateCount; high += step * size)
    for (let low = 0; low < step; low += count) {
      first = high + low;
      tile.coset = high / size + low;
      yield tile;
    }
}
