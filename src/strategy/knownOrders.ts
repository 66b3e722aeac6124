import { type BlockOrder, sortBlock } from "./blockOrder.ts";
import type { ConceptRow } from "./concepts/concept.ts";
import { sortChains } from "./cosets.ts";
import type { Preferences } from "./model.ts";
import type { Block } from "./moves.ts";
import { rankStates } from "./preferences.ts";
import type { StateSpace } from "./stateSpace.ts";

/**
 * What rests on one decision maker's order alone, kept by the array of ranks that is the order: combinations of types
 * differ in one list and share the others, and so do a model and what an edit makes of it. Nothing is kept of an order
 * that nobody else holds any more.
 */
export class KnownOrders {
  private readonly space: StateSpace;
  private readonly byPreferences = new WeakMap<Preferences, Int32Array>();
  private readonly chains = new Kept<Int32Array>();
  private readonly replies = new Kept<Int32Array>();
  private readonly blocks = new Kept<BlockOrder>();
  private readonly verdicts = new Map<ConceptRow, Kept<Uint8Array>>();

  constructor(space: StateSpace) {
    this.space = space;
  }

  /** Ranks of the states; the same array for the same preferences. */
  ranksOf(preferences: Preferences): Int32Array {
    let ranks = this.byPreferences.get(preferences);
    if (!ranks) {
      ranks = rankStates(this.space, preferences);
      this.byPreferences.set(preferences, ranks);
    }
    return ranks;
  }

  sortedChains(space: StateSpace, dm: number, rank: Int32Array): Int32Array {
    return this.chains.of(dm, rank, () => sortChains(space.moves[dm]!.cosets!, rank));
  }

  bestReplies(dm: number, rank: Int32Array, find: () => Int32Array): Int32Array {
    return this.replies.of(dm, rank, find);
  }

  blockOrder(dm: number, rank: Int32Array, block: Block): BlockOrder {
    return this.blocks.of(dm, rank, () => sortBlock(rank, block));
  }

  verdictsOf(row: ConceptRow, dm: number, rank: Int32Array, find: () => Uint8Array): Uint8Array {
    let kept = this.verdicts.get(row);
    if (!kept) {
      kept = new Kept();
      this.verdicts.set(row, kept);
    }
    return kept.of(dm, rank, find);
  }
}

/** A value for each decision maker and order. */
class Kept<T> {
  private readonly byMaker: WeakMap<Int32Array, T>[] = [];

  of(dm: number, rank: Int32Array, find: () => T): T {
    this.byMaker[dm] ??= new WeakMap();
    const known = this.byMaker[dm].get(rank);
    if (known !== undefined) return known;
    const found = find();
    this.byMaker[dm].set(rank, found);
    return found;
  }
}
