/* How a paper begins to conclude. */

export const HEADING =
  /^(?:\d+(?:\.\d+)*\.?\s*|[ivx]+\.\s*)?(?:(?:summary|findings|discussion) and )?(?:conclusions?|concluding (?:remarks|thoughts|observations)|in conclusion|closing(?: remarks| thoughts)?|final (?:remarks|thoughts)|the bottom line|outlook|looking ahead)\b/iu;
export const OPENING = /^(?:In conclusion|To conclude|In sum|To sum up|In closing)\b/u;
export const CONCLUDING =
  /(?:^|[;,.]\s*|\band )(therefore|thus(?! far\b)|hence(?! the (?:name|term)\b)|consequently|as a result(?! of\b)|it follows that)\b/iu;
