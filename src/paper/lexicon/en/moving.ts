/* How a paper says that two sides moved nearer to one another or apart, and what makes such a sentence none. */

/** Between the names of the two, who moves first. */
export const NEARER_TO =
  /^ (?:\p{L}+ ){0,4}(?:draw|draws|drew|drawn|drawing|move|moves|moved|moving|grow|grows|grew|grown|come|comes|came|aligned) (?:\p{L}+ ){0,2}(?:closer|nearer) (?:to|with) (?:the )?$/iu;
/** What has to follow the second name then; in English all is said before it. */
export const NEARER_BEHIND = /^/u;
export const AWAY_BEHIND = /^/u;
export const AWAY_FROM =
  /^ (?:\p{L}+ ){0,4}(?:move|moves|moved|moving|drift|drifts|drifted|drifting|turn|turns|turned|turning) (?:\p{L}+ ){0,2}away from (?:the )?$/iu;
/** "and", or "'s relations with", between them; with a word of relations before, or within. */
export const AND = /^ and (?:the )?$/iu;
export const RELATIONS_WITH =
  /^['’]s? (?:\p{L}+ ){0,2}(?:relations|relationship|ties|cooperation) (?:with|to) (?:the )?$/iu;
export const RELATIONS_BETWEEN = /\b(?:relations|relationship|ties|cooperation) (?:between|of) (?:the )?$/iu;
/** Behind the second name. */
export const CLOSER = /^ (?:(?:have|has|had|are|is) )?(?:\p{L}+ ){0,2}(?:closer|nearer)\b/iu;
export const APART = /^ (?:(?:have|has|had|are|is) )?(?:\p{L}+ ){0,2}apart\b/iu;
export const IMPROVED =
  /^ (?:(?:have|has|had|are|is|were|was) )?(?:\p{L}+ ){0,2}(?:improv(?:ed|ing)|warmed|warming|deepened|deepening|strengthened|intensified|grown)\b/iu;
export const DECLINED =
  /^ (?:(?:have|has|had|are|is|were|was) )?(?:\p{L}+ ){0,2}(?:declin(?:ed|ing)|deteriorat(?:ed|ing)|worsen(?:ed|ing)|cooled|cooling|soured|weakened|weakening)\b/iu;
/** Not said of what has been, or measured by the paper itself. */
export const NOT_MOVED =
  /\b(?:not|never|hardly|neither|nor|no longer|will|would|may|might|could|should|if|whether|unless|vot(?:e[sd]?|ing)|trade|per ?cent|percentage|exports?|imports?)\b|%/iu;
