/* How a paper says that something lasted, and that it turned. */

export const CONSTANT =
  /\b(?:(?:has|have|had) (?:always )?(?:remained|stayed|been) (?:largely |essentially |exactly )?(?:the same|unchanged|constant|stable)|(?:has|have|had) (?:not|never|hardly) changed|never changed|without interruption|uninterrupted(?:ly)?|(?:has|have|had) (?:constantly|steadily|continuously|consistently) [\p{L}]+ed)\b/iu;
export const FOR_SPAN =
  /\b(?:for|over|during|in|throughout) (?:the )?(?:last |past |almost |nearly |more than |about )*(one|two|three|four|five|ten|fifteen|twenty|thirty|forty|fifty|\d{1,2})? ?(years|decades?)\b/iu;
export const SINCE =
  /\b(?:ever )?since (?:the end of |early |late |its founding in |independence in )?((?:19|20)\d\d)\b/iu;
export const BETWEEN = /\b(?:from|between) ((?:19|20)\d\d) (?:to|and|until|through) ((?:19|20)\d\d)\b/iu;
export const NUMBERS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};
export const APART =
  /\b(?:suspend|annex|invad|invasion|cancel|broke off|broken off|breach|withdr[ae]w|terminat|collaps|froze|sanction|expel|sever|walked out|boycott|attack|occup|closed its|shut)\w*/giu;
export const TOGETHER =
  /\b(?:resum|found(?:ed|ing)\b|creat|join|establish|restor|launch|reopen|sign(?:ed|ing)\b|agreed|ratif|normali[sz]|reconcil|replaced|evolved|did not (?:recogni[sz]e|consider|regard|name|see)\b)\w*/giu;
/** A year spoken of so is not yet past. */
export const TO_COME = /\b(?:will|would|by|until|next|plan(?:s|ned)?|outlook|horizon)\b/i;
/** Most sentences hold none of these and are passed by at once. */
export const SPAN_HINT = /(?:19|20)\d\d|decade|years/;
export const YEARS = /years/i;
export const DECADE = /decade/i;
