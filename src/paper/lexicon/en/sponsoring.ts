/* How a paper says who paid for it. */

export const SPONSORED =
  /\b(?:(?:co-?)?sponsored|funded|financed|commissioned|supported|paid for) by (?:the |a grant (?:from|of) (?:the )?)?((?:[A-Z][\p{L}&-]*|of|for|and|the)(?: (?:[A-Z][\p{L}&-]*|of|for|and|the))*)/u;
/** Small words at the end of a name that was cut too late. */
export const NAME_GOES_ON = /(?: (?:of|for|and|the))+$/;
/** A credit that tells who paid. */
export const CREDITS_MONEY = /sponsor|fund|financ|support/iu;
