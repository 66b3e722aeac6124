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
  | "never-stopped"
  | "exists-no-more"
  | "still-exists"
  | "still-works";

/** A private character about each token, taken out of the text itself, so that no text can pass for a token. */
export const T = "\uE000";

/** A shape of sentences that tells of a stage; names and dates stand in it as tokens. */
export interface Pattern {
  kind: StatementKind;
  expression: RegExp;
  /** Which captures are what; the verb is always captured as `verb`. */
  needsDate: boolean;
}

/** How a language tells of stages. */
export interface StageWords {
  patterns: readonly Pattern[];
  /** No statement that it happened. */
  notSo: RegExp;
  /** Words between verb and date that give the date another meaning. */
  otherDate: RegExp;
  /** Somebody else says, asks or fears it. */
  hearsay: RegExp;
  /** What holds now is left open. */
  leftOpen: RegExp;
  /** What may stand before the name, and behind the verb, of what was never done: no bound, no other voice. */
  neverOf: RegExp;
  neverEnds: RegExp;
}
