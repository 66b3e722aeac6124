import type { WhatIfEdit } from "../../../assessment/index.ts";
import type { Workbench } from "../../app/workbench.ts";

/** A what-if to be kept in the case as a variant of a model. */
export interface KeepVariant {
  modelId: string;
  edits: WhatIfEdit[];
  /** The day the lists were shown as of: places in the edits are those of that day. */
  day: string;
  name: string;
  /** What it is there to test. */
  why: string;
}

/** Undefined where nothing can be written: a published case, or a workbench that does not offer it. */
export function variantKeeper(
  workbench: Workbench & { keepVariant?: (variant: KeepVariant) => Promise<void> },
): ((variant: KeepVariant) => Promise<void>) | undefined {
  if (workbench.bundle.mode !== "open") return undefined;
  return workbench.keepVariant?.bind(workbench);
}
