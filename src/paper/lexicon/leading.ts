import type { Language } from "../paper.ts";
import { GERMAN_LEADING, GERMAN_SERIES } from "./de/leading.ts";
import {
  NUMBERS,
  OF_A_SERIES,
  SERIES_NAME_ENDS,
  SERIES_NOUN,
  SERIES_ORDER,
  singularOf,
  WITHIN_A_SERIES,
} from "./en/announcing.ts";
import * as english from "./en/leading.ts";

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

export const LEADING: Partial<Record<Language, Leading>> = {
  en: {
    heading: english.LEADS_TO_OPTIONS,
    noLead: english.NO_LEAD,
    sentence: english.SENTENCE_LEADS,
    counted: english.COUNTED_SERIES,
    numbers: NUMBERS,
    noOption: english.NO_OPTION,
    tells: english.TELLS,
    label: english.LABEL_OF_MEMBER,
    nameEnds: english.NAME_OF_MEMBER_ENDS,
  },
  de: GERMAN_LEADING,
};

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

export const SERIES: Partial<Record<Language, Series>> = {
  en: {
    noun: SERIES_NOUN,
    order: SERIES_ORDER,
    of: OF_A_SERIES,
    within: WITHIN_A_SERIES,
    nameEnds: SERIES_NAME_ENDS,
    singularOf,
  },
  de: GERMAN_SERIES,
};
