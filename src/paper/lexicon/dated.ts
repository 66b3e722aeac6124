/* What comes out on a day and what is kept up to date, by its address and its kind. */

/** Pages that are kept up to date and bear no day. */
export const KEPT_UP = /\b(?:help|support|faq|documentation|wiki\w*)\b/iu;
/** And how their addresses are. */
export const KEPT_UP_ADDRESS = /wiki|oldid=|\/(?:help|support|faq|docs?|data|statistics|about|contact)\b/iu;
/** Addresses of what came out on a day. */
export const DATED_ADDRESS =
  /\/(?:news|articles?|blogs?|press|reports?|publications?|speeches|opinion|stor(?:y|ies))\b|\.pdf\b/iu;
/** What comes out on a day, in English and German. */
export const DATED_GENRE =
  /\b(?:report|plan|strategy|study|paper|statement|speech|remarks|communiqué|brief|declaration|survey|review|bericht|studie|rede|erklärung)\b/iu;
/** In English and German: of a time to come for the source too, so that it may tell of it before. */
export const STILL_TO_COME =
  /(?<!\p{L})(?:will|would|plan(?:s|ned|ning)?|schedul\p{L}+|expect\p{L}*|due|until|target\p{L}*|forecast\p{L}*|project(?:ed|ions?)|by|before|ahead of|goal|agreed to|should|shall|is to|are to|was to|were to|intend\p{L}*|aim\p{L}*|propos\p{L}+|promised|announced|call(?:s|ed) for|wird|werden|sollen?|sollten?|plan(?:t|te|ten)|geplant\p{L}*|bis|vor|vorgesehen|erwartet|angekündigt|kündigten?|künftig\p{L}*)(?!\p{L})/iu;
