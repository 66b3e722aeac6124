import { type Concept, conceptRow } from "../concepts/index.ts";
import type { KnownOrders } from "../knownOrders.ts";
import { RankedSpace } from "../rankedSpace.ts";
import type { StateSpace } from "../stateSpace.ts";
import { findPlain } from "./findPlain.ts";

export { eachSanction, explainVerdict, judgeIn } from "./judgeIn.ts";
export { judgeStates } from "./judgeStates.ts";
export { type Mover, type Outlook, plainOutlook } from "./outlook.ts";
export { SingleStates } from "./singleStates.ts";
export type { Sanctioned, Witness } from "./witness.ts";

/** Verdicts by concept, decision maker and state: 1 stable, 0 unstable. */
export type Stability = Partial<Record<Concept, Uint8Array[]>>;

/**
 * The verdicts of every concept for every decision maker in every state. Time: linear in the states for each
 * decision maker, after ordering the states within cosets; see docs/architecture.md for what bounds it.
 *
 * @param known of what rests on one order alone, for whoever asks again with some of the same arrays of ranks
 * @param ranks one array of dense ranks per decision maker, by state, 0 the worst, higher preferred
 * @throws RangeError if an array of ranks is missing or of the wrong length
 */
export function findStability(
  space: StateSpace,
  ranks: readonly Int32Array[],
  concepts: readonly Concept[],
  known?: KnownOrders,
): Stability {
  const stability: Stability = {};
  const work = stabilityInSteps(space, ranks, concepts, known);
  for (let step = work.next(); !step.done; step = work.next()) {
    const { concept, focal, verdicts } = step.value;
    stability[concept] ??= new Array<Uint8Array>(ranks.length);
    stability[concept][focal] = verdicts;
  }
  return stability;
}

/**
 * The same one concept and decision maker at a time, for whoever wants to show progress, use each verdict and
 * let it go, or stop: not asking for the next step cancels.
 */
export function* stabilityInSteps(
  space: StateSpace,
  ranks: readonly Int32Array[],
  concepts: readonly Concept[],
  known?: KnownOrders,
): Generator<
  { concept: Concept; focal: number; verdicts: Uint8Array; done: number; of: number },
  void,
  void
> {
  const ranked = new RankedSpace(space, ranks, known);
  let done = 0;
  for (const concept of concepts)
    for (const focal of ranks.keys())
      yield {
        concept,
        focal,
        verdicts: findPlain(conceptRow(concept), ranked, focal),
        done: ++done,
        of: concepts.length * ranks.length,
      };
}

/** One decision maker's verdicts under one concept: 1 stable, 0 unstable, by state. */
export function findVerdicts(
  space: StateSpace,
  ranks: readonly Int32Array[],
  concept: Concept,
  focal: number,
): Uint8Array {
  return findPlain(conceptRow(concept), new RankedSpace(space, ranks), focal);
}

/** The same for several questions to the same preferences: what they share is worked out once. */
export function findVerdictsOn(ranked: RankedSpace, concept: Concept, focal: number): Uint8Array {
  return findPlain(conceptRow(concept), ranked, focal);
}

/** States stable for every decision maker, ascending. */
export function findEquilibria(stable: readonly Uint8Array[]): number[] {
  const count = stable[0]?.length ?? 0;
  const equilibria: number[] = [];
  for (let s = 0; s < count; s++) {
    let isStable = true;
    for (let dm = 0; dm < stable.length && isStable; dm++) isStable = stable[dm]![s] === 1;
    if (isStable) equilibria.push(s);
  }
  return equilibria;
}
