/* Words that allow no exception. */

/**
 * "Never" and "always" only where they say something of all time: "has never been kept", "is always refused". In a
 * narrative ("he never went back", "had never crossed") they deny one thing that happened; "there is always a choice"
 * is a turn of phrase, and "almost always" is not absolute.
 */
export const ABSOLUTE =
  /\b(?:(?:for|was|is|marked|marks) the first time|(?:is|was|are|were|remains?|remained) the only|the only (?:active|remaining|existing|surviving|known|working)|(?<=\b(?:has|have|is|are|can) )(?:never|always)|in every case|without exception|unprecedented(?:ly)?|everyone knows|nobody (?:doubts|denies))\b(?! (?:again|before|mind)\b)/giu;
export const NOT_ABSOLUTE =
  /\b(?:there (?:has|have|is|are|will|can)|almost|nearly|virtually|I|we|he|she) (?:(?:has|have|is|are|will|can) )?$/iu;
export const SURVEYED =
  /\d\s?(?:%|per ?cent)|\b(?:respond(?:ed|ents?)|interviewees?|participants?|surveyed|polled|answered that|reported that (?:s?he|they))\b/iu;
