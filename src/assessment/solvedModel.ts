import type { CaseModel } from "../record/index.ts";
import {
  buildStateSpace,
  CONCEPTS,
  type Concept,
  findEquilibria,
  findStability,
  findVerdictsOn,
  KnownOrders,
  type Model,
  parseStatement,
  type RankedScenario,
  RankedSpace,
  type Reach,
  type Scenario,
  type SingleStates,
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
  /** What rests on single orders, for whoever works out the same states under others. */
  known: KnownOrders;
}

/** What a scenario is judged by. */
export interface JudgedScenario {
  name: string;
  ranks: Int32Array[];
  /** Equilibria by concept: whether a state, by its index, is one. */
  equilibria: Record<Concept, Pick<ReadonlySet<number>, "has">>;
  reach: Reach | undefined;
}

export interface SolvedScenario extends JudgedScenario {
  scenario: Scenario;
  equilibria: Record<Concept, ReadonlySet<number>>;
}

/**
 * Undefined when the model has errors; those are reported by the checks of the case.
 *
 * @param like what was worked out before of a model that may differ in priorities alone; this one is then free of errors
 */
export function solveModel(
  entry: CaseModel,
  on: readonly string[] | undefined,
  like?: SolvedModel,
): SolvedModel | undefined {
  const model: Model = on === undefined ? entry.model : { ...entry.model, statusQuo: { on: [...on] } };
  const isAlike = like !== undefined && differInOrdersAlone(like.model, model);
  // A status quo read off the record may be infeasible; the model is then solved without one.
  const built = isAlike
    ? like.space
    : (buildStateSpace(model).space ?? buildStateSpace(withoutStatusQuo(model)).space);
  if (!built) return undefined;
  const start = built.statusQuo;
  const known = isAlike ? like.known : new KnownOrders(built);
  return {
    entry,
    known,
    model: start === undefined ? withoutStatusQuo(model) : model,
    space: built,
    start,
    scenarios: scenariosOf(model).map((scenario) => ({
      scenario,
      ...solveRanks(
        built,
        scenarioName(scenario),
        scenario.preferences.map((preferences) => known.ranksOf(preferences)),
        start,
        known,
      ),
    })),
  };
}

/** Whether everything that states and moves follow from is the same, as an edit of priorities leaves it: the very same parts. */
function differInOrdersAlone(one: Model, other: Model): boolean {
  return (
    PARTS_OF_SPACE.every((part) => one[part] === other[part]) &&
    JSON.stringify(one.statusQuo) === JSON.stringify(other.statusQuo) &&
    one.decisionMakers.length === other.decisionMakers.length &&
    one.decisionMakers.every(({ id, options, cannotSee }, dm) => {
      const also = other.decisionMakers[dm]!;
      return id === also.id && options === also.options && cannotSee === also.cannotSee;
    })
  );
}

const PARTS_OF_SPACE = ["infeasible", "states", "together", "exceptions", "moves"] as const;

function withoutStatusQuo(model: Model): Model {
  const { statusQuo: _, ...rest } = model;
  return rest;
}

/** `known`: shared by all that are asked about one space, so that lists in common are worked out once. */
function solveRanks(
  space: StateSpace,
  name: string,
  ranks: Int32Array[],
  start: number | undefined,
  known: KnownOrders,
): Omit<SolvedScenario, "scenario"> {
  const equilibria = lazily<Record<Concept, ReadonlySet<number>>>(
    eachConcept(
      (concept) => () => new Set(findEquilibria(findStability(space, ranks, [concept], known)[concept]!)),
    ),
  );
  return {
    name,
    ranks,
    equilibria,
    reach: start === undefined ? undefined : known.reachFrom(start, ranks),
  };
}

/**
 * The same for whoever asks of some states under many orders: a state is judged when it is asked for, and all at once
 * where many are.
 *
 * @param known shared, like `single`, by all that are asked about one space
 */
export function judgeRanks(
  { space }: Pick<SolvedModel, "space">,
  { name, ranks, reach }: RankedScenario,
  known: KnownOrders,
  single: SingleStates,
): JudgedScenario {
  const ranked = new RankedSpace(space, ranks, known);
  return {
    name,
    ranks,
    equilibria: eachConcept((concept) => {
      const stable = ranks.map((_, dm) =>
        byState(
          single,
          (state) => single.isStable(concept, ranks, dm, state),
          () => findVerdictsOn(ranked, concept, dm),
          space.stateCount,
        ),
      );
      return { has: (state: number) => stable.every((isStable) => isStable(state)) };
    }),
    reach,
  };
}

/** One by one, each a walk, until that was as much work as all at once would be. */
function byState(
  single: SingleStates,
  judge: (state: number) => boolean,
  judgeAll: () => Uint8Array,
  most: number,
): (state: number) => boolean {
  const judged = new Map<number, boolean>();
  let spent = 0;
  let all: Uint8Array | undefined;
  return (state) => {
    const known = judged.get(state);
    if (known !== undefined) return known;
    if (spent > most) {
      all ??= judgeAll();
      return all[state] === 1;
    }
    const before = single.steps;
    const is = judge(state);
    spent += single.steps - before;
    judged.set(state, is);
    return is;
  };
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
