/* How a paper tells of causes, and of what happened when. */

/** What leads somewhere without causing it. */
export const LEADS_AS_WAYS_DO =
  /\b(?:paths?|roads?|stairs?|steps|doors?|gates?|streets?|bridges?|corridors?|tunnels?|tracks?|lines?|trail|links?)(?: [\p{L}]+){0,3} led to\b/iu;
/** A cause told as fact, in the past. */
export const CAUSED =
  /\b(?:(?:has|have|had )?(?:directly |inevitably |ultimately |eventually )?(?:led (?:directly |inevitably )?to|resulted in|brought about|gave rise to|triggered|provoked)|was caused by|were caused by|(?:was|were) (?:mainly |largely |primarily |entirely )?(?:due to(?! (?:be|arrive|meet|begin|start|end|expire|leave|visit|hold|take|open|close|resume|return|speak|sign|vote|appear|run|go|come)\b)|the result of|a result of|the consequence of))\b/iu;
/** What the author leaves open, or somebody else holds. */
export const CAUSE_LEFT_OPEN =
  /\b(?:may|might|could|would|perhaps|possibly|probably|likely|if|whether|argue[sd]?|claim(?:s|ed)?|said|says?|according|believe[sd]?|suggest(?:s|ed)?|seem(?:s|ed)?|in (?:our|my) view|not)\b|\?/iu;
/** "In 2017 … was", "was closed in 2017". */
export const FACT_IN_YEAR =
  /^(?:In|On|Since|By the end of|Until) (?:[^,.;]{0,20} )?(?:19|20)\d\d,? [^.;]{0,80}?\b(?:was|were|had|\p{L}{3,}ed)\b|\b(?:was|were|\p{L}{3,}ed) [^.;,]{0,60}\b(?:in|on) (?:[^,.;]{0,14} )?(?:19|20)\d\d\b/u;
/** A year to come for the source too. */
export const NOT_YET =
  /\b(?:will|would|plan(?:s|ned)?|schedul\w+|expected|due|until|target(?:s|ed)?|forecast\w*|project(?:ed|ions?)|by (?:19|20)\d\d|goal|agreed to|should|shall|intend\w*|aim\w*|propos\w+|promised|vision|strategy|agenda)\b/iu;
/** Words that judge whom they are said of; a description has plainer ones. */
export const JUDGING =
  /\b(?:aggressi(?:ve|vely|on)|regime|brutal(?:ly)?|cynical(?:ly)?|reckless(?:ly)?|barbaric|illegitimate|so-called|notorious(?:ly)?|sinister|ruthless(?:ly)?|hypocritical|shameless(?:ly)?|unhinged|puppets?|propagand(?:a|ists?)|imperialis[tm]|warmonger\w*|hysteri(?:a|cal)|belligeren(?:t|ce)|bull(?:y|ies|ied|ying)|blatant(?:ly)?|malign|revanchis[tm]|rogue|despotic|tyrann(?:y|ical))\b/iu;
/** An open clause that tells of something else by the way. */
export const RELATIVE_CLAUSE = /,\s(?:which|who|that|whose)\b[^,]*$/u;
export const IN_RELATIVE_CLAUSE = /^,\s(?:which|who)\b/u;
