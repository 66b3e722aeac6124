/* How a paper says whose words or thoughts it gives. */

const PERSON =
  "(\\p{Lu}[\\p{L}\\p{M}’-]+(?: (?:\\p{Lu}\\.|(?:van|von|de|der|al|el|bin)|\\p{Lu}[\\p{L}\\p{M}’-]+)){0,3})";

/** "According to Ann Lee,", "As Lee puts it", "Lee argues that": the name is captured. */
export const ATTRIBUTED: readonly RegExp[] = [
  new RegExp(
    `^(?:According to|In the (?:words|view|account) of|As) ${PERSON}(?:,| (?:puts|has|writes|argues|notes|shows|points)\\b)`,
    "u",
  ),
  new RegExp(
    `^(?:\\p{Lu}\\p{Ll}+, )?${PERSON} (?:argues?|writes?|holds?|maintains?|contends?|suggests?|concludes?|observes?|finds?|shows?|claims?|notes?) (?:that|how|why)\\b`,
    "u",
  ),
];
/** That somebody else's work stands between: the note may name that. */
export const SECOND_HAND =
  /\b(?:quot(?:ed|ing)|cit(?:ed|ing)|review(?:ed|s|ing)?|critici[sz]\p{L}*|challeng\p{L}*|disput\p{L}*|respond\p{L}*|repl(?:y|ies|ied)|interview\p{L}*|discuss(?:ed|ion)?|summari[sz]\p{L}*|report(?:ed|s)?|see also|cf\.)/iu;
/** Things that have numbers, which are no names before a page: "(Phase 2)". */
export const NUMBERED_THINGS =
  "Appendix|Annex|Box|Phase|Step|Option|Question|Interview|Minute|Line|Volume|Number|Rule|Paragraph|Principle|Goal|Group|Case|Map|Plate|Level|Track|Round|Day|Week|Age|Aged|Room|Protocol|Amendment|Clause|Note|Item|Scenario|Wave|Class|Category|Type|Stage|Psalm|Genesis|Isaiah|Matthew|Mark|Luke|John";
