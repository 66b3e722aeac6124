/** What the sentences of the one page are told of, in any language: plain data, worked out elsewhere. */

/** What somebody does, in a phrase that begins with its verb. */
export interface Conduct {
  name: string;
  says: string;
}

/** What somebody would do otherwise than now, each in a phrase that begins with its verb. */
export interface Turn {
  name: string;
  phrases: readonly string[];
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

/** In how many ways somebody is read, what these are called, which were ranked later, and which have been refuted since. */
export interface ReadInWays {
  name: string;
  n: number;
  which: readonly string[];
  later?: readonly string[];
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

/** Why what is said of talks is less than sure, each in words. */
export interface OfTalks {
  ended: (gap: Span) => string;
  /** On which bodies; none: on whether they talk. */
  contested: (names: readonly string[]) => string;
  uncited: string;
  /** `whose`: the one party whose works they all are. */
  thin: (works: number, whose: string | undefined) => string;
  /** `met`: the last day on which they are on record as having met; `isTold`: which stands before it. */
  absent: (met: string | undefined, isTold: boolean) => string;
  unmet: string;
}

/** A stretch of time in round numbers; `side`: on which side of them it falls. */
export interface Span {
  n: number;
  unit: "week" | "month" | "year";
  side?: "nearly" | "over";
}

/** What stood against a rule: between which days, or for how long up to now; and at how many meetings. */
export interface Stood {
  from: string;
  to: string | undefined;
  span: Span;
  meetings: number;
  /** The last of these is the last on record in a channel that rests since. */
  isLast: boolean;
  /** What he did all that time, as the record has it. */
  phrase: string;
}

/** What somebody left as it was for long; `to`: absent where it stands so still. */
export interface StoodConduct {
  name: string;
  phrase: string;
  from: string;
  to: string | undefined;
}

/** How high an added priority has to stand: among the first so many of all; or anywhere, or anywhere but last. */
export type Rank = { first: number; of: number } | "any" | "but-last";

/** Whose list a statement stands in. */
export interface Whose {
  name: string;
  type?: string | undefined;
  /** By this day that reading was public; its list was ranked later, in knowledge of what came. */
  publicBy?: string;
}

/**
 * What a change does: `last`: talks would hold that would not; `reach`: talks that would hold already, opened otherwise,
 * come within reach of steps that pay; `either`: the one or the other, as a party is read.
 */
export type Brings = "last" | "reach" | "either";

export type GlossaryTerm =
  | "equilibrium"
  | "by itself"
  | "fear of a credible answer"
  | "fear of any answer"
  | "reachable"
  | "scenario"
  | "zone of agreement";

/** An edit to a list, as the sentence about a change has it. */
export interface EditTold {
  edit: "drop" | "weaken" | "add" | "move" | "reverse";
  /** Whose list, and in which reading of it. */
  owner: string;
  type?: string | undefined;
  statement: string;
  /** The same where its owner is already named. */
  own: string;
  /** Its place in the list, where that is told. */
  place?: number | undefined;
  becomes: readonly string[];
  to: number | readonly [number, number] | undefined;
  opposite: string | undefined;
}
