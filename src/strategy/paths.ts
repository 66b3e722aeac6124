import type { StateSpace } from "./states.ts";

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

/**
 * What can be reached from a state by a legal sequence of unilateral improvements (or, with
 * `improvementsOnly` false, of any moves) of the movers, in which nobody moves twice in a row (Fang, Hipel
 * and Kilgour 1993, def. 4.1 and 4.2).
 */
export function findReachable(
  space: StateSpace,
  ranks: readonly Int32Array[],
  from: number,
  {
    movers = space.moves.map((_, dm) => dm),
    improvementsOnly = true,
  }: { movers?: readonly number[]; improvementsOnly?: boolean } = {},
): Reach {
  const slots = space.moves.length + 1;
  const nobody = slots - 1;
  const isMemoryless = movers.every((dm) => space.moves[dm]!.compose);
  // Breadth first over (state, who moved last); a state's first node lies on a shortest path. `before` holds
  // the node each node was reached from, plus one; zero means not reached.
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
      const { start, to } = space.moves[dm]!;
      const rank = ranks[dm];
      for (let e = start[state]!; e < start[state + 1]!; e++) {
        const target = to[e]!;
        if (improvementsOnly && rank![target]! <= rank![state]!) continue;
        // Where moves compose, a state reached before is reached as well as can be.
        if (isMemoryless && first[target] !== -1) continue;
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
    has: (state) => first[state] !== undefined && first[state] !== -1,
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
