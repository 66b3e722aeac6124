import { type BlockOrder, sortBlock } from "./blockOrder.ts";
import type { ConceptRow } from "./concepts/concept.ts";
import { sortChains } from "./cosets.ts";
import type { Preferences } from "./model.ts";
import type { Block } from "./moves.ts";
import { findReachable, type Reach } from "./paths.ts";
import { placesInCosets } from "./placesInCosets.ts";
import { rankStates } from "./preferences.ts";
import { SameRanks } from "./sameRanks.ts";
import type { StateSpace } from "./stateSpace.ts";

/** Bytes that verdicts may take that rest on the orders of several, and as many the ways. */
const MOST_KEPT = 32e6;
/** Bytes that one takes beside its numbers by state: its key, its place, the heads of its arrays. Of few states it is most. */
const BESIDE = 700;

/**
 * What rests on one decision maker's order alone, kept by the array of ranks that is the order: combinations of types
 * differ in one list and share the others, and so do a model and what an edit makes of it. Nothing is kept of an order
 * that nobody else holds any more.
 *
 * What rests on the orders of several is kept, too, by what each tells the others: which of its moves improve. Most edits
 * of a list leave that as it was. Of these the latest are kept.
 */
export class KnownOrders {
  private readonly space: StateSpace;
  private readonly byPreferences = new WeakMap<Preferences, Int32Array>();
  private readonly chains = new Kept<Int32Array>();
  private readonly replies = new Kept<Int32Array>();
  private readonly blocks = new Kept<BlockOrder>();
  private readonly verdicts = new Map<ConceptRow, Kept<Uint8Array>>();
  private readonly places = new Kept<Int32Array>();
  private readonly samePlaces = new SameRanks();
  private readonly numbers = new WeakMap<Int32Array, number>();
  private count = 0;
  private readonly answered: Latest<Uint8Array>;
  private readonly reaches: Latest<Reach>;

  constructor(space: StateSpace) {
    this.space = space;
    this.answered = new Latest(MOST_KEPT / (BESIDE + space.stateCount));
    // Before and mover of each state, and twice the list of them: four arrays.
    this.reaches = new Latest(MOST_KEPT / (4 * BESIDE + 21 * space.stateCount));
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

  /** Verdicts that rest on the order of `dm` and on which moves improve for the others. */
  answeredVerdictsOf(
    row: ConceptRow,
    dm: number,
    ranks: readonly Int32Array[],
    find: () => Uint8Array,
  ): Uint8Array {
    const told = ranks.map((rank, other) =>
      other === dm ? this.numberOf(rank) : this.improvements(other, rank),
    );
    return this.answered.of(`${row.id} ${dm} ${told.join()}`, find);
  }

  /** What improvements lead to from a state. */
  reachFrom(start: number, ranks: readonly Int32Array[]): Reach {
    const told = ranks.map((rank, dm) => this.improvements(dm, rank));
    return this.reaches.of(`${start} ${told.join()}`, () =>
      findReachable(this.space, ranks, start, { known: this }),
    );
  }

  /** A number that is the same for two orders by which the same moves of a decision maker improve. */
  private improvements(dm: number, rank: Int32Array): number {
    const moves = this.space.moves[dm]!;
    // Moves that are listed are compared one by one, so that the whole order may tell.
    if (moves.rows) return this.numberOf(rank);
    return this.numberOf(this.places.of(dm, rank, () => this.samePlaces.of(placesInCosets(moves, rank))));
  }

  private numberOf(array: Int32Array): number {
    let number = this.numbers.get(array);
    if (number === undefined) {
      number = this.count++;
      this.numbers.set(array, number);
    }
    return number;
  }
}

/** As many of the latest as are kept; at least a few. */
class Latest<T> {
  private readonly kept = new Map<string, T>();
  private readonly most: number;

  constructor(most: number) {
    this.most = Math.max(16, most);
  }

  of(key: string, find: () => T): T {
    let found = this.kept.get(key);
    if (found === undefined) found = find();
    else this.kept.delete(key);
    this.kept.set(key, found);
    if (this.kept.size > this.most) this.kept.delete(this.kept.keys().next().value!);
    return found;
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
