/** How much an analysis may take before it is refused; each can be raised by whoever asks. */
export interface Limits {
  /** Bytes of working memory, estimated before anything is allocated. */
  memory: number;
  /** Blocks of 4,096 combinations looked into for feasible states. */
  blocks: number;
}

export const DEFAULT_LIMITS: Limits = { memory: 2e9, blocks: 1 << 20 };

/**
 * Bytes at the peak of an analysis of all five concepts: per state and decision maker ranks, best replies,
 * the order within cosets and five verdicts, and where the moves have to be stored, cosets with their chains;
 * besides, labels, a queue and an order of the states.
 */
export function memoryNeeded(stateCount: number, decisionMakers: number, isComplete: boolean): number {
  const perDecisionMaker = isComplete ? 4 + 4 + 4 + 5 : 4 + 4 + 4 + 5 + 28;
  return stateCount * (decisionMakers * perDecisionMaker + (isComplete ? 16 : 32));
}
