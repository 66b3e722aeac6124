import type { Solved } from "../../../questions/strategy.ts";
import type { LanguageCode } from "../../parts/words.ts";
import type { useWhatIf } from "./useWhatIf.ts";

/** What every part below the verdicts asks about. */
export interface Asked {
  modelId: string;
  edits: ReturnType<typeof useWhatIf>["edits"];
  day: string;
  /** In which it is told. */
  language: LanguageCode;
  /** Of the scenario looked at. */
  scenario: string;
}

export type ShownScenario = Solved["scenarios"][number];
