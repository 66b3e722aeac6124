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
