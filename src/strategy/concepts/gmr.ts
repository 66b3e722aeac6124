import type { ConceptRow } from "./concept.ts";

/** Each improvement can be answered by some sequence of the others' moves, whatever the answer costs them. */
export const gmr = {
  id: "gmr",
  name: "GMR",
  longName: "general metarationality",
  says: "each of its improvements can be answered by the others, whatever that costs them, with a state it does not prefer",
  answers: "moves",
  looksAgain: false,
  implies: [],
  leads: false,
  source: {
    author: "Howard",
    year: "1971",
    read: false,
    after: "Fang, Hipel and Kilgour 1993, def. 3.2 and 4.3",
  },
} as const satisfies ConceptRow;
