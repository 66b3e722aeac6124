import type { Problem } from "../record/index.ts";
import type { FormattedNote } from "./cite.ts";
import type { Page } from "./page.ts";

/** Everything the workbench starts from: the texts of a case and what only the program that serves it can work out. */
export interface CaseBundle {
  version: 1;
  mode: "open" | "published";
  /** Name of the case folder, without its path. */
  folder: string;
  /** Text by name relative to the case folder. */
  files: Record<string, string>;
  /** What stood on disk, by name: a hash to send back when saving. Empty when published. */
  hashes: Record<string, string>;
  /** Problems of reading the folder, not of the texts themselves (links, encodings). */
  problems: Problem[];
  /** Day the page is as of when nothing else is asked. YYYY-MM-DD */
  asOf: string;
  today: string;
  /** The page as narrated on asOf, so that something stands before the engine has loaded. */
  page: Page;
  /** Each source as a full note and as a short one, by id; the citation processor stays outside the browser. */
  citations: Record<string, { full: FormattedNote; short: FormattedNote }>;
  /** Published only: the day after which nothing is shown, and what was left out. */
  limits?: { asOf?: string; without: string[] };
}

/** What the workbench asks to be written: all of it or nothing. */
export interface SaveRequest {
  /** `baseHash`: of the text the edit was made on; null for a new file. `text` null: the file is to go. */
  files: { name: string; text: string | null; baseHash: string | null }[];
}

/** The hashes of what now stands on disk, of the files asked for. */
export interface SaveDone {
  hashes: Record<string, string>;
}

/** Files that changed on disk meanwhile, as they stand there; nothing was written. */
export interface SaveConflict {
  conflicts: { name: string; text: string | null; hash: string | null }[];
}
