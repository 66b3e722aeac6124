/** A work as a reader gives it: CSL, with dates as EDTF where they are one. */
export type Item = Record<string, unknown>;

export interface CslNameRead {
  family?: string;
  given?: string;
  suffix?: string;
  "non-dropping-particle"?: string;
  literal?: string;
}

/** One entry of a file, read. */
export interface ReadEntry {
  item: Item;
  /** The id it has in the file, when it has one. */
  key: string | undefined;
  line: number;
  /** Fields that hold something and are not read. */
  unread: string[];
}

/** "and others", "et al.": somebody who is not named, never a person of that name. */
export const ET_AL = { literal: "et al." } as const;
