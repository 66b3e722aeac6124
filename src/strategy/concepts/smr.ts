import type { ConceptRow } from "./concept.ts";

/** As general metarationality, and no further move of its own leads out of the answer. */
export const smr = {
  id: "smr",
  name: "SMR",
  longName: "symmetric metarationality",
  says: "as general metarationality, and it cannot escape the answer by a further move of its own",
  answers: "moves",
  looksAgain: true,
  implies: ["gmr"],
  leads: false,
  source: {
    author: "Howard",
    year: "1971",
    read: false,
    after: "Fang, Hipel and Kilgour 1993, def. 3.3 and 4.4",
  },
} as const satisfies ConceptRow;
