import { CONCEPT_NAMES, type Concept, conceptRow } from "./concepts/index.ts";
import { findReachable } from "./paths.ts";
import type { StateSpace } from "./stateSpace.ts";

/**
 * What a decision maker's order must be like for a state to be stable for it: every clause must hold; a clause
 * holds if one of its alternatives does; an alternative holds if the decision maker prefers none of its states to
 * the state in question. No clause: stable whatever the order.
 */
export interface OrderConditions {
  state: number;
  clauses: { alternatives: number[][] }[];
}

/**
 * The exact condition, by the definition of the concept, on one decision maker's order for a state to be stable
 * for it; the others' orders, which matter under SEQ and SSEQ, are as given. Minimal: no alternative includes
 * another of its clause, and no clause follows from another. Since every alternative compares with the one state
 * only, and any set of states may be preferred to it, nothing more can be left out under Nash, GMR and SEQ.
 *
 * Time: linear in the moves for each improvement looked at, then quadratic in the clauses.
 *
 * @throws RangeError for a concept with a judge of its own
 */
export function findOrderConditions(
  whole: StateSpace,
  ranks: readonly Int32Array[],
  concept: Concept,
  focal: number,
  state: number,
): OrderConditions {
  const space = whole.seenBy(focal);
  const others = ranks.flatMap((_, dm) => (dm === focal ? [] : [dm]));
  const { judge, answers, looksAgain } = conceptRow(concept);
  if (judge)
    throw new RangeError(`${CONCEPT_NAMES[concept]} has a judge of its own, which states no conditions`);
  const clauses = space.moves[focal]!.targets(state).map((target) => {
    // Where the target itself is not preferred, there is no temptation to answer.
    const alternatives = [[target]];
    if (answers !== "none")
      for (const answer of findReachable(space, ranks, target, {
        movers: others,
        improvementsOnly: answers === "improvements",
      }).states)
        alternatives.push(looksAgain ? unique([answer, ...space.moves[focal]!.targets(answer)]) : [answer]);
    return {
      alternatives: withoutImplied(
        // The state itself is never preferred to itself.
        alternatives.map((list) => list.filter((other) => other !== state)),
        (shorter, longer) => shorter.every((other) => longer.includes(other)),
      ),
    };
  });
  return {
    state,
    clauses: withoutImplied(
      clauses.filter(({ alternatives }) => !alternatives.some((list) => list.length === 0)),
      // A clause follows from another if each alternative of the other includes one of its own.
      (stronger, weaker) =>
        stronger.alternatives.every((list) =>
          weaker.alternatives.some((own) => own.every((other) => list.includes(other))),
        ),
    ),
  };
}

function unique(states: readonly number[]): number[] {
  return [...new Set(states)].sort((a, b) => a - b);
}

/** Keeps those that no other makes superfluous; of equals the first. */
function withoutImplied<T>(items: readonly T[], makesSuperfluous: (kept: T, other: T) => boolean): T[] {
  return items.filter(
    (item, i) =>
      !items.some(
        (other, j) => j !== i && makesSuperfluous(other, item) && (j < i || !makesSuperfluous(item, other)),
      ),
  );
}

/** Whether an order meets the conditions. */
export function meetsConditions({ state, clauses }: OrderConditions, rank: Int32Array): boolean {
  return clauses.every(({ alternatives }) =>
    alternatives.some((list) => list.every((other) => rank[other]! <= rank[state]!)),
  );
}
