import type { RankedSpace } from "../rankedSpace.ts";

/** Stands for "no sanction exists": above every rank. */
const NO_SANCTION = 0x7fffffff;

/**
 * For every state, the lowest `worth` that the opponents of `focal` can bring about from it by a legal
 * sequence of moves in which nobody moves twice in a row (Fang, Hipel and Kilgour 1993, def. 4.1: R_H(s)). With
 * `improvementsOnly` every move must improve on the state it leaves for its mover (R_H+(s)). In graph form
 * NO_SANCTION where they have no move; in option form then the state's own worth, which is as good as none,
 * since nobody is deterred by the very state it means to reach.
 *
 * Worked backwards: states are taken in ascending worth, and everything that can reach one and has no label
 * yet gets its worth. Each state is labelled and expanded once, and a cursor per chain of a coset remembers how
 * far its members have been labelled, so that the time is linear in the states (times the chains of a coset,
 * where options are one-way) and, in graph form, in the moves.
 *
 * The result may be overwritten by the next call for the same RankedSpace.
 */
export function lowestReachable(
  ranked: RankedSpace,
  focal: number,
  worth: Int32Array,
  improvementsOnly: boolean,
): Int32Array {
  const opponents = ranked.ranks.flatMap((_, dm) => (dm === focal ? [] : [dm]));
  if (ranked.space.form === "graph")
    return labelStatesWithLastMover(ranked, opponents, worth, improvementsOnly);
  return labelChains(ranked, opponents, worth, improvementsOnly);
}

const UNLABELLED = -1;

/** In option form, by cosets and their chains. */
function labelChains(
  ranked: RankedSpace,
  opponents: readonly number[],
  worth: Int32Array,
  improvementsOnly: boolean,
): Int32Array {
  const stateCount = worth.length;
  const label = ranked.scratch("label", stateCount).fill(UNLABELLED);
  const stack = ranked.scratch("stack", stateCount + 1);
  const movers = opponents.map((dm) => {
    const cosets = ranked.space.moves[dm]!.cosets!;
    const members = improvementsOnly ? ranked.sortedChains(dm) : cosets.members;
    return { ...cosets, members, rank: ranked.ranks[dm]!, next: cosets.start.slice(0, -1) };
  });
  const order = ranked.ordered(worth);
  for (let o = 0; o < stateCount; o++) {
    const root = order[o]!;
    if (label[root] !== UNLABELLED) continue;
    const value = worth[root]!;
    label[root] = value;
    let height = 0;
    stack[height++] = root;
    while (height > 0) {
      const state = stack[--height]!;
      for (let k = 0; k < movers.length; k++) {
        const { of, start, members, beforeStart, before, rank, next } = movers[k]!;
        const here = rank[state]!;
        const chain = of[state]!;
        const lastLink = beforeStart[chain + 1]!;
        for (let link = beforeStart[chain]!; link < lastLink; link++) {
          const from = before[link]!;
          const end = start[from + 1]!;
          let i = next[from]!;
          for (; i < end; i++) {
            const candidate = members[i]!;
            if (improvementsOnly && rank[candidate]! >= here) break;
            if (label[candidate] !== UNLABELLED) continue;
            label[candidate] = value;
            stack[height++] = candidate;
          }
          next[from] = i;
        }
      }
    }
  }
  return label;
}

/** In graph form. Nodes are pairs of a state and who moved last; the last slot stands for "nobody of the opponents yet". */
function labelStatesWithLastMover(
  ranked: RankedSpace,
  opponents: readonly number[],
  worth: Int32Array,
  improvementsOnly: boolean,
): Int32Array {
  const { space, ranks } = ranked;
  const slots = space.moves.length + 1;
  const nobody = slots - 1;
  const lastMovers = [...opponents, nobody];
  const label = new Int32Array(space.stateCount * slots).fill(NO_SANCTION);
  const queue: number[] = [];
  const order = ranked.ordered(worth);
  for (let o = 0; o < order.length; o++) {
    const root = order[o]!;
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
      const { backStart, from } = space.moves[mover]!.rows!;
      const rank = ranks[mover]!;
      for (let e = backStart[state]!; e < backStart[state + 1]!; e++) {
        const before = from[e]!;
        if (improvementsOnly && rank[state]! <= rank[before]!) continue;
        for (const last of lastMovers) {
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
