import { DEFAULT_LIMITS } from "./limits.ts";
import { judge } from "./relations/judge.ts";
import { requireSetsFit } from "./relations/limit.ts";
import { reachableSets } from "./relations/sequences.ts";
import { setOf } from "./relations/stateSet.ts";
import type { Concept } from "./stability/index.ts";
import type { StateSpace } from "./states.ts";

/**
 * How much a decision maker prefers one state to another (Hamouda, Kilgour and Hipel 2004, 2006): ranks say
 * which is preferred; `much(a, b)` that a is much preferred to b, never true where a is not ranked higher.
 */
export interface StrengthOrder {
  rank: Int32Array;
  much(a: number, b: number): boolean;
}

/** General stability, split: strong where every temptation meets a sanction much worse than the state, else weak. */
export interface StrengthVerdicts {
  general: Uint8Array;
  strong: Uint8Array;
  weak: Uint8Array;
}

/**
 * General, strong and weak stability of every state for one decision maker. A state without improvements is
 * strongly stable, since there is nothing to sanction. General stability is the ordinary concept.
 *
 * @throws RangeError if the sets of states do not fit the limit
 */
export function findStabilityWithStrength(
  space: StateSpace,
  orders: readonly StrengthOrder[],
  concept: Concept,
  focal: number,
  memory = DEFAULT_LIMITS.memory,
): StrengthVerdicts {
  const { stateCount } = space;
  requireSetsFit(stateCount, memory, 2);
  const { rank, much } = orders[focal]!;
  const gains = (dm: number) => (state: number) =>
    space.moves[dm]!.targets(state).filter((to) => orders[dm]!.rank[to]! > orders[dm]!.rank[state]!);
  const others = orders.flatMap((_, dm) => (dm === focal ? [] : [dm]));
  const isCredible = concept === "seq" || concept === "sseq";
  const steps = others.map((dm) =>
    isCredible ? gains(dm) : (state: number) => space.moves[dm]!.targets(state),
  );
  const answers = concept === "nash" ? undefined : reachableSets(stateCount, steps);
  const common = {
    stateCount,
    temptations: gains(focal),
    ...(answers ? { answers } : {}),
    ...(concept === "smr" || concept === "sseq"
      ? { replies: (state: number) => space.moves[focal]!.targets(state) }
      : {}),
  };
  const general = judge({
    ...common,
    deterrents: (state) => setOf(stateCount, (other) => rank[other]! <= rank[state]!),
  });
  const strong = judge({
    ...common,
    deterrents: (state) => setOf(stateCount, (other) => much(state, other)),
  });
  return { general, strong, weak: general.map((stable, s) => (stable && !strong[s] ? 1 : 0)) };
}

/** Much preferred means by at least so many payoff units. */
export function strengthByThreshold(
  rank: Int32Array,
  payoffs: ArrayLike<number>,
  threshold: number,
): StrengthOrder {
  return { rank, much: (a, b) => rank[a]! > rank[b]! && payoffs[a]! - payoffs[b]! >= threshold };
}
