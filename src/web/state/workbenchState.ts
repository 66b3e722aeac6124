import type { CaseData } from "../../questions/openedCase.ts";
import type { Problem } from "../../record/index.ts";
import type { FileConflict } from "./onDisk.ts";

/** What the workbench shows at a moment. */
export interface WorkbenchState {
  /** The texts being worked on; as on disk until something is edited. */
  files: Record<string, string>;
  /** Undefined until the engine has read them, or when case.yaml cannot be used. */
  data: CaseData | undefined;
  problems: readonly Problem[];
  /** Whether `problems` has what every check says; those of reading are there at once. */
  isChecked: boolean;
  /** Counts readings, so that what was worked out from an earlier one can be told. */
  revision: number;
  engine: "starting" | "ready" | "failed";
  failure?: string;
  /** Labels of what can be undone and done again. */
  undo?: string;
  redo?: string;
  /** Labels of what can be undone or done again no longer, since what it changed was changed elsewhere. */
  lost?: readonly string[];
  saving: "saved" | "saving" | "failed";
  /** Why the last saving failed. */
  notSaved?: string;
  /** Files that changed on disk while they were edited here: nothing of them was written. */
  conflicts: readonly FileConflict[];
  /** Whether works can be shown as they are cited. */
  isCited: boolean;
  /** Counts how often the reader had what failed tried again. */
  attempt: number;
}
