import type { Case } from "../record/case.ts";
import { phaseId } from "../record/format.ts";
import { parseCase } from "../record/parse.ts";
import type { Place } from "../record/problem.ts";
import { type ReferenceKind, referencesIn } from "../record/references.ts";
import type { EntryNoun } from "./caseEdit.ts";
import type { FileText } from "./fileText.ts";
import { LIST_OF, REFERRED_AS } from "./nouns.ts";

export interface FoundReference {
  kind: ReferenceKind;
  /** The id as it stands there; a phase is named by its format, so it may be longer than the id. */
  id: string;
  place: Place;
}

/**
 * Where a case refers to an entry. Only what holds the id at all is read: the rest cannot refer to it. The entry
 * itself is among what is read, and its place is told too.
 * `most`: entries of each list that are read, where it is enough to know of some.
 */
export function referencesTo(
  files: ReadonlyMap<string, FileText>,
  noun: EntryNoun,
  id: string,
  most?: number,
): { references: FoundReference[]; own: Place | undefined; record: Case | undefined } {
  const texts = new Map<string, string>();
  for (const [name, file] of files) {
    const text = name === "case.yaml" ? file.text : file.entriesHolding(id, most);
    if (text !== undefined) texts.set(name, text);
  }
  const { case: record } = parseCase(texts);
  if (!record) return { references: [], own: undefined, record };
  const kinds = new Set(REFERRED_AS[noun]);
  const phases = new Set(
    noun === "format"
      ? record.formats
          .filter((format) => format.id === id)
          .flatMap((format) => format.phases.map((phase) => phaseId(format, phase)))
      : [],
  );
  const references = referencesIn(record)
    .filter(
      (reference) =>
        (reference.id === id && kinds.has(reference.kind)) ||
        (reference.kind === "any" && phases.has(reference.id) && reference.id.startsWith(`${id}/`)),
    )
    .map(({ kind, id: written, place }) => ({ kind, id: written, place }));
  return { references, own: placeOfId(record, noun, id), record };
}

function placeOfId(record: Case, noun: EntryNoun, id: string): Place | undefined {
  const list = LIST_OF[noun];
  const inRecord = (record as unknown as Record<string, { id: string }[] | undefined>)[list];
  if (list !== "models" && Array.isArray(inRecord)) {
    const entry = inRecord.find((item) => item.id === id);
    return entry && record.placeOf(entry, "id");
  }
  const inHead = (record.meta as unknown as Record<string, { id: string }[] | undefined>)[list];
  const index = inHead?.findIndex((item) => item.id === id) ?? -1;
  return index < 0 ? undefined : record.placeOf(record.meta, list, index, "id");
}
