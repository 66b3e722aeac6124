/* Words that join names and ids where a list belongs, in English and German. */

/** Two or more that stand in one text. */
export const IS_JOINED = /\S\s+(?:and|und|&)\s+\S|\S\s*[+/&]\s*\S/;
/** Between ids, which hold no space. */
export const BETWEEN_IDS = /\s*[;,，、+/&]\s*|\s+(?:and|und|&)\s+|\s+/;
/** Between names, which may hold one. */
export const BETWEEN_NAMES = /\s*[,;，、]\s*|\s+(?:and|und|&)\s+/;
/** An article that no two names are told apart by. */
export const ARTICLE = /^the /;
/** A clause that goes on with the sentence before its comma. */
export const GOES_ON =
  /^(?:and|or|but|nor|so|yet|since|because|which|who|whose|where|while|though|although|unless|und|oder|aber|denn|weil|wobei|während|obwohl|sondern) /;
