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
import type { Leading, Series } from "./seriesWords.ts";

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
