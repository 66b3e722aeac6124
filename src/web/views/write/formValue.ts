import type { CaseEdit, Data, Entry, EntryNoun, Field, FieldChanges } from "../../../edit/index.ts";
import { tidy } from "../../state/tidy.ts";

/** Values of forms: plain data of a case, with nothing where nothing was entered. */

export function emptyValue(field: Field): Data {
  switch (field.kind) {
    case "list":
      return [];
    case "group":
    case "record":
      return {};
    case "one-of":
      return field.alternatives?.[0] ? emptyValue(field.alternatives[0]) : "";
    default:
      return "";
  }
}

/** What has to be done to the case for an entry to read as the form has it; undefined when nothing. */
export function editFor(noun: EntryNoun, before: Entry | undefined, after: Entry): CaseEdit | undefined {
  if (!before) return { edit: "add", noun, entry: after };
  const id = String(before.id);
  const fields = changedFields(before, after);
  const edits: CaseEdit[] = [];
  if (Object.keys(fields).length > 0)
    edits.push({ edit: "change", noun, id, fields, was: fieldsAsBefore(before, fields) });
  if (typeof after.id === "string" && after.id !== id) edits.push({ edit: "rename", noun, id, to: after.id });
  return edits.length <= 1 ? edits[0] : { edit: "all", edits };
}

/** Fields that read otherwise than before, but the id; null where one was taken out. */
export function changedFields(before: Entry, after: Entry): FieldChanges {
  const fields: FieldChanges = {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (name === "id" || isSame(before[name], after[name])) continue;
    fields[name] = after[name] ?? null;
  }
  return fields;
}

/** What the fields to be changed read before: what somebody else wrote there meanwhile is not overwritten. */
export function fieldsAsBefore(before: Entry, changes: FieldChanges): FieldChanges {
  return Object.fromEntries(Object.keys(changes).map((name) => [name, before[name] ?? null]));
}

export function isSame(a: Data | undefined, b: Data | undefined): boolean {
  return JSON.stringify(tidy(a)) === JSON.stringify(tidy(b));
}
