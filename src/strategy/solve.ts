import { ANALYSES, type Analyses, type AnalysisName, analysesOf, analysing, NotDefined } from "./analyses.ts";
import { CONCEPTS, type Concept } from "./concepts/index.ts";
import { KnownOrders } from "./knownOrders.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import type { Model } from "./model.ts";
import { findReachable } from "./paths.ts";
import { rankStates } from "./preferences.ts";
import type { ModelProblem } from "./problem.ts";
import { countScenarios, eachScenario } from "./scenarios.ts";
import { findEquilibria, findStability } from "./stability/index.ts";
import type { StateSpace } from "./stateSpace.ts";
import { buildStateSpace } from "./states.ts";
import { type OverScenarios, ScenarioTally } from "./tally.ts";
import { findTieDependence, isTieDependenceWithinReach, type TieDependence } from "./ties.ts";

/** What `detente solve` prints for one model; all states by id. */
export interface Solution {
  title: string;
  stateCount: number;
  states?: { id: number; on?: string[]; label?: string }[];
  scenarios: ScenarioSolution[];
  /** What the scenarios have in common; absent where there is one, and with `summary`. */
  overScenarios?: OverScenarios;
}

/** A model that is being solved, scenario by scenario, each of which may be let go when it was used. */
export interface Solving {
  title: string;
  stateCount: number;
  scenarioCount: number;
  states(): NonNullable<Solution["states"]>;
  /** Works out the next each time it is asked; not asking cancels. */
  scenarios: Generator<ScenarioSolution, void, void>;
  /** Of the scenarios worked out so far. */
  overScenarios(): OverScenarios;
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
  /** With `summary`, what the scenarios have in common all the same. */
  tally?: boolean;
  limits?: Partial<Limits>;
  /** Analyses beside the concepts, in addition to those the model asks for (`analysesOf`). */
  analyses?: readonly AnalysisName[];
}

/** Verdicts that a result may list: as text they take up to ten characters each, and a string has an end. */
const MOST_CELLS = 4e7;

/** Solves every scenario of a model. Without a solution the problems say why. */
export function solve(
  model: Model,
  options: SolveOptions = {},
): { solution: Solution | undefined; problems: ModelProblem[] } {
  const { solving, problems } = solveInSteps(model, options);
  if (!solving) return { solution: undefined, problems };
  const { title, stateCount, states, scenarioCount } = solving;
  const scenarios = [...solving.scenarios];
  return {
    problems,
    solution: {
      title,
      stateCount,
      ...(options.summary ? {} : { states: states() }),
      scenarios,
      ...(scenarioCount > 1 && !options.summary ? { overScenarios: solving.overScenarios() } : {}),
    },
  };
}

/**
 * The same one scenario at a time, for whoever prints each and lets it go, shows progress, or stops. An analysis that
 * is refused is told among the problems when it is come to, once.
 */
export function solveInSteps(
  model: Model,
  {
    concepts = CONCEPTS,
    summary = false,
    tally: isTallied = !summary,
    limits = {},
    analyses = [],
  }: SolveOptions = {},
): { solving: Solving | undefined; problems: ModelProblem[] } {
  const { space, problems } = buildStateSpace(model, limits);
  if (!space) return { solving: undefined, problems };
  const scenarioCount = countScenarios(model.decisionMakers);
  const cells = space.stateCount * (model.decisionMakers.length * concepts.length + 4) * scenarioCount;
  if (!summary && cells > MOST_CELLS) {
    const manyScenarios = scenarioCount > 1 ? ` in ${scenarioCount.toLocaleString("en")} scenarios` : "";
    problems.push({
      rule: "too-large",
      severity: "error",
      message: `${space.stateCount.toLocaleString("en")} states with every verdict${manyScenarios} are more than can be printed; ask for the counts (--summary) or for single states (--explain)`,
      path: ["decisionMakers"],
    });
    return { solving: undefined, problems };
  }
  const tally = new ScenarioTally(space);
  return {
    problems,
    solving: {
      title: model.title,
      stateCount: space.stateCount,
      scenarioCount,
      states: () =>
        Array.from({ length: space.stateCount }, (_, s) => {
          const label = space.labelOf(s);
          return {
            id: space.idOf(s),
            ...(space.options.length > 0 ? { on: space.onOptions(s) } : {}),
            ...(label === undefined ? {} : { label }),
          };
        }),
      scenarios: solveEach(
        model,
        space,
        { concepts, summary, tally: isTallied, limits, analyses },
        tally,
        problems,
      ),
      overScenarios: () => tally.result,
    },
  };
}

