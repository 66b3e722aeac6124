import type { Block } from "../../assessment/index.ts";
import type { AnalysisName } from "../../strategy/index.ts";
import type { CommandWords } from "../../words/index.ts";

/** Says what of the model an answer does not count. */
export function leftOutBlock(
  leftOut: readonly AnalysisName[] | undefined,
  says: CommandWords["model"],
): Block[] {
  if (!leftOut) return [];
  const named: Partial<Record<AnalysisName, string>> = says.leftOut;
  const told = says.notCountedOf(leftOut.map((name) => named[name] ?? name));
  return [{ kind: "paragraph", text: [{ strong: says.notCounted }, told] }];
}
