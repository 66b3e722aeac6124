/**
 * The solution concepts, each a way of asking whether a decision maker at a state would rather stay.
 * `focal` is that decision maker; a unilateral improvement (UI) is a move to a state it prefers.
 */
export const CONCEPTS = ["nash", "gmr", "smr", "seq", "sseq"] as const;
export type Concept = (typeof CONCEPTS)[number];

export const CONCEPT_NAMES: Record<Concept, string> = {
  nash: "Nash stability",
  gmr: "general metarationality",
  smr: "symmetric metarationality",
  seq: "sequential stability",
  sseq: "symmetric sequential stability",
};

/** Stands for "no sanction exists": above every rank. */
export const NO_SANCTION = 0x7fffffff;
