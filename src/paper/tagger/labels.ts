/**
 * What a piece of a reference can be. The order is that of the weights: a new label goes to the end, and the tagger
 * is trained anew.
 */
export const LABELS = [
  "other",
  "author",
  "editor",
  "translator",
  "title",
  "container",
  "series",
  "publisher",
  "place",
  "date",
  "volume",
  "issue",
  "pages",
  "cited",
  "edition",
  "url",
  "doi",
  "genre",
] as const;
export type Label = (typeof LABELS)[number];
