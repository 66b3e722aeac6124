import { z } from "zod";
import { type EntryNoun, entryOf, FieldShape, fieldsOf, headOf, recordLists } from "../edit/index.ts";
import type { ClaimKind } from "../record/index.ts";

/** An entry as its file has it, with the fields of its form. */
export const EntryForm = z.object({
  fields: z.array(FieldShape),
  entry: z.record(z.string(), z.json()),
  file: z.string().exactOptional(),
});
export type EntryForm = z.infer<typeof EntryForm>;

/** The form of an entry; of a new one when there is no such id. `kind`: of a claim. */
export function form(
  files: ReadonlyMap<string, string>,
  noun: EntryNoun,
  id: string | undefined,
  kind?: ClaimKind,
): EntryForm {
  const found = id === undefined ? undefined : entryOf(files, noun, id);
  const entry = found?.entry ?? {};
  const own = typeof entry.kind === "string" ? (entry.kind as ClaimKind) : undefined;
  return { fields: fieldsOf(noun, kind ?? own), entry, ...(found ? { file: found.file } : {}) };
}

/** The form of the head of a case: its title, question, parties, day and what counts as dialogue. */
export function headForm(files: ReadonlyMap<string, string>): EntryForm {
  const fields = fieldsOf("head");
  const entry = headOf(files);
  // Lists with forms of their own are no part of it.
  return {
    fields: fields.filter(({ name }) => name in entry || !OWN_FORMS.has(name)),
    entry,
    file: "case.yaml",
  };
}

const OWN_FORMS = new Set(recordLists().concat("models"));
