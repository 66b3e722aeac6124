import { z } from "zod";
import { ANALYSES, type AnalysisName, analysesOf, type Model } from "../strategy/index.ts";

/** What a model says that an answer does not count, as the table of plain verdicts does not: `solve` works it out apart. */
export const LeftOut = z
  .array(z.enum(ANALYSES))
  .optional()
  .describe(
    "What the model says that this answer, as the table of verdicts, does not count; `solve` works it out apart (`analyses`)",
  );

/** Empty where the verdicts count all that the model says. */
export function leftOutOf(model: Model): { leftOut?: AnalysisName[] } {
  const leftOut = analysesOf(model);
  return leftOut.length > 0 ? { leftOut } : {};
}
