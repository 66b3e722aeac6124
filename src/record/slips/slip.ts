import type { Change } from "../problem.ts";

/**
 * A text that cannot be read as YAML, put right slip by slip, so that one slip is told once, with its cure, and all the
 * rest of the file is still read. Nothing is written back: what was mended is reported as an error all the same.
 */
export interface Mended {
  text: string;
  slips: Slip[];
  /** For each line of `text` the one it was in the text as written, from 0; absent: the same. */
  origin?: readonly number[];
}

/** A slip of writing, at the place where it stands in the text as written; line from 0. */
export interface Slip {
  line: number;
  from: number;
  to: number;
  message: string;
  /** The change that mends it, in the text as written; absent where more was mended in the same lines. */
  change?: Change;
}
