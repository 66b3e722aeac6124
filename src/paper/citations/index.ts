import type { Paper } from "../paper.ts";
import { referencesOf } from "../references/list.ts";
import type { CitedNote, WorkInPaper } from "./citation.ts";
import { resolve } from "./resolve.ts";

export type { Address, Citation, CitedNote, CitedWork, Span, WorkInPaper } from "./citation.ts";
export { datesIn, type FoundDate } from "./dates.ts";
export { familyOf } from "./names.ts";
export { isShortFor, titleKey } from "./sameWork.ts";

/** The works a paper cites and lists: those of its notes in their order, then those that its list of works adds. */
export function bibliographyOf(paper: Paper): WorkInPaper[] {
  let works = LISTED.get(paper);
  if (!works) {
    works = resolve(paper.notes, referencesOf(paper)).works;
    LISTED.set(paper, works);
  }
  return works;
}

const LISTED = new WeakMap<Paper, WorkInPaper[]>();

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