function* solveEach(
  model: Model,
  space: StateSpace,
  { concepts, summary, tally: isTallied, limits, analyses }: Required<SolveOptions>,
  tally: ScenarioTally,
  problems: ModelProblem[],
): Generator<ScenarioSolution, void, void> {
  const scenarioCount = countScenarios(model.decisionMakers);
  const wanted = ANALYSES.filter((name) => analyses.includes(name) || analysesOf(model).includes(name));
  const refused = new Set<AnalysisName>();
  const memory = limits.memory ?? DEFAULT_LIMITS.memory;
  const analysesIn = analysing(model, space, wanted, concepts, memory, (name, error) => {
    if (refused.has(name)) return;
    refused.add(name);
    problems.push({
      rule: error instanceof NotDefined ? "analysis-not-defined" : "too-large",
      severity: "warning",
      message: `left out the analysis "${name}": ${error.message}`,
      path: [],
    });
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
  const ids = (of: readonly number[]) => of.map(space.idOf);
  const told = (found: TieDependence | undefined) => {
    if (!found) return undefined;
    const each = (by: TieDependence["lost"]) =>
      Object.fromEntries(Object.entries(by).map(([concept, of]) => [concept, ids(of)]));
    return { lost: each(found.lost), gained: each(found.gained), reached: ids(found.reached) };
  };
  const known = scenarioCount > 1 ? new KnownOrders(space) : undefined;
  for (const scenario of eachScenario(model)) {
    const { types, preferences } = scenario;
    const ranks = preferences.map((order) => known?.ranksOf(order) ?? rankStates(space, order));
    const found = findStability(space, ranks, concepts, known);
    const each = <T>(of: (verdicts: Uint8Array[]) => T): Partial<Record<Concept, T>> =>
      Object.fromEntries(concepts.map((concept) => [concept, of(found[concept]!)]));
    const equilibria = new Map(concepts.map((concept) => [concept, findEquilibria(found[concept]!)]));
    const counted = {
      counts: each((verdicts) => byName(verdicts.map(countStable))),
      equilibriumCounts: Object.fromEntries(concepts.map((one) => [one, equilibria.get(one)!.length])),
    };
    const isCounted = isTallied && scenarioCount > 1;
    const asksReach = space.statusQuo !== undefined && (isCounted || !summary);
    const reach = !asksReach ? undefined : findReachable(space, ranks, space.statusQuo!);
    if (isCounted) tally.add(types, equilibria, reach?.has);
    if (summary) {
      yield { types, ...counted };
      continue;
    }
    const ties = seesTies ? told(findTieDependence(space, ranks, concepts, found)) : undefined;
    yield {
      types,
      stability: each((verdicts) => byName(verdicts.map((stable) => ids(findEquilibria([stable]))))),
      equilibria: Object.fromEntries(concepts.map((one) => [one, ids(equilibria.get(one)!)])),
      ...counted,
      ...(reach ? { reachable: ids(reach.states) } : {}),
      ...(wanted.length > 0 ? { analyses: analysesIn(scenario) } : {}),
      ...(ties ? { ties } : {}),
    };
  }
}

function countStable(stable: Uint8Array): number {
  let count = 0;
  for (let s = 0; s < stable.length; s++) count += stable[s]!;
  return count;
}
