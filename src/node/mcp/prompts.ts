/** The steps of an analysis, as what a person would ask an assistant for. */
export const PROMPTS: Readonly<Record<string, { about: string; text: string }>> = {
  "propose-from-papers": {
    about: "Read the papers at hand and propose what the record lacks",
    text:
      "List the papers at hand and read them. For each dated happening, condition or claim that concerns the parties of " +
      "the case, search the record first. Where it is not there, propose an entry: the work first, as a source, where the " +
      "case does not know it, then the entry that rests on it, each with the sentence of the paper that bears it out, word " +
      "for word. Propose nothing that no sentence says. At the end tell what you left out, and why.",
  },
  "question-the-answer": {
    about: "Read the page and look for what speaks against it",
    text:
      "Read the review of the case, then its grounds (full). Name the three grounds on which the answer rests most. For " +
      "each, search the record and the papers at hand for what speaks against it, and say in which entry or sentence it " +
      "stands. Judge nothing that you cannot point to.",
  },
  "what-would-have-to-change": {
    about: "Find what would make dialogue last, and who could do it",
    text:
      "Take the main model of the case. Ask what would have to change for its dialogue to hold, and to be reached. Tell " +
      "each of the smallest changes in words, whose priority it is, on what ground of the record that priority rests, and " +
      "what in the record shows that it has moved before. Recommend nothing.",
  },
};
