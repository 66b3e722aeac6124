import type { Replacement } from "./faultReading.ts";
import type { Slip } from "./slip.ts";

/** What is certain is tried before a guess. */
export const CERTAIN = 0;
/** A tab is a slip for certain; how many spaces it stands for is not. */
export const OF_SOME_WIDTH = 1;
export const GUESS = 2;

/** A change of some lines, and the slip that is told if the text reads further with it. */
export interface Try extends Replacement {
  slip: Slip;
  rank: number;
  /** The line of the slip has become two. */
  isSplit?: boolean;
  /** The message shows the line as it should stand, whatever was slipped in it before. */
  isWhole?: boolean;
}

export function nameOf(line: string): string | undefined {
  return /^\s*(?:- +)*([A-Za-z][\w-]*):(?: |$)/.exec(line)?.[1];
}
