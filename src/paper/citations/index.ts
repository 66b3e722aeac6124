import type { Csl } from "../../record/index.ts";
import { emphasisIn } from "../emphasis.ts";
import type { Paper } from "../paper.ts";
import { referencesOf } from "../references/list.ts";
import type { CitedNote, CitedWork, WorkInPaper } from "./citation.ts";
import { resolve } from "./resolve.ts";
import { titleKey } from "./sameWork.ts";
import { workIds } from "./workId.ts";

export type { Address, Citation, CitedNote, CitedWork, WorkInPaper } from "./citation.ts";
export { doubtsOf, withDoubts } from "./doubts.ts";
export { familyOf } from "./names.ts";
export { addressKey, isShortFor, titleKey } from "./sameWork.ts";

/**
 * The works a paper cites and lists: those of its notes in their order, then those that its list of works adds. What
 * has no title, an address alone, is a place to look and no work that could be named.
 */
export function bibliographyOf(paper: Paper): WorkInPaper[] {
  let works = LISTED.get(paper);
  if (!works) {
    const named = read(paper).works.filter(({ item }) => item.title !== undefined);
    works = withFields(named, paper.fields?.works ?? []);
    LISTED.set(paper, works);
  }
  return works;
}

/** What the file itself says of a work is better than what was read from print. */
function withFields(works: readonly WorkInPaper[], fields: readonly Csl[]): WorkInPaper[] {
  if (fields.length === 0) return [...works];
  const known = new Map(fields.map((item) => [titleKey(item.title ?? ""), item]));
  const taken = new Set(works.map(({ id }) => id));
  const told = works.map((work) => {
    const item = known.get(titleKey(work.item.title ?? ""));
    if (!item) return work;
    known.delete(titleKey(work.item.title ?? ""));
    return { ...work, item: { ...item, id: work.id } };
  });
  const rest = [...known.values()];
  const ids = workIds(rest as unknown as CitedWork[]);
  const added = rest.map((item, i): WorkInPaper => {
    let id = ids[i]!;
    for (let n = 2; taken.has(id); n++) id = `${ids[i]}-${n}`;
    taken.add(id);
    return { id, item: { ...item, id }, citations: [] };
  });
  return [...told, ...added];
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
    cited = resolve(paper.notes, referencesOf(paper), (text) => emphasisIn(paper, text, "italic"));
    READ.set(paper, cited);
  }
  return cited;
}

/** The notes of a paper, each with the works it cites; a note that only explains has none. */
export function citationsOf(paper: Paper): CitedNote[] {
  return read(paper).notes;
}

/** The works the notes of a paper cite, in the order of their first citation, with the citations in its notes. */
export function worksOf(paper: Paper): WorkInPaper[] {
  const notes = new Set(paper.notes);
  return read(paper).works.flatMap((work) => {
    const citations = work.citations.filter(({ note }) => notes.has(note));
    return citations.length > 0 ? [{ ...work, citations }] : [];
  });
}
export { ibidWord } from "./signals.ts";
