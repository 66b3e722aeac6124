import { type BlockOrder, SIDE_BY_SIDE } from "../blockOrder.ts";
import type { Block } from "../moves.ts";
import type { RankedSpace } from "../rankedSpace.ts";

/**
 * SEQ and SSEQ where everybody's options are a block of bits: 1 stable, 0 unstable, by state. While the opponents
 * answer, the focal's own options stay as they are, so that the states fall into as many subgames as it has choices,
 * none of which leads into another. The labels of lowestReachable are worked out in one after the other: the steps are
 * the same and as many, but what they jump about in fits the processor's cache, which is what a search over millions of
 * states waits for.
 */
export function findSanctionedBySubgame(ranked: RankedSpace, focal: number, worth: Int32Array): Uint8Array {
  const block = ranked.space.moves[focal]!.block!;
  const orders = ranked.blockOrders();
  const movers = ranked.space.moves.flatMap((moves, dm) =>
    dm === focal || moves.block!.width === 0 ? [] : [moverIn(block, moves.block!, orders[dm]!, worth.length)],
  );
  // Where it may still answer, what a state is worth does not depend on what the focal chose before.
  const isOneForAll = worth !== ranked.ranks[focal];
  const worst = labelSubgames(
    ranked,
    new Roots(ranked, block, worth, isOneForAll),
    block,
    movers,
    worth.length,
  );
  return markCosets(worth.length, block, orders[focal]!, worst);
}

/** An opponent within a subgame, whose states are numbered by the bits that are not the focal's. */
interface Mover extends BlockOrder {
  /** Where its bits stand among those of the subgame, and how many they are. */
  readonly shift: number;
  readonly width: number;
  /** Where the focal's bits stand in the number of one of its cosets. */
  readonly focalShift: number;
  /** By coset of the subgame, the first member that may still lack a label. */
  readonly next: Uint16Array;
}

function moverIn(focal: Block, own: Block, order: BlockOrder, stateCount: number): Mover {
  const isAbove = own.shift > focal.shift;
  return {
    ...order,
    shift: isAbove ? own.shift - focal.width : own.shift,
    width: own.width,
    focalShift: isAbove ? focal.shift : focal.shift - own.width,
    next: new Uint16Array(stateCount / 2 ** (focal.width + own.width)),
  };
}

/**
 * For every state the lowest worth that the opponents can bring about from it by improvements (see lowestReachable),
 * subgame by subgame: at `choice * size + place`, the place being the state's bits without the focal's.
 */
function labelSubgames(
  ranked: RankedSpace,
  order: Roots,
  { width }: Block,
  movers: readonly Mover[],
  stateCount: number,
): Int32Array {
  const size = stateCount / 2 ** width;
  const labels = ranked.scratch("label", stateCount);
  // Asked most often by far, and small enough for the innermost cache.
  const seen = new Uint8Array(size);
  const queue = ranked.scratch("stack", stateCount + 1);
  const heads = new Int32Array(movers.length);
  for (let choice = 0; choice < 2 ** width; choice++) {
    const first = choice * size;
    const roots = order.placesOf(choice);
    const worth = order.worthsOf(choice);
    seen.fill(0);
    for (const { next } of movers) next.fill(0);
    let tail = 0;
    for (let r = 0; r < size && tail < size; r++) {
      const root = roots[r]!;
      // If the root already reaches something lower, so does everything that reaches it.
      if (seen[root] === 1) continue;
      const value = worth[root]!;
      const start = tail;
      seen[root] = 1;
      queue[tail++] = root;
      // Each mover goes along the whole queue before the next does, until none has anything left to look at.
      for (let k = 0, idle = 0; idle < movers.length; k = k + 1 === movers.length ? 0 : k + 1) {
        if (heads[k] === tail) {
          idle += 1;
          continue;
        }
        idle = 0;
        tail = takeIn(movers[k]!, width, choice, seen, queue, heads[k]!, tail);
        // What it queued itself it need not look at: it has taken in all that ranks lower there.
        heads[k] = tail;
      }
      for (let q = start; q < tail; q++) labels[first + queue[q]!] = value;
    }
    heads.fill(0);
  }
  return labels;
}

