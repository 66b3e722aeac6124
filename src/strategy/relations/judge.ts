import type { Steps } from "./sequences.ts";
import { addState, emptySet, intersects, type StateSet } from "./stateSet.ts";

/** What a solution concept needs to know, whoever moves and whatever counts as better. */
export interface Judgement {
  stateCount: number;
  /** Where the focal would like to go from a state: its improvements. */
  temptations: Steps;
  /** What the others can bring about from each state. Absent: they are not thought of (Nash). */
  answers?: readonly StateSet[];
  /** The states that deter the focal from leaving a state. */
  deterrents: (state: number) => StateSet;
  /** Where the focal can still go after the answer. Absent: it does not think that far (GMR, SEQ). */
  replies?: Steps;
}

/**
 * The pattern all solution concepts of the graph model share: a state is stable for the focal if each of its
 * temptations can be answered by something that deters it and that, in the symmetric concepts, it cannot escape
 * by a further move. Returns 1 for stable, 0 for unstable, by state.
 *
 * Time: states × states ÷ 32 word steps for each temptation; memory: two sets of states for each state. Simple
 * preferences have linear algorithms (see stability/); this serves what needs pairs of states.
 */
export function judge({ stateCount, temptations, answers, deterrents, replies }: Judgement): Uint8Array {
  const stable = new Uint8Array(stateCount);
  const after = replies && Array.from({ length: stateCount }, (_, s) => replies(s));
  for (let s = 0; s < stateCount; s++) {
    const tempting = temptations(s);
    if (tempting.length === 0) stable[s] = 1;
    else if (answers) {
      const deterring = after ? withoutEscape(deterrents(s), after) : deterrents(s);
      if (tempting.every((target) => intersects(answers[target]!, deterring))) stable[s] = 1;
    }
  }
  return stable;
}

/** Of the deterring states those from which every reply leads to a deterring state. */
function withoutEscape(deterring: StateSet, after: readonly (readonly number[])[]): StateSet {
  const held = emptySet(after.length);
  for (let word = 0; word < deterring.length; word++)
    for (let rest = deterring[word]!; rest !== 0; rest &= rest - 1) {
      const state = word * 32 + 31 - Math.clz32(rest & -rest);
      if (state >= after.length) break;
      const escapes = after[state]!.some((to) => ((deterring[to >>> 5]! >>> (to & 31)) & 1) === 0);
      if (!escapes) addState(held, state);
    }
  return held;
}
