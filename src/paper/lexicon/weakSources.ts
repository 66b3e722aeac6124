/* How notes name works that anybody may write. */

/** An open encyclopaedia: as who wrote it, at the head of a note, or as where a title stands, right behind it. */
export const ENCYCLOPAEDIA =
  /^(?:(?:[Ss]ee|[Cc]f\.) )?Wikipedia(?=[,:] )|[,.][”"“»]? (?:in:? )?Wikipedia(?=[,.:]|$)/u;
