/* What stands in italics and is no title, and what stands among names before one. */

/** Words that many set in italics and that name no work. */
export const NO_TITLE =
  /^(?:ibid|idem|id|op\.? ?cit|loc\.? ?cit|et al|see(?: also)?|cf|e\.g|i\.e|in|supra|infra|passim|vgl|ebd|siehe|a\.a\.o|sic)[.,]?$/iu;
/** What may stand among names before a title: "eds.", "(2015)", "and". */
export const AMONG_NAMES =
  /(?<!\p{L})(?:eds?|editors?|hrsg|hg|trans|comps?|et al|and|und|et|others|jr|sr|dr|prof|von|van|de|der|the|of|for)(?!\p{L})\.?|\(?(?:1[5-9]|20)\d\d[a-z]?\)?|[&()[\].,:;]/giu;

/** Between a title and what it stands in. */
export const RIGHT_BEHIND = /^[\s,.;:”"“»’']*(?:in:?\s*)?$/iu;
/** Right before the work that something stands in. */
export const IN_BEHIND = /(?<!\p{L})in:?\s*$/iu;
