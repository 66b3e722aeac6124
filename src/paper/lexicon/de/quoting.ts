/** Right between the speaker and the words, which are then the speaker's own. */
export const SAYS =
  /^ (?:sagte|sagt|erklärte|erklärt|betonte|betont|schrieb|schreibt|verkündete|stellte fest|hielt fest|bekräftigte)(?:,? dass|:)? ?$/u;
