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
  // Breadth first over (state, who moved last); a state's first node lies on a shortest path.
  const cameFrom = new Map<number, { node: number; step: Step }>();
  const first = new Map<number, number>();
  const root = from * slots + nobody;
  const queue = [root];
  const seen = new Set([root]);
  first.set(from, root);
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]!;
    const state = Math.floor(node / slots);
    const last = node % slots;
    for (const dm of movers) {
      if (dm === last && !isMemoryless) continue;
      const { start, to } = space.moves[dm]!;
      const rank = ranks[dm];
      for (let e = start[state]!; e < start[state + 1]!; e++) {
        const target = to[e]!;
        if (improvementsOnly && rank![target]! <= rank![state]!) continue;
        const next = target * slots + (isMemoryless ? nobody : dm);
        if (seen.has(next)) continue;
        seen.add(next);
        cameFrom.set(next, { node, step: { by: dm, from: state, to: target } });
        if (!first.has(target)) first.set(target, next);
        queue.push(next);
      }
    }
  }
  return {
    states: [...first.keys()].sort((a, b) => a - b),
    has: (state) => first.has(state),
    pathTo(state) {
      let node = first.get(state);
      if (node === undefined) return undefined;
      const steps: Step[] = [];
      for (let link = cameFrom.get(node); link; link = cameFrom.get(node)) {
        steps.unshift(link.step);
        node = link.node;
      }
      return steps;
    },
  };
}
