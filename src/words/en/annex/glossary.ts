import type { GlossaryTerm } from "../../pageParts.ts";

/** Technical words of the page, each with the explanation a reader gets at its first use. */
export const glossary = {
  equilibrium: {
    term: "equilibrium",
    gloss: "a state that no party would leave by itself, if these priorities are right",
  },
  "by itself": { term: "by itself", gloss: "no party gains by moving away from it (Nash stability)" },
  "fear of a credible answer": {
    term: "fear of a credible answer",
    gloss:
      "somebody would gain by moving away, but an answer that pays the one who gives it would take the gain away (sequential stability)",
  },
  "fear of any answer": {
    term: "fear of any answer",
    gloss:
      "somebody would gain by moving away, but the others could take the gain away, perhaps against their own interest (metarationality); a weak ground that holds for many states",
  },
  reachable: {
    term: "reachable",
    gloss: "there is a path from today on which every step pays the one who takes it",
  },
  scenario: {
    term: "scenario",
    gloss: "one combination of the possible readings of the actors' priorities",
  },
  "zone of agreement": {
    term: "zone of agreement",
    gloss: "states that both parties prefer to today, whether or not they can get there",
  },
} as Record<GlossaryTerm, { term: string; gloss: string }>;
