/** A way to put right one line of YAML that cannot be read: a guess of what the writer meant. */
export interface Repair {
  /** The line as it should be. */
  line: string;
  /** Where it is two lines: the second. */
  second?: string;
  /** What is wrong, and the cure with the corrected words. */
  message: string;
  /** Where the slip stands in the line as it was, from 0. */
  from: number;
  to: number;
  /** One of several that may help: the one that lets most of the text be read is meant. */
  isGuess?: true;
}
