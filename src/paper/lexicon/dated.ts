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
