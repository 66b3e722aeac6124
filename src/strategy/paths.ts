import { type BlockOrder, sortBlock } from "./blockOrder.ts";
import { sortChains } from "./cosets.ts";
import type { Block } from "./moves.ts";
import type { StateSpace } from "./stateSpace.ts";

/** One unilateral move: who moves, from which state to which. */
export interface Step {
  by: number;
  from: number;
  to: number;
}

export interface Reach {
  /** States that can be reached, the starting state included, ascending. */
  states: number[];
  has(state: number): boolean;
  /** A shortest legal sequence from the start to a state; empty for the start itself. */
  pathTo(state: number): Step[] | undefined;
}

/** Orders that were sorted before, for whoever needs them again. */
interface SortedBefore {
  blockOrder(dm: number, rank: Int32Array, block: Block): BlockOrder;
  sortedChains(space: StateSpace, dm: number, rank: Int32Array): Int32Array;
}

export interface ReachOptions {
  /** Indices of those who may move; absent: everybody. */
  movers?: readonly number[];
  /** Every move must improve on the state it leaves for its mover. */
  improvementsOnly?: boolean;
  /** Moves between states its mover is indifferent between count as well, as they would if the tie fell so. */
  withTies?: boolean;
  /** What is known of the orders, for whoever asks more of them. */
  known?: SortedBefore | undefined;
}

/**
 * What can be reached from a state by a legal sequence of unilateral improvements (or, with
 * `improvementsOnly` false, of any moves) of the movers, in which nobody moves twice in a row (Fang, Hipel
 * and Kilgour 1993, def. 4.1 and 4.2). Breadth first, so that paths are shortest.
 */
export function findReachable(
  space: StateSpace,
  ranks: readonly Int32Array[],
  from: number,
  {
    movers = space.moves.map((_, dm) => dm),
    improvementsOnly = true,
    withTies = false,
    known,
  }: ReachOptions = {},
): Reach {
  const least = !improvementsOnly ? Number.NEGATIVE_INFINITY : withTies ? 0 : 1;
  if (space.form === "graph") return reachByLastMover(space, ranks, from, movers, least);
  return improvementsOnly && movers.every((dm) => space.moves[dm]!.block)
    ? reachByBlocks(space, ranks, from, movers, least, known)
    : reachByCosets(space, ranks, from, movers, least, known);
}

/** A breadth-first search over states in which the first visit is as good as any other. */
class Search {
  readonly queue: number[];
  private readonly from: number;
  private readonly before: Int32Array;
  private readonly mover: Uint8Array;

  constructor(stateCount: number, from: number) {
    this.from = from;
    this.before = new Int32Array(stateCount).fill(-1);
    this.mover = new Uint8Array(stateCount);
    this.before[from] = from;
    this.queue = [from];
  }

  visit(state: number, before: number, mover: number): void {
    if (this.before[state] !== -1) return;
    this.before[state] = before;
    this.mover[state] = mover;
    this.queue.push(state);
  }

  get reach(): Reach {
    const { from, before, mover, queue } = this;
    const has = (state: number) => (before[state] ?? -1) !== -1;
    return {
      states: ascending(queue, before.length, has),
      has,
      pathTo(state) {
        if (!has(state)) return undefined;
        const steps: Step[] = [];
        for (let to = state; to !== from; to = before[to]!)
          steps.unshift({ by: mover[to]!, from: before[to]!, to });
        return steps;
      },
    };
  }
}

/** Sorts a few; of many looks at every state in turn. */
function ascending(some: readonly number[], stateCount: number, isOne: (state: number) => boolean): number[] {
  if (some.length * 32 < stateCount) return [...some].sort((a, b) => a - b);
  const all: number[] = [];
  for (let state = 0; state < stateCount; state++) if (isOne(state)) all.push(state);
  return all;
}

