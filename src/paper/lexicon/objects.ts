/** Behind these a name is one of several. */
export const AND_BEFORE = /(?:,| and| or| with) (?:the )?$/u;
/** What stands behind a verb, up to where something else begins. */
export const OBJECT =
  /^[^.,;:()]*?(?= (?:in|on|at|after|before|when|because|since|until|by|and)(?!\p{L})|[.,;:()]|$)/u;
