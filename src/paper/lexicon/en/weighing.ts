/* How a paper speaks of the strengths and shortcomings of an option. */

export const STRENGTH =
  /\b(?:advantages?|benefits?|beneficial|strengths?|positive (?:side|aspect|effect)s?|merits?|upsides?|pros)\b/i;
export const SHORTCOMING =
  /\b(?:shortcomings?|drawbacks?|weakness(?:es)?|disadvantages?|costs?(?! (?:little|nothing|less|nobody)\b)|costly|risks?|risky|downsides?|limitations?|negative (?:side|aspect|effect)s?|flaws?|cons)\b/i;
export const STRENGTH_TOLD =
  /\b(?:allow|enabl|improv|help|gain|opportunit|motivat|protect|secur|sav|cheap|eas[iy]|feasible|effective|possib|strengthen|reliev|spare|keep|reward|attract|best|better|promis|settl|solv|would (?:give|bring|offer)|could (?:give|bring|offer))/i;
export const SHORTCOMING_TOLD =
  /\b(?:cannot|fail|hard|difficult|complicat|expensive|slow|lack|los[es]|threat|danger|unlikely|improbable|problem|price|however|but|although|yet|worse|harm|doubt|uncertain|vulnerab|resist|refus|obstacle)/i;
export const SIDE_HEADING =
  /\b(?:strength|shortcoming|advantage|disadvantage|benefit|drawback|risk|cost|weakness|pros|cons|assessment|likelihood|indicators?)/i;
export const OF_THE_ALTERNATIVE =
  /\b(?:this|the|such an?|its?) (?:option|scenario|model|development|outcome|possibility|path|alternative|course|strategy)\b|^It (?:is|would|will|seems|remains)\b|; (?:therefore,? |thus,? )?it (?:is|would|will)\b/i;
