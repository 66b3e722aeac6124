import type { ConceptRow } from "../concepts/concept.ts";
import type { RankedSpace } from "../rankedSpace.ts";
import { atLeast, securityLevels } from "./complete.ts";
import { judgeIn } from "./judgeIn.ts";
import { lowestReachable } from "./lowestReachable.ts";
import { plainOutlook } from "./outlook.ts";
import { findSanctioned } from "./sanctioned.ts";

/**
 * The verdicts of a concept on all states where each has an order of its own and moves for itself, by algorithms
 * linear in the states; 1 stable, 0 unstable. A row that brings its own judge is asked state by state.
 */
export function findPlain(row: ConceptRow, whole: RankedSpace, focal: number): Uint8Array {
  const { known, ranks } = whole;
  const find = () => judgePlain(row, whole, focal);
  if (!known || row.judge) return find();
  // What rests on the own order alone is the same whatever types the others are of.
  return row.answers === "improvements"
    ? known.answeredVerdictsOf(row, focal, ranks, find)
    : known.verdictsOf(row, focal, ranks[focal]!, find);
}

function judgePlain(row: ConceptRow, whole: RankedSpace, focal: number): Uint8Array {
  const ranked = whole.seenBy(focal);
  const rank = ranked.ranks[focal]!;
  if (row.judge) {
    const outlook = plainOutlook(ranked.space, ranked.ranks, focal);
    return Uint8Array.from(rank, (_, state) => (judgeIn(row, outlook, state).stable ? 1 : 0));
  }
  if (row.answers === "none") return withoutImprovement(rank, ranked.bestReplies(focal));
  const isCredible = row.answers === "improvements";
  if (ranked.isComplete && !isCredible) {
    const levels = securityLevels(ranked, focal);
    return atLeast(rank, row.looksAgain ? levels.minimax : levels.maximin);
  }
  // Looking again, a state is worth what the focal can still make of it.
  const worth = row.looksAgain ? ranked.bestReplies(focal) : rank;
  return findSanctioned(ranked, focal, lowestReachable(ranked, focal, worth, isCredible));
}

function withoutImprovement(rank: Int32Array, best: Int32Array): Uint8Array {
  const stable = new Uint8Array(rank.length);
  for (let s = 0; s < rank.length; s++) stable[s] = rank[s]! === best[s]! ? 1 : 0;
  return stable;
}
