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
  let scenarios: Scenario[] = [{ types: {}, preferences: [] }];
  for (const dm of model.decisionMakers) {
    const choices: [string | undefined, Preferences][] = dm.types
      ? Object.entries(dm.types).map(([id, type]) => [id, type.preferences])
      : [[undefined, dm.preferences ?? {}]];
    scenarios = scenarios.flatMap((scenario) =>
      choices.map(([type, preferences]) => ({
        types: type === undefined ? scenario.types : { ...scenario.types, [dm.id]: type },
        preferences: [...scenario.preferences, preferences],
      })),
    );
  }
  return scenarios;
}

/** How many there are, without making them. */
export function countScenarios(decisionMakers: readonly DecisionMaker[]): number {
  return decisionMakers.reduce((n, { types }) => n * Math.max(1, Object.keys(types ?? {}).length), 1);
}

/** A scenario's name as the outputs use it: the types joined, `base` when nobody has types. */
export function scenarioName(scenario: Pick<Scenario, "types">): string {
  return Object.values(scenario.types).join(" + ") || "base";
}
