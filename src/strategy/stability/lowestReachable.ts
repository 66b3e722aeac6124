import { inAscendingOrder } from "../cosets.ts";
import type { RankedSpace } from "../rankedSpace.ts";
import { BackwardSearch } from "./backward.ts";

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
 * yet gets its worth. Each state is labelled and expanded once, so that the time is linear in the states (times the
 * chains of a coset, where options are one-way) and, in graph form, in the moves.
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
  return ranked.space.isWhole && !improvementsOnly
    ? lowestOfAll(ranked, focal, worth)
    : labelSubgames(ranked, focal, worth, improvementsOnly);
}

/**
 * Where every combination is a state the opponents can go from one to any other that leaves the focal's options as they
 * are and takes back none of their own that stay: each state has the lowest worth of those in which no fewer stay.
 */
function lowestOfAll(ranked: RankedSpace, focal: number, worth: Int32Array): Int32Array {
  const { space } = ranked;
  const own = new Set(space.decisionMakers[focal]!.options);
  const oneWay = [...space.options.keys()].filter((bit) => !own.has(bit) && space.options[bit]!.irreversible);
  const kinds = ranked.scratch("choice", space.stateCount);
  const choices = space.choicesOf(focal, kinds);
  for (const [k, bit] of oneWay.entries()) {
    const stays = space.options[bit]!.irreversible === "on" ? 1 : 0;
    const step = choices * 2 ** k;
    for (let s = 0; s < kinds.length; s++) if (((s >>> bit) & 1) === stays) kinds[s]! += step;
  }
  const lowest = new Int32Array(choices * 2 ** oneWay.length).fill(NO_SANCTION);
  for (let s = 0; s < kinds.length; s++) if (worth[s]! < lowest[kinds[s]!]!) lowest[kinds[s]!] = worth[s]!;
  for (const k of oneWay.keys()) {
    const step = choices * 2 ** k;
    for (let kind = 0; kind < lowest.length; kind++)
      if (Math.floor(kind / step) % 2 === 0 && lowest[kind + step]! < lowest[kind]!)
        lowest[kind] = lowest[kind + step]!;
  }
  const label = ranked.scratch("label", space.stateCount);
  for (let s = 0; s < label.length; s++) label[s] = lowest[kinds[s]!]!;
  return label;
}

/** Another round for all subgames has to be worth the passes it takes: this share of the states left is found by the last. */
const WORTH_A_ROUND = 1 / 8;

/**
 * In option form. While the opponents answer, the focal's own options stay as they are, so that the states fall into as
 * many subgames as it has choices, none of which leads into another. The lowest states of all subgames are followed back
 * at once; from there most states are found. What is left of them is followed back from root to root.
 */
function labelSubgames(
  ranked: RankedSpace,
  focal: number,
  worth: Int32Array,
  improvementsOnly: boolean,
): Int32Array {
  const { space } = ranked;
  const label = ranked.scratch("label", space.stateCount);
  const choice = ranked.scratch("choice", space.stateCount);
  const subgames = space.choicesOf(focal, choice);
  const search = new BackwardSearch(ranked, focal, improvementsOnly);
  const { seen, queue } = search;
  // By subgame, the lowest worth of what is left, and a state that has it.
  let lowest = new Int32Array(subgames);
  let before = new Int32Array(subgames);
  const roots = new Int32Array(subgames);
  let left = ranked.scratch("left", space.stateCount);
  for (let round = 0; ; round++) {
    [lowest, before] = [before.fill(NO_SANCTION), lowest];
    const isAll = left.length === seen.length;
    let count = 0;
    for (let i = 0; i < left.length; i++) {
      const state = isAll ? i : left[i]!;
      const subgame = choice[state]!;
      if (round > 0) {
        // What is left is labelled again by a later round.
        label[state] = before[subgame]!;
        left[count] = state;
      }
      count += 1 - seen[state]!;
      if (worth[state]! >= lowest[subgame]! || seen[state] === 1) continue;
      lowest[subgame] = worth[state]!;
      roots[subgame] = state;
    }
    const found = left.length - count;
    const isWorth = round === 0 || found >= WORTH_A_ROUND * left.length;
    left = left.subarray(0, count);
    if (count === 0 || !isWorth) break;
    for (let c = 0; c < subgames; c++) if (lowest[c] !== NO_SANCTION) search.add(roots[c]!);
    search.run();
  }
  const order = inAscendingOrder(worth, left);
  for (let o = 0; o < order.length; o++) {
    const root = order[o]!;
    // If the root already reaches something lower, so does everything that reaches it.
    if (seen[root] === 1) continue;
    const start = search.count;
    search.add(root);
    search.run();
    for (let q = start; q < search.count; q++) label[queue[q]!] = worth[root]!;
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
  const order = inAscendingOrder(worth);
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
