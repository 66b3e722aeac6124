import type { Editions } from "./editions.ts";
import type { ListEdit } from "./edits.ts";
import type { Effort } from "./effort.ts";
import type { Model } from "./model.ts";
import { rankStates } from "./preferences.ts";
import { type Reordering, Reorderings, toldReordering } from "./reorder.ts";
import type { StateSpace } from "./stateSpace.ts";
import type { Order } from "./wantedStates.ts";

/** An order of the states that edits lead to, and all the ways to it of the smallest size. */
export interface Variant {
  order: Order;
  ways: ListEdit[][];
  reordering?: Reordering;
}

/** What one party's list may become by edits of a total size; undefined where that is too much to list. */
export interface Party {
  ofSize(size: number): readonly Variant[] | undefined;
  /** Whether lists of this size can be made, those of the size before being there; an estimate. */
  canGrowTo(size: number): boolean;
}

/** Somebody whose order is no list of statements, or cannot matter, and so is not edited. */
export function unedited(order: Order): Party {
  return { ofSize: (size) => (size === 0 ? [{ order, ways: [[]] }] : []), canGrowTo: () => true };
}

/** A party whose list is edited, in one search. */
export class EditedParty implements Party {
  private readonly editions: Editions;
  private readonly orderOf: (ranks: Int32Array) => Order;
  private readonly effort: Effort;
  private readonly variants: Variant[][] = [];

  constructor(editions: Editions, orderOf: (ranks: Int32Array) => Order, effort: Effort) {
    this.editions = editions;
    this.orderOf = orderOf;
    this.effort = effort;
  }

  ofSize(size: number): readonly Variant[] | undefined {
    while (this.variants.length <= size) {
      const found = this.editions.ofSize(this.variants.length, this.effort);
      if (!found) return undefined;
      this.variants.push(found.map(({ ranks, ways }) => ({ order: this.orderOf(ranks), ways })));
    }
    return this.variants[size];
  }

  /** Only by what this search has asked for, so that no answer hangs on an earlier search. */
  canGrowTo(size: number): boolean {
    return this.variants.length < size || this.editions.canGrowTo(size);
  }
}

interface Ranking {
  owner: { decisionMaker: string; type?: string };
  ranks: Int32Array;
  reorderings: Reorderings;
}

/** The orders of those who have no statements, and what becomes of them: the same in every scenario with a type. */
export class KnownRankings {
  private readonly model: Model;
  private readonly space: StateSpace;
  private readonly most: number;
  private readonly known = new Map<string, Ranking | undefined>();

  constructor(model: Model, space: StateSpace, most: number) {
    this.model = model;
    this.space = space;
    this.most = most;
  }

  of(dm: number, type: string | undefined): Ranking | undefined {
    const key = `${dm} ${type ?? ""}`;
    if (!this.known.has(key)) this.known.set(key, this.make(dm, type));
    return this.known.get(key);
  }

  private make(dm: number, type: string | undefined): Ranking | undefined {
    const { id, preferences, types } = this.model.decisionMakers[dm]!;
    const own = type === undefined ? preferences : types?.[type]?.preferences;
    if (!own || own.statements) return undefined;
    const ranks = rankStates(this.space, own);
    const owner = { decisionMaker: id, ...(type === undefined ? {} : { type }) };
    return { owner, ranks, reorderings: new Reorderings(ranks, this.most) };
  }
}

/** A party whose ranking is re-ordered, in one search. */
export class ReorderedParty implements Party {
  private readonly space: StateSpace;
  private readonly ranking: Ranking;
  private readonly orderOf: (ranks: Int32Array) => Order;
  private readonly effort: Effort;
  private readonly variants: Variant[][] = [];

  constructor(space: StateSpace, ranking: Ranking, orderOf: (ranks: Int32Array) => Order, effort: Effort) {
    this.effort = effort;
    this.space = space;
    this.ranking = ranking;
    this.orderOf = orderOf;
  }

  ofSize(size: number): readonly Variant[] | undefined {
    const { owner, ranks: before, reorderings } = this.ranking;
    while (this.variants.length <= size) {
      const at = this.variants.length;
      const orders = reorderings.ofSize(at, this.effort);
      if (!orders) return undefined;
      const { space, orderOf } = this;
      this.variants.push(
        orders.map((after): Variant => {
          const order = orderOf(after);
          if (at === 0) return { order, ways: [[]] };
          return {
            order,
            ways: [[]],
            // Told only of those that work.
            get reordering() {
              return toldReordering(space, owner, before, after, at);
            },
          };
        }),
      );
    }
    return this.variants[size];
  }

  canGrowTo(size: number): boolean {
    return this.variants.length < size || this.ranking.reorderings.canGrowTo(size);
  }
}
