import type { Block } from "../../assessment/index.ts";
import { scenarioName } from "../../strategy/index.ts";

/** The heading of a scenario's part of a page; none where nobody has types and there is only one. */
export function scenarioHeading(types: Record<string, string>, index: number): Block[] {
  if (Object.keys(types).length === 0) return [];
  return [
    { kind: "heading", level: 2, id: `scenario-${index}`, text: [`Scenario: ${scenarioName({ types })}`] },
  ];
}
