import type { ObservedPath } from "../../record/index.ts";
import { statesUnder } from "../../record/index.ts";
import { findVerdicts, type StateSpace, WIDEST_LEADING_CONCEPT } from "../../strategy/index.ts";
import type { JudgedList } from "./lists.ts";

/** A rest is long when nothing changed for a year: shorter ones may only be the time a decision takes. */
export const LONG_REST = 365;

/**
 * Why somebody left things as they were, by a list: `content`: nothing better was open; `deterred`: something was, but
 * others would have answered it credibly (SEQ); `passed-up`: something better was open, and nothing stood against
 * it; `undecided`: it turns on what the record leaves open.
 */
export const REST_VERDICTS = ["content", "deterred", "passed-up", "undecided"] as const;
export type RestVerdict = (typeof REST_VERDICTS)[number];

export interface Rest {
  from: number;
  to: number;
  /** State indices it may have been. */
  states: number[];
}

export function longRests(space: StateSpace, path: ObservedPath): Rest[] {
  const ids = path.options.map(({ option }) => option);
  return path.stretches
    .filter(({ from, to }) => to - from + 1 >= LONG_REST)
    .map(({ from, to, answers }) => ({ from, to, states: statesUnder(space, ids, answers).states }));
}

export interface JudgedRest {
  verdict: RestVerdict;
  /** Of rests passed up: the best states the decision maker could have moved to, from any state it may have been. */
  better: number[];
}

/** Verdicts on many rests, by the orders of all decision makers: one list of the focal one, all of the others. */
export function restJudge(space: StateSpace, lists: readonly JudgedList[]) {
  const deterred = new Map<JudgedList, Uint8Array[]>();
  const sequential = (list: JudgedList): Uint8Array[] => {
    const known = deterred.get(list);
    if (known) return known;
    const found = ordersWith(list, lists).map((ranks) =>
      findVerdicts(space, ranks, WIDEST_LEADING_CONCEPT, list.owner),
    );
    deterred.set(list, found);
    return found;
  };
  return (rest: Rest, list: JudgedList): JudgedRest => {
    const { ranks, owner } = list;
    const verdicts = new Set<RestVerdict>();
    const better = new Set<number>();
    for (const state of rest.states) {
      const improvements = space.moves[owner]!.targets(state).filter((to) => ranks[to]! > ranks[state]!);
      if (improvements.length === 0) {
        verdicts.add("content");
        continue;
      }
      const top = Math.max(...improvements.map((to) => ranks[to]!));
      for (const to of improvements) if (ranks[to] === top) better.add(to);
      const held = sequential(list).map((stable) => stable[state] === 1);
      verdicts.add(held.every(Boolean) ? "deterred" : held.some(Boolean) ? "undecided" : "passed-up");
    }
    const [verdict] = verdicts;
    const isOne = verdicts.size === 1;
    return {
      verdict: isOne ? verdict! : "undecided",
      better: isOne ? [...better].sort((a, b) => a - b) : [],
    };
  };
}

/** Every combination of the others' lists with this one, as orders by decision maker. */
function ordersWith(list: JudgedList, lists: readonly JudgedList[]): Int32Array[][] {
  const owners = Math.max(...lists.map(({ owner }) => owner)) + 1;
  let found: Int32Array[][] = [[]];
  for (let owner = 0; owner < owners; owner++) {
    const choices = owner === list.owner ? [list] : lists.filter((one) => one.owner === owner);
    found = found.flatMap((orders) => choices.map(({ ranks }) => [...orders, ranks]));
  }
  return found;
}
