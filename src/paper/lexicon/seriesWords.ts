/** How a language leads to a series of options, and tells its members from what else stands there. */
export interface Leading {
  /** Over a series: "Policy options", "How could it end?", "Three models for the lakes". */
  heading: RegExp;
  /** The same words where no series is meant. */
  noLead: RegExp;
  /** Before a series: "The following are possible scenarios". */
  sentence: RegExp;
  /** How many a sentence or heading says that there are: its first group. */
  counted: RegExp;
  /** Words for numbers, each at its place. */
  numbers: readonly string[];
  /** Below a heading that leads to options, what is none of them. */
  noOption: RegExp;
  /** A sentence that says something of the matter, and no name of an option. */
  tells: RegExp;
  /** The word and number before the name of a member. */
  label: RegExp;
  /** Where the name of a member ends and what is said of it begins. */
  nameEnds: RegExp;
}

/** How sentences count options: "The first scenario assumes …", pages on "The second …". */
export interface Series {
  /** What the options of a series are called, in the sentence before. */
  noun: RegExp;
  /** Words of order by the place they give, from 0. */
  order: readonly (readonly string[])[];
  /** A name follows. Groups: `order` or `one`, `noun`, `apposed`. */
  of: RegExp;
  /** What happens in it follows. Groups: `order` or `one`, `noun`. */
  within: RegExp;
  nameEnds: RegExp;
  singularOf(noun: string): string;
}
