/* Nouns by which formats and organisations are called. */

/** Nouns by which formats of cooperation are called. */
export const FORMATS = new Set(
  "council commission committee treaty agreement accord partnership programme program initiative plan act platform mission office forum process group dialogue charter convention memorandum pact mechanism fund trust project protocol arrangement declaration quartet contact roundtable".split(
    " ",
  ),
);
/** Nouns by which actors are called. */
export const ORGANISATIONS = new Set(
  "organization organisation union alliance association league community federation front movement army party agency bank".split(
    " ",
  ),
);
export const LINKING = new Set([
  "of",
  "on",
  "for",
  "and",
  "in",
  "the",
  "to",
  "with",
  "against",
  "between",
  "de",
  "du",
  "der",
]);
export const CAPITALISED =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]*(?: (?:(?:of|on|for|and|in) (?:the )?)?\p{Lu}[\p{L}’-]*){1,9}/gu;
/** Words with a capital only since they begin a sentence. */
export const OPENS_SENTENCE =
  /^(?:The|This|That|These|In|At|On|For|And|But|Its|Their|Our|When|While|Since|After|Before|However|Both|Under|With|As|A|An) /u;
/** Two names rather than one. */
export const JOINED_NAME = / and /;
/** "Council on": the word by which it is also known. */
export const HEAD_OF_NAME = /^(\p{Lu}\p{Ll}+) (?:on|of|for) /u;
/** "The Council": one word of a longer name that was given before. */
export const THE_NOUN = /\b[Tt]he (\p{Lu}\p{Ll}+)(?! (?:of|on|for|\p{Lu}))(?![\p{L}-])/gu;
/** Between a name and the month that is none of it. */
export const BEFORE_MONTH = "in|on|of|for";
/** A common noun and what tells it from others: a year or a place. */
export const KIND_OF =
  /^(Ceasefire|Truce|Armistice|Agreement|Accords?|Talks|Table|Treaty|Protocol) of (\d{4}|\p{Lu}\p{Ll}{1,40})$/u;
/** In a paper on one government and its rebels it is that one. */
export const THE_GOVERNMENT = "the government";
export const GOVERNMENT = /\bgovernment\b/iu;
/** After "the government": it is that of whatever follows. */
export const OF_ELSEWHERE = /^ (?:of|in) /u;
