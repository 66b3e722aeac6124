import { ON_ENTRIES } from "./caseEntries.ts";
import { ON_MODELS } from "./caseModels.ts";
import { ON_SOURCES } from "./caseSources.ts";
import type { Telling } from "./tell.ts";

/** Was eine Durchsicht in einem Fall anstreicht. */
export const CASE_CHECKS: Readonly<Record<string, readonly Telling[]>> = {
  ...ON_ENTRIES,
  ...ON_SOURCES,
  ...ON_MODELS,
};
