import { COUNTED_OPTIONS } from "../lexicon/en/announcing.ts";
import { KEY_JUDGEMENTS } from "../lexicon/en/concluding.ts";
import { ADDRESSED, ADDRESSED_BELOW } from "../lexicon/en/recommending.ts";
import { anyOf } from "../lexicon/index.ts";
import type { Section } from "../paper.ts";

/* What the heading of a section says it holds, in any of the languages. */

const NUMBER = `(?:(?:${anyOf("partNoun")})\\s+)?(?:\\(?(?:\\d+(?:\\.\\d+)*|[ivx]+|[a-h])(?:[.):]\\s*|\\s+[–—-]?\\s*|\\s*$))?`;
const begins = (pattern: string) => new RegExp(`^${NUMBER}(?:${pattern})(?!\\p{L})`, "iu");

const CONCLUSION = begins(anyOf("conclusionHeading"));
const OUTLOOK = begins(anyOf("outlookHeading"));
const OPTIONS = begins(anyOf("optionsHeading"));
const SUMMARY = begins(anyOf("summaryHeading"));
/** Up to three words may say whose or what recommendations they are. */
const RECOMMENDATION = begins(`(?:[\\p{L}’'&-]+ ){0,3}?(?:${anyOf("recommendationHeading")})`);
/** A heading that runs on like a sentence says something itself. */
const LONGEST = 120;

const says = (pattern: RegExp) => {
  return ({ heading }: Pick<Section, "heading">): boolean =>
    heading !== undefined && heading.text.length <= LONGEST && pattern.test(heading.text.trim());
};

export const isConclusion = says(CONCLUSION);
export const isOutlook = says(OUTLOOK);
export const isOptions = says(OPTIONS);
export const isAddressed = says(ADDRESSED_BELOW);
export const countsOptions = says(COUNTED_OPTIONS);
export const isJudgement = says(KEY_JUDGEMENTS);
export const isSummary = says(SUMMARY);
export const recommends = (section: Pick<Section, "heading">): boolean =>
  says(RECOMMENDATION)(section) || says(ADDRESSED)(section);
