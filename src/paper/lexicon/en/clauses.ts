/* How clauses and entries of a list are joined. */

/** "… and" at the end of an entry of a list. */
export const AND_AT_END = /[;,]? (?:and|or)$/;
/** What was named before is spoken of, or the only one there is. */
export const ONLY_THE = /^the $/i;
export const AND_BEFORE = /\band $/iu;
/** What was named before is spoken of, or the only one there is. */
export const THE_BEFORE = /\bthe $/i;
export const EITHER = /\beither\b/i;
export const OR = /\bor\b/;
/** The preposition before a date, less what says how exact it is. */
export const BEFORE_YEAR = /(\p{L}+)\s+(?:(?:early|mid|late|the|about|around|circa)[\s-]+){0,2}$/iu;
