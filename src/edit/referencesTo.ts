import type { Case } from "../record/case.ts";
import { entriesOf } from "../record/nouns/roots.ts";
import { nounOf } from "../record/nouns/table.ts";
import { parseCase } from "../record/parse.ts";
import type { Place } from "../record/problem.ts";
import { type ReferenceKind, referencesIn } from "../record/references.ts";
import type { EntryNoun } from "./caseEdit.ts";
import type { FileText } from "./fileText.ts";
import { referredAs } from "./nouns.ts";

export interface FoundReference {
  kind: ReferenceKind;
  /** The id as it stands there; a phase is named by its format, so it may be longer than the id. */
  id: string;
  place: Place;
  /** What holds it, and the way to it from there. */
  entry: object;
  steps: readonly (string | number)[];
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
  const kinds = new Set<string>(referredAs(noun));
  const { partIds } = nounOf(noun);
  const parts = new Set(
    entriesOf(record, nounOf(noun))
      .filter((entry) => entry.id === id)
      .flatMap((entry) => partIds?.(entry as never) ?? []),
  );
  const references = referencesIn(record)
    .filter(
      (reference) =>
        (reference.id === id && kinds.has(reference.kind)) ||
        (reference.kind === "any" && parts.has(reference.id) && reference.id.startsWith(`${id}/`)),
    )
    .map(({ kind, id: written, place, entry, steps }) => ({ kind, id: written, place, entry, steps }));
  return { references, own: placeOfId(record, noun, id), record };
}

function placeOfId(record: Case, name: EntryNoun, id: string): Place | undefined {
  const noun = nounOf(name);
  const entry = entriesOf(record, noun).find((item) => item.id === id);
  return entry && record.placeOf(entry, "id");
}
