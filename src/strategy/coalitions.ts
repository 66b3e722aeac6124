import { type Concept, conceptRow } from "./concepts/index.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { requireSetsFit } from "./relations/limit.ts";
import { reachableSets, type Steps } from "./relations/sequences.ts";
import { hasState, type StateSet } from "./relations/stateSet.ts";
import { judgeStates } from "./stability/judgeStates.ts";
import type { Outlook } from "./stability/outlook.ts";
import type { StateSpace } from "./stateSpace.ts";

/** Decision makers that act together, by index, ascending. */
export type Coalition = readonly number[];

/** All coalitions of at least `least` members, smallest first. */
export function listCoalitions(decisionMakers: number, least = 1): Coalition[] {
  const coalitions: number[][] = [];
  for (let mask = 1; mask < 2 ** decisionMakers; mask++) {
    const members = Array.from({ length: decisionMakers }, (_, dm) => dm).filter((dm) => (mask >> dm) & 1);
    if (members.length >= least) coalitions.push(members);
  }
  return coalitions.sort((a, b) => a.length - b.length || compare(a, b));
}

function compare(a: Coalition, b: Coalition): number {
  for (const [i, dm] of a.entries()) if (dm !== b[i]) return dm - b[i]!;
  return 0;
}

/**
 * What coalitions can do in a conflict: joint improvements and the solution concepts for coalitions. Sets of
 * states are kept for each coalition asked about; memory grows with the square of the states.
 */
export class CoalitionAnalysis {
  private readonly space: StateSpace;
  private readonly ranks: readonly Int32Array[];
  private readonly memory: number;
  private readonly moves = new Map<string, StateSet[]>();
  private readonly better = new Map<string, Steps>();

  /** @throws RangeError if the sets of states do not fit the limit */
  constructor(space: StateSpace, ranks: readonly Int32Array[], memory = DEFAULT_LIMITS.memory) {
    requireSetsFit(space.stateCount, memory, 4);
    this.space = space;
    this.ranks = ranks;
    this.memory = memory;
  }

  /**
   * Coalitional improvements from a state (Kilgour, Hipel, Fang and Peng 2001): the states that the members can
   * reach by a legal sequence of their moves and that every one of them strictly prefers to it. Members may pass
   * through states that they like less.
   */
  improvements(coalition: Coalition): Steps {
    const key = coalition.join();
    let steps = this.better.get(key);
    if (!steps) {
      const reach = this.reach(coalition);
      const lists = reach.map((set, from) =>
        this.membersWhere(set, (to) => this.allPrefer(coalition, to, from)),
      );
      steps = (state) => lists[state]!;
      this.better.set(key, steps);
    }
    return steps;
  }

  /**
   * Verdicts of a solution concept for a coalition, 1 stable, 0 unstable, by state: no coalitional improvement
   * (Nash; Kilgour, Hipel, Fang and Peng 2001), or each can be answered by the others with something that at
   * least one member does not prefer to the state (GMR, SMR, SEQ; Inohara and Hipel 2008). In the sequential
   * concepts the others answer by coalitional improvements of any coalitions among themselves. SSEQ, which that
   * source does not have, puts the two conditions of SEQ and SMR together, as Rêgo and Vieira 2017 do for single
   * decision makers. A coalition of one gives the ordinary concept, but for the sequential ones, where the
   * others may act jointly too.
   */
  stability(coalition: Coalition, concept: Concept): Uint8Array {
    return judgeStates(conceptRow(concept), this.outlook(coalition), this.memory);
  }

  /** By state, 1 where the coalition has no improvement. */
  withoutImprovement(coalition: Coalition): Uint8Array {
    const improvements = this.improvements(coalition);
    return Uint8Array.from({ length: this.space.stateCount }, (_, s) =>
      improvements(s).length === 0 ? 1 : 0,
    );
  }

  /** The conflict as a coalition sees it; movers are numbered as in `listCoalitions`. */
  outlook(coalition: Coalition): Outlook {
    const movers = listCoalitions(this.ranks.length);
    const numberOf = new Map(movers.map((members, by) => [members.join(), by]));
    const others = this.ranks.flatMap((_, dm) => (coalition.includes(dm) ? [] : [dm]));
    const lists = new Map<number, number[]>();
    const own = (state: number) => {
      let list = lists.get(state);
      if (!list) {
        list = this.membersWhere(this.reach(coalition)[state]!, () => true);
        lists.set(state, list);
      }
      return list;
    };
    return {
      stateCount: this.space.stateCount,
      movers,
      focal: numberOf.get(coalition.join())!,
      moves: own,
      tempts: (to, from) => this.allPrefer(coalition, to, from),
      deters: (end, left) => !this.allPrefer(coalition, end, left),
      compare: (a, b) => a - b,
      opponents: {
        moves: others.map((dm) => ({
          by: numberOf.get(String(dm))!,
          steps: (state) => this.space.moves[dm]!.targets(state),
        })),
        improvements: movers.flatMap((members, by) =>
          members.some((dm) => coalition.includes(dm))
            ? []
            : [{ by, steps: (state: number) => this.improvements(members)(state) }],
        ),
      },
      composes: false,
      heldBy: () => [],
    };
  }

  /**
   * A shortest legal sequence of coalitional improvements, of any coalitions, from a state to one of some targets;
   * undefined if there is none.
   */
  pathTo(
    from: number,
    targets: readonly number[],
  ): { by: Coalition; from: number; to: number }[] | undefined {
    const coalitions = listCoalitions(this.ranks.length);
    const wanted = new Set(targets);
    interface Node {
      state: number;
      last: number;
      before: Node | undefined;
    }
    const seen = new Set<number>();
    const queue: Node[] = [{ state: from, last: -1, before: undefined }];
    for (const node of queue) {
      if (wanted.has(node.state)) {
        const steps: { by: Coalition; from: number; to: number }[] = [];
        for (let at = node; at.before; at = at.before)
          steps.unshift({ by: coalitions[at.last]!, from: at.before.state, to: at.state });
        return steps;
      }
      for (const [c, coalition] of coalitions.entries()) {
        if (c === node.last) continue;
        for (const to of this.improvements(coalition)(node.state)) {
          const key = to * coalitions.length + c;
          if (seen.has(key)) continue;
          seen.add(key);
          queue.push({ state: to, last: c, before: node });
        }
      }
    }
    return undefined;
  }

  /** R_H: what the members can reach by legal sequences of their moves. */
  private reach(coalition: Coalition): StateSet[] {
    const key = coalition.join();
    let sets = this.moves.get(key);
    if (!sets) {
      requireSetsFit(this.space.stateCount, this.memory, 4 + this.moves.size);
      sets = reachableSets(
        this.space.stateCount,
        coalition.map((dm) => (state: number) => this.space.moves[dm]!.targets(state)),
      );
      this.moves.set(key, sets);
    }
    return sets;
  }

  private allPrefer(coalition: Coalition, a: number, b: number): boolean {
    return coalition.every((dm) => this.ranks[dm]![a]! > this.ranks[dm]![b]!);
  }

  private membersWhere(set: StateSet, holds: (state: number) => boolean): number[] {
    const members: number[] = [];
    for (let s = 0; s < this.space.stateCount; s++) if (hasState(set, s) && holds(s)) members.push(s);
    return members;
  }
}
