import { type Concept, type ConceptRow, conceptRow } from "../concepts/index.ts";
import type { StateSpace } from "../stateSpace.ts";
import { judgeIn } from "./judgeIn.ts";
import { plainOutlook } from "./outlook.ts";

/**
 * The verdicts of single states where each has an order of its own: what `findPlain` says of all of them, for whoever
 * asks of few, again and again with other orders. It walks only where a state's improvements lead, and stops at the
 * first sanction of each. Where each can move is kept from one question to the next.
 */
export class SingleStates {
  private readonly space: StateSpace;
  private readonly targets: Int32Array[][];
  /** By state, the last walk that came by it. */
  private readonly seen: Int32Array;
  private readonly queue: Int32Array;
  private walks = 0;
  /** Moves looked at in all that was asked. */
  steps = 0;

  constructor(space: StateSpace) {
    this.space = space;
    this.targets = space.moves.map(() => []);
    this.seen = new Int32Array(space.stateCount);
    this.queue = new Int32Array(space.stateCount);
  }

  isStable(concept: Concept, ranks: readonly Int32Array[], focal: number, state: number): boolean {
    const row: ConceptRow = conceptRow(concept);
    // Where two moves in a row are not one, who moved last counts; and who does not see all has a game of its own.
    if (row.judge || this.space.form === "graph" || this.space.seenBy(focal) !== this.space)
      return judgeIn(row, plainOutlook(this.space, ranks, focal), state).stable;
    const rank = ranks[focal]!;
    const left = rank[state]!;
    const targets = this.targetsOf(focal, state);
    this.steps += targets.length;
    for (let i = 0; i < targets.length; i++) {
      const improved = targets[i]!;
      if (rank[improved]! <= left) continue;
      if (row.answers === "none" || !this.isDeterred(row, ranks, focal, improved, left)) return false;
    }
    return true;
  }

  /** Those of some states that improvements of whoever makes them lead to. */
  reached(ranks: readonly Int32Array[], start: number, among: readonly number[]): number[] {
    const { seen, queue } = this;
    const walk = ++this.walks;
    let length = 0;
    let found = 0;
    const come = (state: number) => {
      seen[state] = walk;
      queue[length++] = state;
      if (among.includes(state)) found += 1;
    };
    come(start);
    for (let head = 0; head < length && found < among.length; head++) {
      const state = queue[head]!;
      for (let dm = 0; dm < ranks.length; dm++) {
        const rank = ranks[dm]!;
        const here = rank[state]!;
        for (const target of this.targetsOf(dm, state))
          if (rank[target]! > here && seen[target] !== walk) come(target);
      }
    }
    return among.filter((state) => seen[state] === walk);
  }

  /** Can the opponents of `focal` lead from a state to one that is worth no more to it than what it left? */
  private isDeterred(
    { answers, looksAgain }: ConceptRow,
    ranks: readonly Int32Array[],
    focal: number,
    improved: number,
    left: number,
  ): boolean {
    const { seen, queue, targets: known } = this;
    const walk = ++this.walks;
    const own = ranks[focal]!;
    seen[improved] = walk;
    queue[0] = improved;
    let length = 1;
    for (let head = 0; head < length; head++) {
      const state = queue[head]!;
      for (let dm = 0; dm < ranks.length; dm++) {
        if (dm === focal) continue;
        const rank = ranks[dm]!;
        const here = rank[state]!;
        const targets = known[dm]![state] ?? this.targetsOf(dm, state);
        this.steps += targets.length;
        for (let i = 0; i < targets.length; i++) {
          const target = targets[i]!;
          if (seen[target] === walk || (answers === "improvements" && rank[target]! <= here)) continue;
          if (own[target]! <= left && !(looksAgain && this.canExceed(focal, own, target, left))) return true;
          seen[target] = walk;
          queue[length++] = target;
        }
      }
    }
    return false;
  }

  private canExceed(focal: number, own: Int32Array, state: number, left: number): boolean {
    return this.targetsOf(focal, state).some((reply) => own[reply]! > left);
  }

  private targetsOf(dm: number, state: number): Int32Array {
    const known = this.targets[dm]!;
    known[state] ??= Int32Array.from(this.space.moves[dm]!.targets(state));
    return known[state];
  }
}
