import type { Page } from "../page/page.ts";
import type { Problem } from "../record/index.ts";
import type { FormattedNote } from "./cite.ts";

/** Everything the workbench starts from: the texts of a case and what only the program that serves it can work out. */
export interface CaseBundle {
  version: 1;
  mode: "open" | "published";
  /** Name of the case folder, without its path. */
  folder: string;
  /**
   * Tells this folder from every other of this machine, of the same name or not, and stays from one start to the next:
   * the browser keeps what was begun in it by this. Absent when published.
   */
  identity?: string;
  /** Text by name relative to the case folder. */
  files: Record<string, string>;
  /** What stood on disk, by name: a hash to send back when saving. Empty when published. */
  hashes: Record<string, string>;
  /** Problems of reading the folder, not of the texts themselves (links, encodings). */
  problems: Problem[];
  /** Day the page is as of when nothing else is asked. YYYY-MM-DD */
  asOf: string;
  today: string;
  /**
   * The page as narrated on asOf. Absent while a program serves the page: the record is there before the models are
   * solved, and the engine of the page solves them.
   */
  page?: Page;
  /**
   * Each source as a full note and as a short one, by id; the citation processor stays outside the browser. Absent
   * while a program serves the page: they are asked for when something stands there already.
   */
  citations?: Citations;
  /** Each BibTeX or RIS file of the case as read; its reader stays outside the browser too. */
  bibliographies?: Record<string, ReadBibliography>;
  /** Published only: the day after which nothing is shown, and what was left out. */
  limits?: { asOf?: string; without: string[] };
}

export type Citations = Record<string, SourceNotes>;

export interface SourceNotes {
  full: FormattedNote;
  short: FormattedNote;
}

/** What parseCase's BibliographyReader returns, as data: `lines[i]` is the line of `value[i]`. */
export interface ReadBibliography {
  value: unknown[];
  problems: Problem[];
  lines: number[];
  /** By which earlier versions named each, where that differs. */
  otherIds?: string[][];
  /** Which of them have no key of their own, so that their id comes from their content. */
  withoutKey?: number[];
}

// ── what the workbench and the program that serves it say to each other ────────────────────────────────────

/** PUT /api/files: all of these are written, or none. */
export interface SaveRequest {
  files: { name: string; text: string; baseHash: string | null }[];
}

/** The hash of each file as saved, to send back with the next change. */
export interface SaveAnswer {
  hashes: Record<string, string>;
}

/** Status 409: what stands on disk now in place of what the change was based on; null when it is gone. */
export interface SaveConflict {
  conflicts: { name: string; text: string | null; hash: string | null }[];
}

/** POST /api/cases: a new case in a folder beside the open one. `$schema=detente-schema:NAME` is filled in. */
export interface NewCaseRequest {
  name: string;
  files: Record<string, string>;
}

/** The data of each `change` event of GET /api/events. */
export interface DiskChange {
  changed: { name: string; hash: string | null }[];
}

/** Every answer that is no success: one sentence for the reader. */
export interface Refusal {
  error: string;
}
