/** A row, or a cell of it, that was not counted. */
export interface Fault {
  line: number;
  /** 1 is the first cell. */
  column: number;
  says: string;
}

/** The file as a whole cannot be read; the message says what was found, what was expected, and the cure. */
export class UnreadableFile extends Error {}
