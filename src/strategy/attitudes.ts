import { DEFAULT_LIMITS } from "./limits.ts";
import type { Attitude } from "./model.ts";
import { judge } from "./relations/judge.ts";
import { requireSetsFit } from "./relations/limit.ts";
import { reachableSets } from "./relations/sequences.ts";
import { setOf } from "./relations/stateSet.ts";
import type { Concept } from "./stability/index.ts";
import type { StateSpace } from "./states.ts";

/**
 * Attitude-based stability (Inohara, Hipel and Walker 2007). `attitudes[i][j]` is i's attitude to j; everybody
 * selfish, + to itself and 0 to others, is the ordinary case.
 *
 * With a positive attitude to j, i wants j to be at least as well off (devoting preference); with a negative one,
 * not (aggressive preference); indifferent, it does not mind. A move is a relational reply if it is wanted with
 * respect to everybody. A state deters if it is not a wanted change from the one left, or is that state itself,
 * to which the answer then leads back. Because a devoting preference includes "equally well off", verdicts agree
 * with the ordinary concepts for selfish attitudes exactly where nobody is indifferent between two states.
 *
 * Returns 1 stable, 0 unstable, by state.
 *
 * @throws RangeError if the sets of states do not fit the limit
 */
export function findStabilityWithAttitudes(
  space: StateSpace,
  ranks: readonly Int32Array[],
  attitudes: readonly (readonly Attitude[])[],
  concept: Concept,
  focal: number,
  memory = DEFAULT_LIMITS.memory,
): Uint8Array {
  const { stateCount } = space;
  requireSetsFit(stateCount, memory, 2);
  const wants = (dm: number, to: number, from: number) =>
    attitudes[dm]!.every((attitude, other) => {
      if (attitude === "0") return true;
      const isAsGood = ranks[other]![to]! >= ranks[other]![from]!;
      return attitude === "+" ? isAsGood : !isAsGood;
    });
  const replies = (dm: number) => (state: number) =>
    space.moves[dm]!.targets(state).filter((to) => wants(dm, to, state));
  const temptations = replies(focal);
  const deterrents = (state: number) =>
    setOf(stateCount, (other) => other === state || !wants(focal, other, state));
  if (concept === "nash") return judge({ stateCount, temptations, deterrents });
  const others = ranks.flatMap((_, dm) => (dm === focal ? [] : [dm]));
  const isCredible = concept === "seq" || concept === "sseq";
  const steps = others.map((dm) =>
    isCredible ? replies(dm) : (state: number) => space.moves[dm]!.targets(state),
  );
  return judge({
    stateCount,
    temptations,
    deterrents,
    answers: reachableSets(stateCount, steps),
    ...(concept === "smr" || concept === "sseq"
      ? { replies: (state: number) => space.moves[focal]!.targets(state) }
      : {}),
  });
}

/** Everybody for itself. */
export function selfishAttitudes(decisionMakers: number): Attitude[][] {
  return Array.from({ length: decisionMakers }, (_, i) =>
    Array.from({ length: decisionMakers }, (_, j) => (i === j ? "+" : "0")),
  );
}
