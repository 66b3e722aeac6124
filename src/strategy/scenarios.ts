import type { DecisionMaker, Model, Preferences } from "./model.ts";

/** One combination of the decision makers' types: which type each has, and the preferences that follow. */
export interface Scenario {
  /** Type id by decision maker id, for those that have types. */
  types: Record<string, string>;
  /** In the order of the model's decision makers. */
  preferences: Preferences[];
}

/** Every combination of types, the first decision maker's type changing slowest; made one at a time. */
export function* eachScenario(model: Model): Generator<Scenario, void, void> {
  yield* completed(model.decisionMakers, { types: Object.create(null), preferences: [] });
}

function* completed(left: readonly DecisionMaker[], begun: Scenario): Generator<Scenario, void, void> {
  const [dm, ...later] = left;
  if (!dm) {
    yield begun;
    return;
  }
  if (!dm.types)
    yield* completed(later, { ...begun, preferences: [...begun.preferences, dm.preferences ?? {}] });
  else
    for (const [id, { preferences }] of Object.entries(dm.types))
      yield* completed(later, {
        types: withType(begun.types, dm.id, id),
        preferences: [...begun.preferences, preferences],
      });
}

/** The same as a list. */
export function scenariosOf(model: Model): Scenario[] {
  return [...eachScenario(model)];
}

/** Without what every object knows, so that a decision maker may be called `constructor`. */
function withType(types: Scenario["types"], id: string, type: string): Scenario["types"] {
  const all = Object.assign(Object.create(null), types);
  all[id] = type;
  return all;
}

/** How many there are, without making them. */
export function countScenarios(decisionMakers: readonly DecisionMaker[]): number {
  return decisionMakers.reduce((n, { types }) => n * Math.max(1, Object.keys(types ?? {}).length), 1);
}

/** A scenario's name as the outputs use it: the types joined, `base` when nobody has types. */
export function scenarioName(scenario: Pick<Scenario, "types">): string {
  return Object.values(scenario.types).join(" + ") || "base";
}
