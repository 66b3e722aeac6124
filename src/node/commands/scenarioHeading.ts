import type { Block } from "../../assessment/index.ts";
import { scenarioName } from "../../strategy/index.ts";
import type { ModelWords } from "./modelWords.ts";

/** The heading of a scenario's part of a page; none where nobody has types and there is only one. */
export function scenarioHeading(types: Record<string, string>, index: number, words: ModelWords): Block[] {
  const typed = Object.entries(types);
  if (typed.length === 0) return [];
  const names = typed.map(([dm, type]) => words.type(dm, type)).join(" + ");
  const text = words.says.scenario(scenarioName({ types }), names);
  return [{ kind: "heading", level: 2, id: `scenario-${index}`, text: [text] }];
}
