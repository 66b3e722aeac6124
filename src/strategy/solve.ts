import { ANALYSES, type Analyses, type AnalysisName, analyse, analysesOf } from "./analyses.ts";
import { CONCEPTS, type Concept } from "./concepts/index.ts";
import { KnownOrders } from "./knownOrders.ts";
import type { Limits } from "./limits.ts";
import type { Model } from "./model.ts";
import { findReachable } from "./paths.ts";
import { rankStates } from "./preferences.ts";
import type { ModelProblem } from "./problem.ts";
import { countScenarios, scenariosOf } from "./scenarios.ts";
import { findEquilibria, findStability } from "./stability/index.ts";
import { buildStateSpace } from "./states.ts";
import { findTieDependence, isTieDependenceWithinReach, type TieDependence } from "./ties.ts";

/** What `detente solve` prints for one model; all states by id. */
export interface Solution {
  title: string;
  stateCount: number;
  states?: { id: number; on?: string[]; label?: string }[];
  scenarios: ScenarioSolution[];
}

export interface ScenarioSolution {
  /** Type by decision maker. */
  types: Record<string, string>;
  /** Stable states by concept and decision maker. */
  stability?: Partial<Record<Concept, Record<string, number[]>>>;
  equilibria?: Partial<Record<Concept, number[]>>;
  counts: Partial<Record<Concept, Record<string, number>>>;
  equilibriumCounts: Partial<Record<Concept, number>>;
  /** Reachable from the status quo by unilateral improvements, the status quo included. */
  reachable?: number[];
  /** Those asked for, and those the model asks for by what it says. */
  analyses?: Analyses;
  /** What rests on how a tie falls (see TieDependence), by id; absent where nothing does, or it was not worked out. */
  ties?: TieDependence;
}

export interface SolveOptions {
  concepts?: readonly Concept[];
  /** Counts only. */
  summary?: boolean;
  limits?: Partial<Limits>;
  /** Analyses beside the concepts, in addition to those the model asks for (`analysesOf`). */
  analyses?: readonly AnalysisName[];
}

/** Verdicts that a result may list: as text they take up to ten characters each, and a string has an end. */
const MOST_CELLS = 4e7;

/** Solves every scenario of a model. Without a solution the problems say why. */
export function solve(
  model: Model,
  { concepts = CONCEPTS, summary = false, limits = {}, analyses = [] }: SolveOptions = {},
): { solution: Solution | undefined; problems: ModelProblem[] } {
  const { space, problems } = buildStateSpace(model, limits);
  if (!space) return { solution: undefined, problems };
  const scenarioCount = countScenarios(model.decisionMakers);
  const cells = space.stateCount * (model.decisionMakers.length * concepts.length + 4) * scenarioCount;
  if (!summary && cells > MOST_CELLS) {
    problems.push({
      rule: "too-large",
      severity: "error",
      message: `${space.stateCount.toLocaleString("en")} states with every verdict are more than can be printed; ask for the counts (--summary) or for single states (--explain)`,
      path: ["decisionMakers"],
    });
    return { solution: undefined, problems };
  }
  const wanted = ANALYSES.filter((name) => analyses.includes(name) || analysesOf(model).includes(name));
  let analysed: Analyses[] = [];
  const refused = new Map<AnalysisName, string>();
  if (!summary && wanted.length > 0)
    analysed = analyse(model, space, wanted, concepts, limits.memory, (name, { message }) =>
      refused.set(name, message),
    );
  for (const [name, message] of refused)
    problems.push({
      rule: "too-large",
      severity: "warning",
      message: `left out the analysis "${name}": ${message}`,
      path: [],
    });
  const seesTies =
    !summary &&
    isTieDependenceWithinReach(
      space.stateCount,
      model.decisionMakers.length,
      concepts.length * scenarioCount,
    );
  const names = space.decisionMakers.map(({ id }) => id);
  const byName = <T>(values: readonly T[]): Record<string, T> =>
    Object.fromEntries(values.map((value, dm) => [names[dm]!, value]));
  const told = (found: TieDependence | undefined) => {
    if (!found) return undefined;
    const ids = (by: TieDependence["lost"]) =>
      Object.fromEntries(Object.entries(by).map(([concept, states]) => [concept, states.map(space.idOf)]));
    return { lost: ids(found.lost), gained: ids(found.gained), reached: found.reached.map(space.idOf) };
  };
  const known = scenarioCount > 1 ? new KnownOrders(space) : undefined;
  const scenarios = scenariosOf(model).map(({ types, preferences }, i): ScenarioSolution => {
    const ranks = preferences.map((order) => known?.ranksOf(order) ?? rankStates(space, order));
    const found = findStability(space, ranks, concepts, known);
    const each = <T>(of: (verdicts: Uint8Array[]) => T): Partial<Record<Concept, T>> =>
      Object.fromEntries(concepts.map((concept) => [concept, of(found[concept]!)]));
    const counted = {
      counts: each((verdicts) => byName(verdicts.map(countStable))),
      equilibriumCounts: each((verdicts) => findEquilibria(verdicts).length),
    };
    if (summary) return { types, ...counted };
    const ids = (states: readonly number[]) => states.map(space.idOf);
    const reach = space.statusQuo === undefined ? undefined : findReachable(space, ranks, space.statusQuo);
    const ties = seesTies ? told(findTieDependence(space, ranks, concepts, found)) : undefined;
    return {
      types,
      stability: each((verdicts) => byName(verdicts.map((stable) => ids(findEquilibria([stable]))))),
      equilibria: each((verdicts) => ids(findEquilibria(verdicts))),
      ...counted,
      ...(reach ? { reachable: ids(reach.states) } : {}),
      ...(analysed[i] ? { analyses: analysed[i] } : {}),
      ...(ties ? { ties } : {}),
    };
  });
  const states = Array.from({ length: summary ? 0 : space.stateCount }, (_, s) => {
    const label = space.labelOf(s);
    return {
      id: space.idOf(s),
      ...(space.options.length > 0 ? { on: space.onOptions(s) } : {}),
      ...(label === undefined ? {} : { label }),
    };
  });
  return {
    problems,
    solution: { title: model.title, stateCount: space.stateCount, ...(summary ? {} : { states }), scenarios },
  };
}

function countStable(stable: Uint8Array): number {
  let count = 0;
  for (let s = 0; s < stable.length; s++) count += stable[s]!;
  return count;
}
