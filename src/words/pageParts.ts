/** What the sentences of the one page are told of, in any language: plain data, worked out elsewhere. */

/** What somebody does, in a phrase that begins with its verb. */
export interface Conduct {
  name: string;
  says: string;
}

/** That something was said and no longer speaks: since a break, or since it is long ago. */
export interface Past {
  break?: string | undefined;
}

/** What is still there between two parties, by names: agreements, what works, what does in part, what is contested. */
export interface StillThere {
  inForce: readonly string[];
  works: readonly string[];
  inPart: readonly string[];
  /** Agreed, not ended, and without effect. */
  dormant: readonly string[];
  contested: readonly string[];
}

/** Choices of somebody that nothing recorded shows. */
export interface SilentOption {
  name: string;
  phrases: readonly string[];
}

/** Moves that priorities fit, or go against, or tell nothing of: how many, and the last of them with its day. */
export interface MovesTold {
  kind: "fit" | "against" | "one-reading" | "nothing";
  n: number;
  /** The one reading that the last of them fits, where it is one. */
  readAs?: Whose | undefined;
  /** The list of that reading was set down later, with knowledge of what came. */
  isLater?: boolean;
  last: readonly [says: string, day: string];
}

/** In how many ways somebody is read, what these are called, and which of them have been refuted since. */
export interface ReadInWays {
  name: string;
  n: number;
  which: readonly string[];
  refuted?: readonly string[];
}

/** How the record says that something works in part, or is contested, and of which day that is. */
export interface ToldOnRecord {
  says: string;
  day: string;
}

/** What of a body's other work goes on, wholly or in part, while its meetings rest. */
export type GoesOn = readonly { name: string; inPart: boolean }[];

/** Whether somebody did a thing without what a rule makes its condition, did not though it was met, or neither. */
export type StoodAs = "without" | "not" | "otherwise";

/** How high an added priority has to stand: among the first so many; "any": it does not matter. */
export type Rank = number | "any";

/** Whose list a statement stands in. */
export interface Whose {
  name: string;
  type?: string | undefined;
}

/**
 * What a change does: `last`: talks would hold that would not; `reach`: talks that would hold already, opened otherwise,
 * come within reach of steps that pay; `either`: the one or the other, as a party is read.
 */
export type Brings = "last" | "reach" | "either";
