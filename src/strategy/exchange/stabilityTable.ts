import { CONCEPT_SHORT_NAMES, type Concept } from "../concepts/index.ts";
import { scenarioName } from "../scenarios.ts";
import type { Solution } from "../solve.ts";
import type { Sheet } from "./sheet.ts";

/**
 * The table that papers of the field print: a row for each state, a column for each decision maker and concept (1:
 * stable for it), one for each concept (1: an equilibrium), whether it can be reached from the status quo by
 * unilateral improvements, and before them the options (Y or N) or the label. Where parties have types, each scenario
 * has rows of its own.
 *
 * @param solution not a summary, which lists no states
 * @param options ids in the order in which their columns stand
 */
export function stabilityTable({ states = [], scenarios }: Solution, options: readonly string[]): Sheet {
  const concepts = Object.keys(scenarios[0]?.counts ?? {}) as Concept[];
  const parties = Object.keys(scenarios[0]?.counts[concepts[0]!] ?? {});
  const hasLabels = states.some(({ label }) => label !== undefined);
  const hasScenarios = scenarios.length > 1;
  const hasStart = scenarios.some(({ reachable }) => reachable !== undefined);
  const short = (concept: Concept) => CONCEPT_SHORT_NAMES[concept];
  const head = [
    ...(hasScenarios ? ["scenario"] : []),
    "state",
    ...(hasLabels ? ["label"] : []),
    ...options,
    ...parties.flatMap((party) => concepts.map((concept) => `${party} ${short(concept)}`)),
    ...concepts.map((concept) => `equilibrium ${short(concept)}`),
    ...(hasStart ? ["reachable"] : []),
  ];
  const rows = scenarios.flatMap((scenario) => {
    const marks = [
      ...parties.flatMap((party) => concepts.map((concept) => scenario.stability?.[concept]?.[party])),
      ...concepts.map((concept) => scenario.equilibria?.[concept]),
      ...(hasStart ? [scenario.reachable] : []),
    ].map((ids) => new Set(ids));
    const name = scenarioName(scenario);
    return states.map(({ id, label, on }) => [
      ...(hasScenarios ? [name] : []),
      id,
      ...(hasLabels ? [label ?? ""] : []),
      ...options.map((option) => (on?.includes(option) ? "Y" : "N")),
      ...marks.map((set) => (set.has(id) ? 1 : 0)),
    ]);
  });
  return { head, rows };
}
