import { type Block, inSeries } from "../../assessment/index.ts";
import type { AnalysisName } from "../../strategy/index.ts";

const SAID: Partial<Record<AnalysisName, string>> = {
  unknown: "preferences that are not known",
  strength: "how strong preferences are",
  attitudes: "attitudes towards others",
  beliefs: "what parties wrongly believe of others",
};

/** Says what of the model an answer does not count. */
export function leftOutBlock(leftOut: readonly AnalysisName[] | undefined): Block[] {
  if (!leftOut) return [];
  const told = inSeries(leftOut.map((name) => SAID[name] ?? name));
  return [
    {
      kind: "paragraph",
      text: [{ strong: "Not counted here: " }, `${told}; \`solve\` has the verdicts that count them, apart.`],
    },
  ];
}
