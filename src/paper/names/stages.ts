/** The stages in the life of a format that sentences tell of. */
export type StatementKind =
  | "founding"
  | "ending"
  | "suspension"
  | "resumption"
  | "replacement"
  | "renaming"
  | "development"
  | "joining"
  | "leaving"
  | "never-joined"
  | "exists-no-more"
  | "still-exists"
  | "still-works";

/** A private character about each token, taken out of the text itself, so that no text can pass for a token. */
export const T = "\uE000";
