import type { Csl } from "../../record/index.ts";
import type { Note, Paper } from "../paper.ts";
import type { Citation, CitedNote } from "./citation.ts";
import { resolve } from "./resolve.ts";

export type { Address, Citation, CitedNote, CitedWork, Span } from "./citation.ts";
export { datesIn, type FoundDate } from "./dates.ts";
export { familyOf } from "./names.ts";
export { isShortFor, titleKey } from "./sameWork.ts";

/** A work the paper cites, with all its citations, in the order of the notes. */
export interface WorkInPaper {
  /** `lee-trade-2015`: readable, and the same as long as the paper cites the work so. */
  id: string;
  /** Valid as a source of a case (SourceItem): id, type and CSL 1.0.2 variables. */
  item: Csl;
  citations: { note: Note; citation: Citation }[];
}

interface Cited {
  notes: CitedNote[];
  works: WorkInPaper[];
}

const READ = new WeakMap<Paper, Cited>();

function read(paper: Paper): Cited {
  let cited = READ.get(paper);
  if (!cited) {
    cited = resolve(paper.notes);
    READ.set(paper, cited);
  }
  return cited;
}

/** The notes of a paper, each with the works it cites; a note that only explains has none. */
export function citationsOf(paper: Paper): CitedNote[] {
  return read(paper).notes;
}

/** The works a paper cites, in the order of their first citation. */
export function worksOf(paper: Paper): WorkInPaper[] {
  return read(paper).works;
}
export { ibidWord } from "./signals.ts";