/** Labels what one mover could leave for the states at `head` to `tail` of the queue, and queues it. */
function takeIn(
  { shift, width, focalShift, own, below, next }: Mover,
  focalWidth: number,
  choice: number,
  seen: Uint8Array,
  queue: Int32Array,
  head: number,
  tail: number,
): number {
  const lowBits = (1 << shift) - 1;
  const ownBits = (1 << width) - 1;
  const focalLow = (1 << focalShift) - 1;
  const above = focalShift + focalWidth;
  const chosen = choice << focalShift;
  let end = tail;
  for (let q = head; q < tail; q++) {
    const place = queue[q]!;
    const low = place & lowBits;
    const high = place >>> (shift + width);
    const coset = (high << shift) | low;
    const members = (((coset >>> focalShift) << above) | chosen | (coset & focalLow)) << width;
    const lower = below[members | ((place >>> shift) & ownBits)]!;
    let i = next[coset]!;
    if (i >= lower) continue;
    next[coset] = lower;
    const base = (high << (shift + width)) | low;
    for (; i < lower; i++) {
      const before = base | (own[members + i]! << shift);
      if (seen[before] === 1) continue;
      seen[before] = 1;
      queue[end++] = before;
    }
  }
  return end;
}

/** With more ranks than this for each place of a subgame, going through all of them costs more than a sort. */
const MOST_RANKS_A_PLACE = 8;

/**
 * What the states are worth, subgame by subgame, and their places in ascending worth. What a state is worth to a focal that
 * may still answer is the same whatever it chose before, so that one order serves all subgames.
 */
class Roots {
  /** At `choice * size + place`; of the first choice alone where one order serves all. */
  private readonly worths: Int32Array;
  private readonly places: Int32Array;
  private readonly start: Int32Array;
  /** Worth and place as one number below 2^53, where there are too many ranks to count. */
  private readonly keys: Float64Array;
  private isOrdered = false;
  private readonly isOneForAll: boolean;

  constructor(ranked: RankedSpace, { shift, width }: Block, worth: Int32Array, isOneForAll: boolean) {
    const choices = 2 ** width;
    const size = worth.length / choices;
    const step = 2 ** shift;
    let highest = 0;
    for (let s = 0; s < worth.length; s++) if (worth[s]! > highest) highest = worth[s]!;
    this.worths = ranked.scratch("roots", worth.length);
    // Read in one go from first to last.
    for (let first = 0, place = 0; place < size; first += step * choices, place += step)
      for (let choice = 0; choice < (isOneForAll ? 1 : choices); choice++) {
        const from = first + choice * step;
        const to = choice * size + place;
        for (let low = 0; low < step; low++) this.worths[to + low] = worth[from + low]!;
      }
    this.places = new Int32Array(size);
    const isCounted = highest + 2 <= MOST_RANKS_A_PLACE * size;
    this.start = new Int32Array(isCounted ? highest + 2 : 0);
    this.keys = new Float64Array(isCounted ? 0 : size);
    this.isOneForAll = isOneForAll;
  }

  worthsOf(choice: number): Int32Array {
    const size = this.places.length;
    const first = this.isOneForAll ? 0 : choice * size;
    return this.worths.subarray(first, first + size);
  }

  /** Ranks are dense, so they are counted; overwritten by the next call. */
  placesOf(choice: number): Int32Array {
    const { places, start, keys } = this;
    if (this.isOrdered && this.isOneForAll) return places;
    this.isOrdered = true;
    const worths = this.worthsOf(choice);
    if (keys.length > 0) {
      for (let p = 0; p < keys.length; p++) keys[p] = worths[p]! * keys.length + p;
      keys.sort();
      for (let p = 0; p < keys.length; p++) places[p] = keys[p]! % keys.length;
      return places;
    }
    start.fill(0);
    for (let p = 0; p < worths.length; p++) start[worths[p]! + 1]! += 1;
    for (let v = 1; v < start.length; v++) start[v]! += start[v - 1]!;
    for (let p = 0; p < worths.length; p++) places[start[worths[p]!]!++] = p;
    return places;
  }
}

/** Each coset of the focal from its best states down: the improvements of a state are the members of higher rank. */
function markCosets(
  stateCount: number,
  { shift, width }: Block,
  { own, rank }: BlockOrder,
  worst: Int32Array,
): Uint8Array {
  const stable = new Uint8Array(stateCount);
  const choices = 2 ** width;
  const size = stateCount / choices;
  const step = 2 ** shift;
  // Cosets side by side, as in a tile: their members stand powers of two apart.
  const count = Math.min(step, SIDE_BY_SIDE);
  const worsts = new Int32Array(choices * count);
  const verdicts = new Uint8Array(choices * count);
  for (let coset = 0; coset < size; coset += count) {
    for (let choice = 0, row = coset, to = 0; choice < choices; choice++, row += size)
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
    const first = Math.floor(coset / step) * step * choices + (coset % step);
    for (let choice = 0, row = first, from = 0; choice < choices; choice++, row += step)
      for (let t = 0; t < count; t++) stable[row + t] = verdicts[from++]!;
  }
  return stable;
}
