import type { ReadWhatIf } from "../../questions/whatIfFile.ts";

/** Why a file was not opened as a what-if. */
export type RefusedWhatIf = Extract<ReadWhatIf, { refused: string }>;
