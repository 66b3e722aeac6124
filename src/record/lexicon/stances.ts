/* How reasons and stances are put, in English. */

/** Words by which a reason says what holds otherwise. */
export const BOTH_WAYS =
  /\b(?:only|otherwise|unless|without|alone|neither|nor|either|never|not|no|nothing|both|as long as|until|exactly|just|else|iff)\b/i;
/** By which it says only where something does not hold: "comes only if asked" leaves open whether whoever is asked comes. */
export const ONLY_WAY = /\bonly (?:if|when|once|after|where)\b/i;
/** And what says besides where it does. */
export const ALSO_WHEN =
  /\b(?:always|whenever|otherwise|exactly|iff|then|and|but|without|unless|never|no|nothing)\b/i;
/** And by which it says when something holds. */
export const ONE_WAY = /\b(?:if|when|once|as soon as|after|where)\b/i;
/** Denial at the beginning of a stance. */
export const DENIES = /^(no longer an?|no longer|not an?|not|no|non-?) ?/;
/** What makes a stance one under a condition. */
export const CONDITIONAL = /\b(?:once|if|when|unless|until|provided|only)\b/;
/** Where what qualifies a stance begins. */
export const QUALIFIES = /\s+(?:in|on|to|of|for|by|and|against)\s+|[,;(]/;
/** What an actor is to another, for and against. */
export const FRIENDLY: ReadonlySet<string> = new Set(["partner", "friend", "ally"]);
export const HOSTILE: ReadonlySet<string> = new Set(["opponent", "threat", "enemy", "adversary", "foe"]);
/** What an actor says of its readiness, and the opposite. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ["open to", "closed to"],
  ["ready for", "not ready for"],
  ["willing to", "unwilling to"],
  ["recognises", "does not recognise"],
  ["trusts", "distrusts"],
  ["supports", "opposes"],
  ["in favour of", "against"],
];
/** That nothing came after what is cited: "No later source was found." */
export const NOTHING_LATER =
  /\b(?:no|nothing|none|not|keine?r?|nichts|nicht)\b[^.;]{0,60}\b(?:later|newer|since|after|further|more recent|später\w*|neuer\w*|seither)\b/i;
/** Where what must not hold is part of the condition: "it comes if no ship is sent". */
export const DENIED_CONDITION =
  /\b(if|when|once|as soon as|after|where)\b([^,.;:]{0,80}?)\b(?:no|not|nothing|nobody|none|never|without)\b/gi;
/** A statement that holds exactly where something does not. */
export const DENIED_BEHIND_IFF = /\biff\b.*(?:!|\bnot\b)/i;
