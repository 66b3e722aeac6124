import { CONCEPTS } from "./concepts/index.ts";

/** How much an analysis may take before it is refused; each can be raised by whoever asks. */
export interface Limits {
  /** Bytes of working memory, estimated before anything is allocated. */
  memory: number;
  /** Blocks of 4,096 combinations looked into for feasible states. */
  blocks: number;
}

export const DEFAULT_LIMITS: Limits = { memory: 2e9, blocks: 1 << 20 };

/**
 * Verdicts (states × decision makers × combinations of types) worked out for each concept, where types make several
 * combinations: about a minute. A single one is bounded by its memory.
 */
export const MOST_VERDICTS = 2e8;

/**
 * Bytes at the peak of an analysis of every concept: per state and decision maker ranks, best replies,
 * the order within cosets and a verdict for each concept, and where the moves have to be stored, cosets with their chains;
 * besides, labels, a queue, whose choice stands, what is left, and what was seen.
 */
export function memoryNeeded(stateCount: number, decisionMakers: number, isComplete: boolean): number {
  const perDecisionMaker = 4 + 4 + CONCEPTS.length + (isComplete ? 8 : 32);
  return stateCount * (decisionMakers * perDecisionMaker + (isComplete ? 17 : 32));
}
