import type { DecisionMaker, Model, Preferences } from "./model.ts";

/** One combination of the decision makers' types: which type each has, and the preferences that follow. */
export interface Scenario {
  /** Type id by decision maker id, for those that have types. */
  types: Record<string, string>;
  /** In the order of the model's decision makers. */
  preferences: Preferences[];
}

/** Every combination of types, the first decision maker's type changing slowest. */
export function scenariosOf(model: Model): Scenario[] {
  let scenarios: Scenario[] = [{ types: Object.create(null), preferences: [] }];
  for (const dm of model.decisionMakers) {
    const choices: [string | undefined, Preferences][] = dm.types
      ? Object.entries(dm.types).map(([id, type]) => [id, type.preferences])
      : [[undefined, dm.preferences ?? {}]];
    scenarios = scenarios.flatMap((scenario) =>
      choices.map(([type, preferences]) => ({
        types: type === undefined ? scenario.types : withType(scenario.types, dm.id, type),
        preferences: [...scenario.preferences, preferences],
      })),
    );
  }
  return scenarios;
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
