import type { Csl } from "../../record/index.ts";
import { bibliographyOf, doubtsOf, withDoubts } from "../citations/index.ts";
import type { Paper } from "../paper.ts";
import { referencesOf } from "../references/list.ts";
import { completed, type HeldWork, heldWorks } from "./heldWorks.ts";
import type { KnownWorks } from "./knownWorks.ts";

/** A work as it leaves the paper: where it was read, and whether anything speaks against the reading. */
export interface ExportedWork {
  item: Csl;
  /** The label of the first note that cites it. */
  note?: string;
  /** Of the list of works: its number there, or which it is from the top. */
  entry?: string;
  certain: boolean;
  /** What a library or a case calls it. */
  known?: string;
}

/** The works of a paper, completed by the first of the libraries that has them. */
export function exportedWorks(paper: Paper, libraries: readonly KnownWorks[] = []): ExportedWork[] {
  const notes = new Set(paper.notes);
  const entries = new Map(
    referencesOf(paper).map(({ label, offsets }, i) => [offsets[0] ?? 0, label ?? String(i + 1)]),
  );
  const held = libraries.map((library) => new Map(heldWorks(paper, library).map((one) => [one.work, one])));
  return bibliographyOf(paper).map((work): ExportedWork => {
    const one = held.flatMap((works) => works.get(work) ?? [])[0];
    const note = work.citations.find(({ note }) => notes.has(note))?.note.label;
    const listed = work.citations.find(({ note }) => !notes.has(note));
    const entry = listed && entries.get(listed.note.offset);
    return {
      item: one ? withDifferences(one) : withDoubts(work),
      ...(note === undefined ? {} : { note }),
      ...(entry === undefined ? {} : { entry }),
      certain: one ? one.differences.length === 0 : doubtsOf(work).length === 0,
      ...(one ? { known: one.known.item.id } : {}),
    };
  });
}

/** The work completed, with what its library says otherwise as its note. */
function withDifferences(held: HeldWork): Csl {
  const { differences, known } = held;
  const item = completed(held);
  if (differences.length === 0) return item;
  const said = `As the paper cites it; ${known.item.id} has ${differences.map(({ field, there }) => `${field} ${there}`).join("; ")}`;
  return { ...item, note: item.note === undefined ? said : `${item.note}; ${said}` };
}

/** As CSL-JSON keeps what no variable is for. */
export function withCustom({ item, ...custom }: ExportedWork): Csl {
  return { ...item, custom };
}
