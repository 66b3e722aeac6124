import type { Outlook } from "../stability/outlook.ts";
import type { Witness } from "../stability/witness.ts";

/**
 * A solution concept: a way of asking whether somebody at a state would rather stay. Everything that is said or
 * worked out about a concept follows from its row: verdicts and their explanation over every kind of preference,
 * conditions on an order, search, help, schemas and words.
 */
export interface ConceptRow {
  /** As options, files and JSON name it. */
  readonly id: string;
  /** As a page names it beside others. */
  readonly name: string;
  readonly longName: string;
  /** What it asks, in a clause that follows the name. */
  readonly says: string;
  /**
   * What the others may answer an improvement with: nothing is thought of (`none`), any moves of theirs, or only
   * moves that are improvements for whoever makes them.
   */
  readonly answers: "none" | "moves" | "improvements";
  /** The mover looks again: an answer deters only if no further move of its own leads out of it. */
  readonly looksAgain: boolean;
  /** Concepts under which a state is stable wherever it is under this one, state by state and mover by mover. */
  readonly implies: readonly string[];
  /** Its equilibria count in the headline answer of an assessment. */
  readonly leads: boolean;
  readonly source: ConceptSource;
  /**
   * Judges a single state where the pattern of answers and looking again does not say all. It returns the verdict
   * with its witness, so that what is explained is what was judged. `answers` and `looksAgain` then only describe it.
   */
  readonly judge?: (outlook: Outlook, state: number) => Witness;
}

export interface ConceptSource {
  readonly author: string;
  readonly year: string;
  /** The definition was read whole in that work; otherwise it is the one of the account named in `after`. */
  readonly read: boolean;
  readonly after?: string;
}
