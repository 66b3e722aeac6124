import { type BlockOrder, sortBlock } from "./blockOrder.ts";
import { sortChains } from "./cosets.ts";
import type { KnownOrders } from "./knownOrders.ts";
import type { StateSpace } from "./stateSpace.ts";

/**
 * A state space together with one set of preferences, and what several concepts need of the two: worked out
 * when first asked for, then kept.
 */
export class RankedSpace {
  readonly space: StateSpace;
  /** One array of dense ranks per decision maker, by state; higher preferred, equal a tie. */
  readonly ranks: readonly Int32Array[];
  private readonly chains: Int32Array[] = [];
  private readonly orders: BlockOrder[] = [];
  private readonly replies: Int32Array[] = [];
  private readonly views: RankedSpace[] = [];
  private readonly rooms: Partial<Record<"label" | "queue" | "choice" | "left", Int32Array>> = {};

  /** What is known of single orders, where others share them; of the space as it is, not as somebody sees it. */
  readonly known: KnownOrders | undefined;

  constructor(space: StateSpace, ranks: readonly Int32Array[], known?: KnownOrders) {
    for (const [dm, rank] of ranks.entries())
      if (rank.length !== space.stateCount)
        throw new RangeError(
          `${rank.length} ranks for decision maker ${space.decisionMakers[dm]?.id ?? dm}, expected one for each of ${space.stateCount} states`,
        );
    if (ranks.length !== space.moves.length)
      throw new RangeError(
        `${ranks.length} arrays of ranks, expected ${space.moves.length}: one per decision maker`,
      );
    this.space = space;
    this.ranks = ranks;
    this.known = known;
  }

  /** The same preferences in the conflict as a decision maker sees it. */
  seenBy(dm: number): RankedSpace {
    const space = this.space.seenBy(dm);
    if (space === this.space) return this;
    this.views[dm] ??= new RankedSpace(space, this.ranks);
    return this.views[dm];
  }

  /** Every option of everybody goes both ways and every combination is feasible. */
  get isComplete(): boolean {
    return this.space.moves.every(({ block }) => block);
  }

  /** The members of each of a decision maker's chains in its ascending order. */
  sortedChains(dm: number): Int32Array {
    const rank = this.ranks[dm]!;
    this.chains[dm] ??=
      this.known?.sortedChains(this.space, dm, rank) ?? sortChains(this.space.moves[dm]!.cosets!, rank);
    return this.chains[dm];
  }

  /** The same of a decision maker whose options are a block of bits. */
  blockOrder(dm: number): BlockOrder {
    const rank = this.ranks[dm]!;
    const block = this.space.moves[dm]!.block!;
    this.orders[dm] ??= this.known?.blockOrder(dm, rank, block) ?? sortBlock(rank, block);
    return this.orders[dm];
  }

  /**
   * What a state is worth to a decision maker that may still answer from it once: the higher of its own rank
   * and the rank of its best reply. SMR and SSEQ judge sanctions by this; a state is Nash stable for the
   * decision maker if it is no more than the state's own rank.
   */
  bestReplies(dm: number): Int32Array {
    const find = () => findBestReplies(this.space, this.ranks[dm]!, dm);
    this.replies[dm] ??= this.known?.bestReplies(dm, this.ranks[dm]!, find) ?? find();
    return this.replies[dm];
  }

  /**
   * Room for a number by state that one step of an analysis fills and is done with before the next: fresh pages of
   * memory cost more than the steps that fill them.
   */
  scratch(name: "label" | "queue" | "choice" | "left", length: number): Int32Array {
    this.rooms[name] ??= new Int32Array(length);
    return this.rooms[name];
  }
}

function findBestReplies(space: StateSpace, rank: Int32Array, dm: number): Int32Array {
  const moves = space.moves[dm]!;
  const best = rank.slice();
  if (moves.block) {
    // Row by row: the members of a coset stand powers of two apart, rows of cosets side by side.
    const { shift, width } = moves.block;
    const step = 2 ** shift;
    const size = 2 ** width * step;
    const highest = new Int32Array(step);
    for (let high = 0; high < best.length; high += size) {
      highest.fill(0);
      for (let row = high; row < high + size; row += step)
        for (let low = 0; low < step; low++)
          if (rank[row + low]! > highest[low]!) highest[low] = rank[row + low]!;
      for (let row = high; row < high + size; row += step) best.set(highest, row);
    }
    return best;
  }
  if (moves.rows) {
    const { start, to } = moves.rows;
    for (let s = 0; s < best.length; s++)
      for (let e = start[s]!; e < start[s + 1]!; e++) if (rank[to[e]!]! > best[s]!) best[s] = rank[to[e]!]!;
    return best;
  }
  const { of, start, members, afterStart, after } = moves.cosets!;
  const chainCount = start.length - 1;
  const top = new Int32Array(chainCount);
  for (let c = 0; c < chainCount; c++)
    for (let i = start[c]!; i < start[c + 1]!; i++)
      if (rank[members[i]!]! > top[c]!) top[c] = rank[members[i]!]!;
  const highest = new Int32Array(chainCount);
  for (let c = 0; c < chainCount; c++)
    for (let l = afterStart[c]!; l < afterStart[c + 1]!; l++)
      if (top[after[l]!]! > highest[c]!) highest[c] = top[after[l]!]!;
  for (let s = 0; s < best.length; s++) best[s] = highest[of[s]!]!;
  return best;
}
