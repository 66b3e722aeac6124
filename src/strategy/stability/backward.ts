import type { BlockOrder } from "../blockOrder.ts";
import type { Cosets } from "../cosets.ts";
import type { Block } from "../moves.ts";
import type { RankedSpace } from "../rankedSpace.ts";

/** The states from which roots can be reached. */
interface Found {
  /** By state, 1 where it is in the queue. */
  readonly seen: Uint8Array;
  readonly queue: Int32Array;
}

/**
 * A decision maker as a search that goes backwards meets it: which states it could have moved on from. What it could have
 * left for one state of a coset it could for every higher one too, so that a cursor for each coset remembers how far its
 * members are found, and each is found once.
 */
interface Backward {
  /** How many cosets, or links of their chains, `sweep` looks at. */
  readonly cosets: number;
  /** Queues what it could have left for the states at `head` to `tail` of the queue; the new tail. */
  follow(found: Found, head: number, tail: number): number;
  /**
   * The same for all that is in the queue, coset by coset: only the highest state found of a coset counts. Where most
   * states are found that is the first one looked at, and memory is read from first to last.
   */
  sweep(found: Found, tail: number): number;
}

/** To follow a state costs as much as so many looks of a sweep. */
const LOOKS = 4;

/** From which states the opponents of a focal decision maker can reach some root, in option form. */
export class BackwardSearch implements Found {
  readonly seen: Uint8Array;
  readonly queue: Int32Array;
  /** How many states are found. */
  count = 0;
  /** Looks that states found have paid for, less those that sweeps may have taken. */
  private paid = 0;
  private readonly movers: readonly Backward[];
  /** By mover, up to where it has followed the queue. */
  private readonly heads: Int32Array;

  /** @param improvementsOnly every move has to improve on the state it leaves for whoever makes it */
  constructor(ranked: RankedSpace, focal: number, improvementsOnly: boolean) {
    const { stateCount, decisionMakers } = ranked.space;
    this.seen = new Uint8Array(stateCount);
    // One more, since what is looked at is written down before it is known to be new.
    this.queue = ranked.scratch("queue", stateCount + 1);
    this.movers = decisionMakers.flatMap(({ options }, dm) =>
      dm === focal || options.length === 0 ? [] : [backwardOf(ranked, dm, improvementsOnly)],
    );
    this.heads = new Int32Array(this.movers.length);
  }

  add(root: number): void {
    this.seen[root] = 1;
    this.queue[this.count++] = root;
  }

  /** Each mover goes along the whole queue before the next does, until none has anything left to look at. */
  run(): void {
    const { movers, heads, seen } = this;
    for (let k = 0, idle = 0; idle < movers.length; k = k + 1 === movers.length ? 0 : k + 1) {
      const backlog = this.count - heads[k]!;
      idle = backlog === 0 ? idle + 1 : 0;
      if (backlog === 0) continue;
      const mover = movers[k]!;
      const { cosets } = mover;
      const unseen = seen.length - this.count;
      // Where many are found, one of them is soon met in a coset. Paid for is what could be looked at in vain, so that the
      // time stays linear whatever the orders are.
      const expected = cosets + Math.min(unseen, cosets * (seen.length / this.count));
      this.paid += backlog * LOOKS;
      if (backlog * LOOKS >= expected && this.paid >= 0) {
        this.paid -= cosets + unseen;
        this.count = mover.sweep(this, this.count);
      } else this.count = mover.follow(this, heads[k]!, this.count);
      // What it queued itself it need not look at: it has taken in all that ranks lower there.
      heads[k] = this.count;
    }
  }
}

function backwardOf(ranked: RankedSpace, dm: number, improvementsOnly: boolean): Backward {
  const moves = ranked.space.moves[dm]!;
  if (moves.block && improvementsOnly) return new BackwardByBlock(moves.block, ranked.blockOrder(dm));
  const cosets = moves.cosets!;
  return new BackwardByChains(
    cosets,
    improvementsOnly ? ranked.sortedChains(dm) : cosets.members,
    improvementsOnly ? ranked.ranks[dm]! : undefined,
  );
}

class BackwardByBlock implements Backward {
  readonly cosets: number;
  private readonly block: Block;
  private readonly order: BlockOrder;
  /** By coset, the first member that may still not be found. */
  private readonly next: Uint16Array;

