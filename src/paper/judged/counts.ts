/** Of the findings of a rule that somebody else than its author judged on real papers; those left unclear count apart. */
export interface Figures {
  right: number;
  wrong: number;
  unclear: number;
}
