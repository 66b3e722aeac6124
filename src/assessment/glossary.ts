/** The technical words of a page, each with the explanation a reader gets at its first use. */
export const GLOSSARY = {
  equilibrium: "a state that no party would leave by itself, if these priorities are right",
  "by itself": "no party gains by moving away from it (Nash stability)",
  "fear of a credible answer":
    "somebody would gain by moving away, but an answer that pays the one who gives it would take the gain away (sequential stability)",
  "fear of any answer":
    "somebody would gain by moving away, but the others could take the gain away, perhaps against their own interest (metarationality); a weak ground that holds for many states",
  reachable: "there is a path from today on which every step pays the one who takes it",
  scenario: "one combination of the possible readings of the actors' priorities",
  "zone of agreement": "states that both parties prefer to today, whether or not they can get there",
} as const;

export function term(word: keyof typeof GLOSSARY, shown: string = word): { term: string; gloss: string } {
  return { term: shown, gloss: GLOSSARY[word] };
}