  constructor(block: Block, order: BlockOrder) {
    this.block = block;
    this.order = order;
    this.cosets = order.rank.length / 2 ** block.width;
    this.next = new Uint16Array(this.cosets);
  }

  follow({ seen, queue }: Found, head: number, tail: number): number {
    const { shift, width } = this.block;
    const { own, below } = this.order;
    const { next } = this;
    const lowBits = (1 << shift) - 1;
    const ownBits = (1 << width) - 1;
    let end = tail;
    for (let q = head; q < tail; q++) {
      const state = queue[q]!;
      const low = state & lowBits;
      const high = state >>> (shift + width);
      const coset = (high << shift) | low;
      const first = coset << width;
      const lower = below[first | ((state >>> shift) & ownBits)]!;
      let i = next[coset]!;
      if (i >= lower) continue;
      next[coset] = lower;
      const base = (high << (shift + width)) | low;
      for (; i < lower; i++) {
        const before = base | (own[first + i]! << shift);
        queue[end] = before;
        end += 1 - seen[before]!;
        seen[before] = 1;
      }
    }
    return end;
  }

  sweep({ seen, queue }: Found, tail: number): number {
    const { shift, width } = this.block;
    const { own, below } = this.order;
    const { next, cosets } = this;
    const lowBits = (1 << shift) - 1;
    const size = 1 << width;
    let end = tail;
    for (let coset = 0; coset < cosets; coset++) {
      const first = coset << width;
      const base = ((coset >>> shift) << (shift + width)) | (coset & lowBits);
      let i = next[coset]!;
      let highest = size - 1;
      while (highest >= i && seen[base | (own[first + highest]! << shift)] === 0) highest -= 1;
      if (highest < i) continue;
      const lower = below[first | own[first + highest]!]!;
      if (i >= lower) continue;
      next[coset] = lower;
      for (; i < lower; i++) {
        const before = base | (own[first + i]! << shift);
        queue[end] = before;
        end += 1 - seen[before]!;
        seen[before] = 1;
      }
    }
    return end;
  }
}

class BackwardByChains implements Backward {
  readonly cosets: number;
  private readonly chains: Cosets;
  private readonly members: Int32Array;
  private readonly rank: Int32Array | undefined;
  /** By chain, the first member that may still not be found. */
  private readonly next: Int32Array;
  /** By chain, the first member above the highest that a sweep has come by. */
  private readonly swept: Int32Array;

  constructor(chains: Cosets, members: Int32Array, rank: Int32Array | undefined) {
    this.chains = chains;
    this.members = members;
    this.rank = rank;
    this.cosets = chains.before.length;
    this.next = chains.start.slice(0, -1);
    this.swept = this.next.slice();
  }

  follow(found: Found, head: number, tail: number): number {
    const { of } = this.chains;
    const { queue } = found;
    let end = tail;
    for (let q = head; q < tail; q++) end = this.leave(found, of[queue[q]!]!, queue[q]!, end);
    return end;
  }

  sweep(found: Found, tail: number): number {
    const { start } = this.chains;
    const { members, swept } = this;
    const { seen } = found;
    let end = tail;
    for (let chain = 0; chain < swept.length; chain++) {
      const lowest = swept[chain]!;
      let highest = start[chain + 1]! - 1;
      while (highest >= lowest && seen[members[highest]!] === 0) highest -= 1;
      if (highest < lowest) continue;
      swept[chain] = highest + 1;
      end = this.leave(found, chain, members[highest]!, end);
    }
    return end;
  }

  /** Queues what it could have left for one state of a chain. */
  private leave({ seen, queue }: Found, chain: number, state: number, tail: number): number {
    const { start, beforeStart, before } = this.chains;
    const { members, rank, next } = this;
    let end = tail;
    const lastLink = beforeStart[chain + 1]!;
    for (let link = beforeStart[chain]!; link < lastLink; link++) {
      const from = before[link]!;
      const stop = start[from + 1]!;
      let i = next[from]!;
      if (i === stop) continue;
      for (; i < stop; i++) {
        const candidate = members[i]!;
        if (rank && rank[candidate]! >= rank[state]!) break;
        queue[end] = candidate;
        end += 1 - seen[candidate]!;
        seen[candidate] = 1;
      }
      next[from] = i;
    }
    return end;
  }
}
