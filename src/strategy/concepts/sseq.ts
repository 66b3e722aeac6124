import type { ConceptRow } from "./concept.ts";

/** As sequential stability, and no further move of its own leads out of the answer. */
export const sseq = {
  id: "sseq",
  name: "SSEQ",
  longName: "symmetric sequential stability",
  says: "as sequential stability, and it cannot escape the answer by a further move of its own",
  answers: "improvements",
  looksAgain: true,
  implies: ["seq", "smr"],
  leads: false,
  source: { author: "Rêgo and Vieira", year: "2017", read: false, after: "later accounts of it" },
} as const satisfies ConceptRow;
