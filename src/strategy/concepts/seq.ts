import type { ConceptRow } from "./concept.ts";

/** As general metarationality, but every move of the answer is an improvement for whoever makes it: it is credible. */
export const seq = {
  id: "seq",
  name: "SEQ",
  longName: "sequential stability",
  says: "each of its improvements can be answered by the others, by moves that pay whoever makes them, with a state it does not prefer",
  answers: "improvements",
  looksAgain: false,
  implies: ["gmr"],
  leads: true,
  source: {
    author: "Fraser and Hipel",
    year: "1979, 1984",
    read: false,
    after: "Fang, Hipel and Kilgour 1993, def. 3.4 and 4.5",
  },
} as const satisfies ConceptRow;
