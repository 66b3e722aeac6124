import type { QuadClass } from "./cameo.ts";

/** How rows that tell the same are counted once; the narrowest, `id`, is the default. */
export const DUPLICATE_RULES = ["id", "act", "article"] as const;
export type DuplicateRule = (typeof DUPLICATE_RULES)[number];

export const UNITS = ["day", "week", "month", "quarter", "year"] as const;
export type Unit = (typeof UNITS)[number];

/** What is asked of a store: directed pairs of two sets of actors, over a window. */
export interface SeriesQuery {
  dataset: string;
  a: readonly string[];
  b: readonly string[];
  by: Unit;
  /** First and last day, YYYY-MM-DD; absent: as far as the store reaches. */
  from?: string | undefined;
  to?: string | undefined;
  /** Only rows that were there on this day. */
  knownBy?: string | undefined;
  /** Only events that happened in this state. */
  place?: string | undefined;
}

/** What was counted of one direction of a pair in a period; where nothing was, there is no cell. */
export interface Cell {
  period: string;
  source: string;
  target: string;
  quad: QuadClass;
  count: number;
  /** Of the events that have a value; null: none has. */
  goldsteinSum: number | null;
  valued: number;
}

/** How much of a period the files of a data set cover. A period of which no day is covered was not measured. */
export interface CoveredPeriod {
  period: string;
  days: number;
  covered: number;
  /** Files of these days there were, and of so many that were to be expected; null: the data set has no fixed rhythm. */
  files: number;
  expected: number | null;
  /** Events of all actors. */
  world: number;
}

/** A row of the store. */
export interface CodedEvent {
  id: string;
  date: string;
  added: string;
  source: string;
  target: string;
  code: string;
  quad: QuadClass;
  goldstein: number | null;
  article: string;
}

/**
 * All that is asked of whatever holds coded events. DuckDB answers it; another engine that answers the same may stand in
 * its place.
 */
export interface CodedStore<Batch, Appended> {
  append(batch: Batch): Promise<Appended>;
  series(query: SeriesQuery): Promise<Cell[]>;
  eventsOf(dataset: string, source: string, target: string, month: string): Promise<CodedEvent[]>;
  coverage(query: Pick<SeriesQuery, "dataset" | "by" | "from" | "to" | "knownBy">): Promise<CoveredPeriod[]>;
  close(): void;
}
