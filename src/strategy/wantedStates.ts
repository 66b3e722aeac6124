import { type Concept, ownOrderConcept } from "./concepts/index.ts";
import { KnownOrders } from "./knownOrders.ts";
import { findReachable, type Reach } from "./paths.ts";
import { RankedSpace } from "./rankedSpace.ts";
import { SameRanks } from "./sameRanks.ts";
import { findVerdicts, findVerdictsOn, SingleStates } from "./stability/index.ts";
import type { StateSpace } from "./stateSpace.ts";

/** An order of the states that one decision maker may have; the same order has the same number. */
export interface Order {
  readonly dm: number;
  readonly number: number;
  readonly ranks: Int32Array;
}

/** Verdicts that rest on one decision maker's order alone, for every state. */
export class OwnVerdicts {
  readonly same = new SameRanks();
  /** Where each can move, kept for all who ask of single states. */
  readonly single: SingleStates;
  readonly orders: KnownOrders;
  private readonly space: StateSpace;
  private readonly known = new Map<string, Map<Int32Array, Uint8Array>>();

  constructor(space: StateSpace) {
    this.space = space;
    this.single = new SingleStates(space);
    this.orders = new KnownOrders(space);
  }

  /** The order's ranks are those that `same` holds. */
  of(concept: Concept, { dm, ranks }: Order): Uint8Array {
    const key = `${concept} ${dm}`;
    const byRanks = this.known.get(key) ?? new Map<Int32Array, Uint8Array>();
    this.known.set(key, byRanks);
    let verdicts = byRanks.get(ranks);
    if (!verdicts) {
      const all = this.space.decisionMakers.map(() => ranks);
      verdicts = findVerdicts(this.space, all, concept, dm);
      byRanks.set(ranks, verdicts);
    }
    return verdicts;
  }
}

export interface WantedOutcome {
  /** Wanted states that are equilibria, as indices. */
  states: readonly number[];
  /** Those of them that can be reached from the start by improvements; empty without a start. */
  reached: readonly number[];
}

/** Which of the wanted states may hold, by their places: how many, and each. */
interface Possible {
  count: number;
  is: Uint8Array;
}

const NOTHING: WantedOutcome = { states: [], reached: [] };

/**
 * Which wanted states are equilibria, asked again and again with other orders of one or the other: each verdict is
 * worked out once. What rests on a decision maker's own order alone is worked out per order, not per combination, and
 * what fails a concept that is implied and rests on it alone is not asked for more.
 */
export class WantedStates {
  readonly space: StateSpace;
  readonly wanted: readonly number[];
  readonly start: number | undefined;
  private readonly concept: Concept;
  private readonly necessary: Concept | undefined;
  private readonly alone: OwnVerdicts;
  private readonly orders: Map<Int32Array, Order>[];
  private readonly outcomes = new Map<string, WantedOutcome>();
  private readonly open = new Map<string, boolean>();
  /** By decision maker and number of the order. */
  private readonly possibleBy: (Possible | undefined)[][];

  /** `alone` may be shared by all who ask about one space, whatever they want and by which concept. */
  constructor(
    space: StateSpace,
    wanted: readonly number[],
    concept: Concept,
    start: number | undefined,
    alone = new OwnVerdicts(space),
  ) {
    this.space = space;
    this.alone = alone;
    this.wanted = wanted;
    this.start = start !== undefined && start >= 0 ? start : undefined;
    this.concept = concept;
    this.necessary = ownOrderConcept(concept);
    this.orders = space.decisionMakers.map(() => new Map());
    this.possibleBy = space.decisionMakers.map(() => []);
  }

  order(dm: number, ranks: Int32Array): Order {
    const orders = this.orders[dm]!;
    const same = this.alone.same.of(ranks);
    const known = orders.get(same);
    if (known) return known;
    const order = { dm, number: orders.size, ranks: same };
    orders.set(same, order);
    return order;
  }

  /** Of some wanted states (places among them) those that may hold as far as one decision maker's order alone tells. */
  possible(order: Order, among: readonly number[]): readonly number[] {
    if (!this.necessary) return among;
    const { count, is } = this.possibleOnce(order);
    return count === this.wanted.length ? among : among.filter((place) => is[place] === 1);
  }

