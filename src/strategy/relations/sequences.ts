import { addState, emptySet, hasState, type StateSet } from "./stateSet.ts";

/** Where a mover, a decision maker or a coalition, can go from a state in one go. */
export type Steps = (state: number) => readonly number[];

/**
 * For every state, the states that the movers can reach by a legal sequence of at least one step in which no
 * mover moves twice in a row (Fang, Hipel and Kilgour 1993, def. 4.1). Who moved last is remembered even where a
 * mover's steps compose: it decides whether the movers can come back to where they started.
 */
export function reachableSets(stateCount: number, movers: readonly Steps[]): StateSet[] {
  // Each mover's steps are asked for once.
  const steps = movers.map((mover) => Array.from({ length: stateCount }, (_, s) => mover(s)));
  return Array.from({ length: stateCount }, (_, from) => {
    const reached = emptySet(stateCount);
    const seen = movers.map(() => emptySet(stateCount));
    const queue: [state: number, last: number][] = [[from, -1]];
    for (const [state, last] of queue)
      for (const [mover, targets] of steps.entries()) {
        if (mover === last) continue;
        for (const target of targets[state]!) {
          if (hasState(seen[mover]!, target)) continue;
          addState(reached, target);
          addState(seen[mover]!, target);
          queue.push([target, mover]);
        }
      }
    return reached;
  });
}
