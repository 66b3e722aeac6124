import type { StateSpace } from "../states.ts";
import type { Concept } from "./concept.ts";
import { findGmr } from "./gmr.ts";
import { findNash } from "./nash.ts";
import { findSeq } from "./seq.ts";
import { findSmr } from "./smr.ts";
import { findSseq } from "./sseq.ts";

export { bestReplies } from "./bestReplies.ts";
export { CONCEPT_NAMES, CONCEPTS, type Concept } from "./concept.ts";

const FINDERS = { nash: findNash, gmr: findGmr, smr: findSmr, seq: findSeq, sseq: findSseq };

/** Verdicts by concept, decision maker and state: 1 stable, 0 unstable. */
export type Stability = Partial<Record<Concept, Uint8Array[]>>;

/** `ranks`: one array of dense ranks per decision maker, by state, higher preferred. */
export function findStability(
  space: StateSpace,
  ranks: readonly Int32Array[],
  concepts: readonly Concept[],
): Stability {
  const stability: Stability = {};
  for (const concept of concepts)
    stability[concept] = ranks.map((_, focal) => FINDERS[concept](space, ranks, focal));
  return stability;
}

/** States stable for every decision maker, ascending. */
export function findEquilibria(stable: readonly Uint8Array[]): number[] {
  const count = stable[0]?.length ?? 0;
  const equilibria: number[] = [];
  for (let s = 0; s < count; s++) if (stable.every((verdicts) => verdicts[s] === 1)) equilibria.push(s);
  return equilibria;
}
