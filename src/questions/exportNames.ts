/** Tables that a model can be taken out as, each as `.csv` and as `.md`. */
export const SHEETS = {
  stability: "states by decision makers and concepts: what holds, for whom",
  moves: "the matrices of unilateral moves",
  improvements: "the matrices of unilateral improvements",
  preferences: "each decision maker's order of the states, best first",
} as const;

/** What else. */
export const TEXTS = {
  "graph.dot": "states and moves for Graphviz; equilibria of the first concept named have a double line",
  "graph.graphml": "states and moves for Gephi, yEd, igraph, NetworkX",
  "game.nfg": "the strategic form for Gambit, where it is faithful",
  "run.json": "the model, every verdict, and the command that gave them",
  "model.yaml": "the model as a file of Detente, for example out of one of GMCR+",
} as const;

/** By the name that is asked for, what it is. */
export const EXPORTS: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(SHEETS).flatMap(([name, about]) => [
    [`${name}.csv`, about],
    [`${name}.md`, about],
  ]),
  ...Object.entries(TEXTS),
]);

/** What a case can be taken out as. */
export const CASE_EXPORTS = {
  "case.json":
    "all of it in one document, models included; detente new DIR --from case.json makes a case of it",
  "events.csv": "its events, a row each",
  "events.ics": "its events as a calendar",
  "formats.timeline.json": "the phases of its formats, a row each, for TimelineJS",
  "sources.json": "its sources as CSL-JSON",
  "sources.bib": "its sources as BibTeX",
  "sources.ris": "its sources as RIS",
} as const;
