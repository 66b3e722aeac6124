/* In the words of a record, English or German. */

/** That two spoke with each other. */
export const SPOKE =
  /\b(?:consult|talk|meet|met\b|negotiat|speak|spoke|agree|sign(?:s|ed)?\b|announce|shakes? hands|round|summit|session|konsultier|sprech|spricht|sprachen|beraten|berieten|treffen|trafen|verhandel|vereinbar|unterzeichn|Gipfel|Sitzung|Runde)/iu;
export const CONSULTS = /\b(?:consult|konsultier)/iu;
/** A phase, by its word, in which a body met. */
export const MET = /^met(?:-|$)|meeting/u;
