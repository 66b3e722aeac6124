import type { ConceptRow } from "../concepts/concept.ts";
import { requireSetsFit } from "../relations/limit.ts";
import { reachableSets } from "../relations/sequences.ts";
import { emptySet, hasState, intersects, type StateSet, setOf } from "../relations/stateSet.ts";
import { judgeIn } from "./judgeIn.ts";
import type { Outlook } from "./outlook.ts";

/**
 * The verdicts of a concept on all states over any kind of preference: 1 stable, 0 unstable, by state. What
 * `judgeIn` says of each, worked out on sets of states: a state is stable for the focal if each of its temptations
 * can be answered by something that deters it and that, where it looks again, it cannot escape by a further move.
 *
 * Time: states × states ÷ 32 word steps for each temptation; memory: two sets of states for each state. Plain orders
 * have linear algorithms (findPlain); this serves what needs pairs of states.
 *
 * @throws RangeError if the sets of states do not fit the limit
 */
export function judgeStates(row: ConceptRow, outlook: Outlook, memory: number): Uint8Array {
  const { stateCount } = outlook;
  const stable = new Uint8Array(stateCount);
  if (row.judge) {
    for (let s = 0; s < stateCount; s++) stable[s] = judgeIn(row, outlook, s).stable ? 1 : 0;
    return stable;
  }
  requireSetsFit(stateCount, memory, 2);
  const answers =
    row.answers === "none"
      ? undefined
      : reachableSets(
          stateCount,
          outlook.opponents[row.answers].map(({ steps }) => steps),
        );
  const replies = row.looksAgain ? Array.from({ length: stateCount }, (_, s) => outlook.moves(s)) : undefined;
  for (let s = 0; s < stateCount; s++) {
    const tempting = outlook.moves(s).filter((to) => outlook.tempts(to, s));
    if (tempting.length === 0) stable[s] = 1;
    else if (answers) {
      const deterring = setOf(stateCount, (end) => outlook.deters(end, s));
      const holding = replies ? withoutEscape(deterring, replies) : deterring;
      if (tempting.every((target) => intersects(answers[target]!, holding))) stable[s] = 1;
    }
  }
  return stable;
}

/** Of the deterring states those from which every reply leads to a deterring state. */
function withoutEscape(deterring: StateSet, replies: readonly (readonly number[])[]): StateSet {
  const held = emptySet(replies.length);
  for (let word = 0; word < deterring.length; word++)
    for (let rest = deterring[word]!; rest !== 0; rest &= rest - 1) {
      const state = word * 32 + 31 - Math.clz32(rest & -rest);
      if (state >= replies.length) break;
      if (replies[state]!.every((to) => hasState(deterring, to))) held[word]! |= rest & -rest;
    }
  return held;
}
