import type { CaseModel } from "../record/index.ts";
import {
  buildStateSpace,
  CONCEPTS,
  type Concept,
  findEquilibria,
  findReachable,
  findStability,
  KnownOrders,
  type Model,
  parseStatement,
  type Reach,
  type Scenario,
  type StateSpace,
  scenarioName,
  scenariosOf,
} from "../strategy/index.ts";
import { lazily } from "./lazily.ts";

/** A model worked out for a status quo: all scenarios, each concept when it is asked for, what can be reached. */
export interface SolvedModel {
  entry: CaseModel;
  model: Model;
  space: StateSpace;
  /** Index of the status quo; undefined when the combination is infeasible or none is given. */
  start: number | undefined;
  scenarios: SolvedScenario[];
}

export interface SolvedScenario {
  name: string;
  scenario: Scenario;
  ranks: Int32Array[];
  /** Equilibria by concept, as state indices. */
  equilibria: Record<Concept, ReadonlySet<number>>;
  reach: Reach | undefined;
}

/** Undefined when the model has errors; those are reported by the checks of the case. */
export function solveModel(entry: CaseModel, on: readonly string[] | undefined): SolvedModel | undefined {
  const model: Model = on === undefined ? entry.model : { ...entry.model, statusQuo: { on: [...on] } };
  // A status quo read off the record may be infeasible; the model is then solved without one.
  const built = buildStateSpace(model).space ?? buildStateSpace(withoutStatusQuo(model)).space;
  if (!built) return undefined;
  const start = built.statusQuo;
  const known = new KnownOrders(built);
  return {
    entry,
    model: start === undefined ? withoutStatusQuo(model) : model,
    space: built,
    start,
    scenarios: scenariosOf(model).map((scenario) => solveScenario(built, scenario, start, known)),
  };
}

function withoutStatusQuo(model: Model): Model {
  const { statusQuo: _, ...rest } = model;
  return rest;
}

function solveScenario(
  space: StateSpace,
  scenario: Scenario,
  start: number | undefined,
  known: KnownOrders,
): SolvedScenario {
  const ranks = scenario.preferences.map((preferences) => known.ranksOf(preferences));
  const equilibria = lazily<Record<Concept, ReadonlySet<number>>>(
    eachConcept(
      (concept) => () => new Set(findEquilibria(findStability(space, ranks, [concept], known)[concept]!)),
    ),
  );
  const reach = start === undefined ? undefined : findReachable(space, ranks, start);
  return { name: scenarioName(scenario), scenario, ranks, equilibria, reach };
}

/** Something for each concept, by its id. */
export function eachConcept<T>(of: (concept: Concept) => T): Record<Concept, T> {
  return Object.fromEntries(CONCEPTS.map((concept) => [concept, of(concept)])) as Record<Concept, T>;
}

/** States that satisfy an expression; none when it is faulty or names unknown options. */
export function statesWhere(space: StateSpace, text: string): number[] {
  const parsed = parseStatement(text);
  return "expression" in parsed ? space.satisfying(parsed.expression) : [];
}