/** By improvements where everybody's options are a block of bits: as by cosets, but with nothing to lay out. */
function reachByBlocks(
  space: StateSpace,
  ranks: readonly Int32Array[],
  from: number,
  movers: readonly number[],
  least: number,
  known: SortedBefore | undefined,
): Reach {
  const search = new Search(space.stateCount, from);
  const walks = movers.map((dm) => {
    const block = space.moves[dm]!.block!;
    const order = known?.blockOrder(dm, ranks[dm]!, block) ?? sortBlock(ranks[dm]!, block);
    const size = 2 ** block.width;
    return {
      dm,
      shift: block.shift,
      end: block.shift + block.width,
      lowBits: 2 ** block.shift - 1,
      own: order.own,
      sorted: order.rank,
      rank: ranks[dm]!,
      size,
      next: new Int32Array(space.stateCount / size).fill(size),
    };
  });
  const { queue } = search;
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!;
    for (const { dm, shift, end, lowBits, own, sorted, rank, size, next } of walks) {
      const low = state & lowBits;
      const high = state >>> end;
      const coset = (high << shift) | low;
      const base = (high << end) | low;
      const first = coset * size;
      const lowest = rank[state]! + least;
      let i = next[coset]!;
      for (; i > 0 && sorted[first + i - 1]! >= lowest; i--)
        search.visit(base | (own[first + i - 1]! << shift), state, dm);
      next[coset] = i;
    }
  }
  return search.reach;
}

/**
 * `least`: by how many ranks a step must improve; below 0 any move will do.
 *
 * Where moves compose, moving twice in a row gains nothing over moving once, so a state's first visit is as good
 * as any other. Each chain is walked once, from its best state down: what lies above the cursor was reached.
 */
function reachByCosets(
  space: StateSpace,
  ranks: readonly Int32Array[],
  from: number,
  movers: readonly number[],
  least: number,
  known: SortedBefore | undefined,
): Reach {
  const improvementsOnly = least >= 0;
  const search = new Search(space.stateCount, from);
  const walks = movers.map((dm) => {
    const cosets = space.moves[dm]!.cosets!;
    const sorted = () => known?.sortedChains(space, dm, ranks[dm]!) ?? sortChains(cosets, ranks[dm]!);
    const members = improvementsOnly ? sorted() : cosets.members;
    return { cosets, dm, members, rank: ranks[dm]!, next: cosets.start.slice(1) };
  });
  const { queue } = search;
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!;
    for (const { cosets, dm, members, rank, next } of walks) {
      const { of, start, afterStart, after } = cosets;
      const chain = of[state]!;
      for (let link = afterStart[chain]!; link < afterStart[chain + 1]!; link++) {
        const target = after[link]!;
        let i = next[target]!;
        for (; i > start[target]!; i--) {
          const candidate = members[i - 1]!;
          if (improvementsOnly && rank[candidate]! - rank[state]! < least) break;
          search.visit(candidate, state, dm);
        }
        next[target] = i;
      }
    }
  }
  return search.reach;
}

/** In graph form nodes are pairs of a state and who moved last; a state's first node lies on a shortest path. */
function reachByLastMover(
  space: StateSpace,
  ranks: readonly Int32Array[],
  from: number,
  movers: readonly number[],
  least: number,
): Reach {
  const slots = space.moves.length + 1;
  const nobody = slots - 1;
  // The node each node was reached from, plus one; zero means not reached.
  const before = new Int32Array(space.stateCount * slots);
  const first = new Int32Array(space.stateCount).fill(-1);
  const root = from * slots + nobody;
  const queue = [root];
  before[root] = root + 1;
  first[from] = root;
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]!;
    const state = Math.floor(node / slots);
    const last = node % slots;
    for (const dm of movers) {
      if (dm === last) continue;
      const { start, to } = space.moves[dm]!.rows!;
      const rank = ranks[dm];
      for (let e = start[state]!; e < start[state + 1]!; e++) {
        const target = to[e]!;
        if (least >= 0 && rank![target]! - rank![state]! < least) continue;
        const next = target * slots + dm;
        if (before[next] !== 0) continue;
        before[next] = node + 1;
        if (first[target] === -1) first[target] = next;
        queue.push(next);
      }
    }
  }
  const states: number[] = [];
  for (let s = 0; s < space.stateCount; s++) if (first[s] !== -1) states.push(s);
  return {
    states,
    has: (state) => (first[state] ?? -1) !== -1,
    pathTo(state) {
      let node = first[state] ?? -1;
      if (node === -1) return undefined;
      const steps: Step[] = [];
      while (node !== root) {
        const previous = before[node]! - 1;
        steps.unshift({
          by: node % slots,
          from: Math.floor(previous / slots),
          to: Math.floor(node / slots),
        });
        node = previous;
      }
      return steps;
    },
  };
}
