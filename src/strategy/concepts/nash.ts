import type { ConceptRow } from "./concept.ts";

/** A state is stable for a decision maker that has no unilateral improvement from it. */
export const nash = {
  id: "nash",
  name: "Nash",
  longName: "Nash stability",
  says: "it has no move to a state it prefers",
  answers: "none",
  looksAgain: false,
  implies: ["sseq"],
  leads: true,
  source: { author: "Nash", year: "1950", read: false, after: "Fang, Hipel and Kilgour 1993, def. 3.1" },
} as const satisfies ConceptRow;
