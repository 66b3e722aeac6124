import { type Cosets, inAscendingOrder, sortCosets } from "../cosets.ts";
import type { StateSpace } from "../states.ts";
import { NO_SANCTION } from "./concept.ts";

/**
 * For every state, the lowest `worth` among the states that the opponents of `focal` can reach from it by a
 * legal sequence of at least one move, in which nobody moves twice in a row (Fang, Hipel and Kilgour 1993,
 * def. 4.1: R_H(s)). With `improvementsOnly` every move must improve on the state it leaves for its mover
 * (R_H+(s)). NO_SANCTION where they have no move.
 *
 * Worked backwards: states are taken in ascending worth, and everything that can reach one and has no label
 * yet gets its worth. Each state is labelled and expanded once, so the time is linear in the moves, and in the
 * states where all options go both ways.
 */
export function lowestReachable(
  space: StateSpace,
  ranks: readonly Int32Array[],
  focal: number,
  worth: Int32Array,
  improvementsOnly: boolean,
): Int32Array {
  const opponents = space.moves.flatMap((_, dm) => (dm === focal ? [] : [dm]));
  // Where a decision maker's moves compose, moving twice in a row gains nothing, so who moved last is no matter.
  const isMemoryless = opponents.every((dm) => space.moves[dm]!.compose);
  const order = inAscendingOrder(worth);
  return isMemoryless
    ? labelStates(space, ranks, opponents, order, worth, improvementsOnly)
    : labelStatesWithLastMover(space, ranks, opponents, order, worth, improvementsOnly);
}

function labelStates(
  space: StateSpace,
  ranks: readonly Int32Array[],
  opponents: readonly number[],
  order: Int32Array,
  worth: Int32Array,
  improvementsOnly: boolean,
): Int32Array {
  const label = new Int32Array(space.stateCount).fill(NO_SANCTION);
  const queue = new Int32Array(space.stateCount + 1);
  const cursors = opponents.map((dm) => cosetCursor(space, ranks, dm, improvementsOnly));
  for (const root of order) {
    // If the root already reaches something lower, so does everything that reaches it.
    if (label[root] !== NO_SANCTION) continue;
    const value = worth[root]!;
    let length = 0;
    queue[length++] = root;
    for (let head = 0; head < length; head++) {
      const state = queue[head]!;
      for (const [k, dm] of opponents.entries()) {
        const rank = ranks[dm]!;
        const cursor = cursors[k];
        if (cursor) {
          // Everything before the cursor is labelled, so each coset is walked once.
          const { of, start, next, members } = cursor;
          const c = of[state]!;
          const end = start[c + 1]!;
          let i = next[c]!;
          for (; i < end; i++) {
            const before = members[i]!;
            if (improvementsOnly && rank[before]! >= rank[state]!) break;
            if (label[before] !== NO_SANCTION) continue;
            label[before] = value;
            if (before !== root) queue[length++] = before;
          }
          next[c] = i;
          continue;
        }
        const { backStart, from } = space.moves[dm]!;
        for (let e = backStart[state]!; e < backStart[state + 1]!; e++) {
          const before = from[e]!;
          if (label[before] !== NO_SANCTION) continue;
          if (improvementsOnly && rank[state]! <= rank[before]!) continue;
          label[before] = value;
          if (before !== root) queue[length++] = before;
        }
      }
    }
  }
  return label;
}

interface CosetCursor extends Cosets {
  /** The next member of each coset that may still lack a label. */
  next: Int32Array;
}

/**
 * For a decision maker whose options go both ways: its cosets with a cursor each. A state can then get a label
 * from its own coset, its own worth at least; no verdict rests on that, since nobody is deterred by the state
 * it means to reach.
 */
function cosetCursor(
  space: StateSpace,
  ranks: readonly Int32Array[],
  dm: number,
  improvementsOnly: boolean,
): CosetCursor | undefined {
  const { cosets } = space.moves[dm]!;
  if (!cosets) return undefined;
  const members = improvementsOnly ? sortCosets(cosets, ranks[dm]!) : cosets.members;
  return { ...cosets, members, next: cosets.start.slice(0, cosets.start.length - 1) };
}

/** Nodes are pairs of a state and who moved last; the last slot stands for "nobody of the opponents yet". */
function labelStatesWithLastMover(
  space: StateSpace,
  ranks: readonly Int32Array[],
  opponents: readonly number[],
  order: Int32Array,
  worth: Int32Array,
  improvementsOnly: boolean,
): Int32Array {
  const slots = space.moves.length + 1;
  const nobody = slots - 1;
  const label = new Int32Array(space.stateCount * slots).fill(NO_SANCTION);
  const queue: number[] = [];
  for (const root of order) {
    const value = worth[root]!;
    queue.length = 0;
    // The sequence may end in the root by anyone's move; a node labelled before is expanded before.
    for (const dm of opponents) {
      const node = root * slots + dm;
      if (label[node] === NO_SANCTION) queue.push(node);
    }
    for (let head = 0; head < queue.length; head++) {
      const state = Math.floor(queue[head]! / slots);
      const mover = queue[head]! % slots;
      const { backStart, from } = space.moves[mover]!;
      const rank = ranks[mover]!;
      for (let e = backStart[state]!; e < backStart[state + 1]!; e++) {
        const before = from[e]!;
        if (improvementsOnly && rank[state]! <= rank[before]!) continue;
        for (const last of [...opponents, nobody]) {
          const node = before * slots + last;
          if (last === mover || label[node] !== NO_SANCTION) continue;
          label[node] = value;
          if (last !== nobody && before !== root) queue.push(node);
        }
      }
    }
  }
  return Int32Array.from({ length: space.stateCount }, (_, s) => label[s * slots + nobody]!);
}
