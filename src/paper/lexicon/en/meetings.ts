/* How English prose tells of the last meeting of a body. */

/** Behind the name: "last met in", "met for the last time on", "held its last meeting in". */
export const LAST_MET_BEHIND =
  /^(?:[’']s)? (?:has |had )?(?:last (?:met|convened|sat)|(?:met|convened|sat) for the last time|held its (?:last|most recent|latest) (?:meeting|session)|most recently met|(?:last|most recent|latest) (?:meeting|session) (?:was|took place|was held))(?: in [\p{Lu}][\p{L}]+)?(?: (?:in|on|at)(?: the end of)?)? ?$/u;
/** Before it: "the last meeting of the …", with "was in" behind. */
export const LAST_MEETING_OF =
  /(?:^|[\s(])(?:[Tt]he |[Ii]ts )?(?:last|most recent|latest) (?:meeting|session) of (?:the )?$/u;
export const WAS_ON = /^ (?:was|took place|was held)(?: in [\p{Lu}][\p{L}]+)? (?:in|on) ?$/u;
/** Behind the name, before a date: none was held after it. */
export const NOT_MET_SINCE =
  /^(?:[’']s)? (?:(?:has|have|had) (?:not|never) (?:met|convened|sat|held (?:a|any|a single) (?:meeting|session))(?: again| once| at all)?|(?:has|have|had) held no (?:meeting|session)s?) since ?$/u;
/** What has to follow that date; in English all is said before it. */
export const NOT_MET_BEHIND = /^/u;
/** Of meetings of some of its members or levels alone, or before something else. */
export const OF_SOME =
  /\b(?:at the level of|level|ministers?|ministerial|summit|leaders|heads|generals?|in person|formally|before|until|prior|would|not|if|had)\b/iu;
