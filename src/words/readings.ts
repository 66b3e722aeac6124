/** How readings are told: in how many of all, and which. */
export interface Readings {
  n: number;
  of: number;
  /** "Russia coercive", where they can be named shortly. */
  which?: string | undefined;
  /** The one party on whose reading alone it turns, and how it is read in these. */
  read?: { name: string; types: readonly string[] } | undefined;
  /** The parties on whose readings together it turns. */
  by?: readonly string[];
  /** What each of these readings of the one party is, in a clause, where it is to be said. */
  glosses?: readonly string[] | undefined;
  /** By which day each was public whose list was ranked later than that, in knowledge of what came; else undefined. */
  publicBy?: readonly (string | undefined)[];
  /** The same party was named just before. */
  isAgain?: boolean;
  /** It is the very reading that what is said stands for. */
  isSaid?: boolean;
}

/** Whether it is told as a condition: "if Russia is read as restrained", "wenn Russland als … gelesen wird". */
export function isConditional({ read, isSaid = false }: Readings): boolean {
  return read !== undefined && !isSaid;
}

/** Where there is one reading only, and none to tell it from, nothing is to be said of it. */
export function goesWithoutSaying({ of, read }: Readings): boolean {
  return of === 1 && read === undefined;
}

export function withGloss(name: string, gloss: string | undefined): string {
  return gloss === undefined || gloss === "" ? name : `${name} (${gloss})`;
}
