import { type Concept, conceptRow } from "./concepts/index.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import type { Attitude } from "./model.ts";
import { judgeStates } from "./stability/judgeStates.ts";
import { type Outlook, outlookOf } from "./stability/outlook.ts";
import type { StateSpace } from "./stateSpace.ts";

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
  return judgeStates(conceptRow(concept), outlookWithAttitudes(space, ranks, attitudes, focal), memory);
}

/** The conflict as somebody sees it whose moves depend on what it wishes others. */
export function outlookWithAttitudes(
  space: StateSpace,
  ranks: readonly Int32Array[],
  attitudes: readonly (readonly Attitude[])[],
  focal: number,
): Outlook {
  const wants = (dm: number, to: number, from: number) =>
    attitudes[dm]!.every((attitude, other) => {
      if (attitude === "0") return true;
      const isAsGood = ranks[other]![to]! >= ranks[other]![from]!;
      return attitude === "+" ? isAsGood : !isAsGood;
    });
  return outlookOf(space, focal, {
    tempts: (to, from) => wants(focal, to, from),
    deters: (end, left) => end === left || !wants(focal, end, left),
    compare: (a, b) => ranks[focal]![b]! - ranks[focal]![a]! || a - b,
    pays: wants,
  });
}

/** Everybody for itself. */
export function selfishAttitudes(decisionMakers: number): Attitude[][] {
  return Array.from({ length: decisionMakers }, (_, i) =>
    Array.from({ length: decisionMakers }, (_, j) => (i === j ? "+" : "0")),
  );
}
