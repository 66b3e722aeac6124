import type { Solved } from "../../../questions/strategy.ts";
import type { useWhatIf } from "./useWhatIf.ts";

/** What every part below the verdicts asks about. */
export interface Asked {
  modelId: string;
  edits: ReturnType<typeof useWhatIf>["edits"];
  day: string;
  /** Of the scenario looked at. */
  scenario: string;
}

export type ShownScenario = Solved["scenarios"][number];