  private possibleOnce(order: Order): Possible {
    const known = this.possibleBy[order.dm]!;
    let possible = known[order.number];
    if (!possible) {
      const places = this.placesHolding(this.necessary!, order);
      const is = new Uint8Array(this.wanted.length);
      for (const place of places) is[place] = 1;
      possible = { count: places.length, is };
      known[order.number] = possible;
    }
    return possible;
  }

  private placesHolding(concept: Concept, order: Order): readonly number[] {
    const places = [...this.wanted.keys()];
    if (this.areFew(this.wanted)) {
      const ranks = this.space.decisionMakers.map(() => order.ranks);
      return places.filter((place) =>
        this.alone.single.isStable(concept, ranks, order.dm, this.wanted[place]!),
      );
    }
    const stable = this.alone.of(concept, order);
    return places.filter((place) => stable[this.wanted[place]!] === 1);
  }

  /** One order for each decision maker, in their sequence. */
  outcome(orders: readonly Order[]): WantedOutcome {
    let places: readonly number[] = [...this.wanted.keys()];
    for (const order of orders) places = this.possible(order, places);
    return this.outcomeAmong(orders, places);
  }

  /** The same where `possible` has been asked of each order: places among the wanted states. */
  outcomeAmong(orders: readonly Order[], places: readonly number[]): WantedOutcome {
    if (places.length === 0) return NOTHING;
    const key = orders.map(({ number }) => number).join();
    const known = this.outcomes.get(key);
    if (known) return known;
    const ranks = orders.map((order) => order.ranks);
    let states = places.map((place) => this.wanted[place]!);
    if (this.necessary !== this.concept) states = this.equilibriaAmong(states, ranks);
    const reached =
      states.length > 0 && this.start !== undefined ? this.reachedAmong(states, ranks, this.start) : [];
    const outcome = { states, reached };
    this.outcomes.set(key, outcome);
    return outcome;
  }

  /** Whether one that holds can be reached, or without a start, whether one holds. Asked first is what can be reached: little. */
  isOpen(orders: readonly Order[]): boolean {
    if (this.start === undefined) return this.outcome(orders).states.length > 0;
    const key = orders.map(({ number }) => number).join();
    const known = this.open.get(key);
    if (known !== undefined) return known;
    const ranks = orders.map((order) => order.ranks);
    const open = this.equilibriaAmong(this.wanted.filter(this.reach(orders)!.has), ranks).length > 0;
    this.open.set(key, open);
    return open;
  }

  /** What improvements lead to from the start; undefined without one. */
  reach(orders: readonly Order[]): Reach | undefined {
    if (this.start === undefined) return undefined;
    return this.alone.orders.reachFrom(
      this.start,
      orders.map(({ ranks }) => ranks),
    );
  }

  private equilibriaAmong(states: readonly number[], ranks: readonly Int32Array[]): number[] {
    if (this.areFew(states))
      return states.filter((state) =>
        ranks.every((_, dm) => this.alone.single.isStable(this.concept, ranks, dm, state)),
      );
    const ranked = new RankedSpace(this.space, ranks, this.alone.orders);
    let left = [...states];
    for (let dm = 0; dm < ranks.length && left.length > 0; dm++) {
      const verdicts = findVerdictsOn(ranked, this.concept, dm);
      left = left.filter((state) => verdicts[state] === 1);
    }
    return left;
  }

  private reachedAmong(states: readonly number[], ranks: readonly Int32Array[], start: number): number[] {
    if (this.areFew(states) && this.space.form === "option")
      return this.alone.single.reached(ranks, start, states);
    return states.filter(this.alone.orders.reachFrom(start, ranks).has);
  }

  /** One by one, a walk from each; many share so much of the way that all at once is less work. */
  private areFew(states: readonly number[]): boolean {
    return states.length ** 2 <= this.space.stateCount;
  }

  /** Whether some sequence of moves leads to a wanted state, whatever anybody prefers. */
  canBeReached(): boolean {
    if (this.start === undefined) return false;
    const { has } = findReachable(this.space, [], this.start, { improvementsOnly: false });
    return this.wanted.some(has);
  }
}
