import type { HeldYear } from "./manifest.ts";

/** What a rule takes for one stands in these columns. */
export type Alike = readonly ("date" | "source" | "target" | "code" | "article")[];

/**
 * What an import asks of the place that holds what came before, and how it hands over what is new. Tables are named as the
 * engine that reads the files knows them: `fresh` has a row for each event that is not held for certain.
 */
export interface Holdings<Part extends HeldYear> {
  /** Something to select `id` from: at least those numbers of `fresh` that are held. Absent: none can be among them. */
  ids(fresh: string, span: { first: string; last: string }): Promise<string | undefined>;
  /** Something to select these columns from: at least what is held of the year and alike to a row of `fresh`. */
  alike(fresh: string, columns: Alike, year: string): Promise<string | undefined>;
  /** Takes the rows of a year, to be seen with all others once the import stands; what it then has of the year. */
  take(fresh: string, year: string): Promise<Part>;
  /** Takes which days are covered by which files, as rows of day, slot and added; the name of where they lie, if it has one. */
  takeSlots(rows: string): Promise<string | undefined>;
}
