import type { CaseEdit, Data, Entry, EntryNoun, Field, FieldChanges } from "../../../edit/index.ts";

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

/** Without what was left empty: an empty text is no text, an empty group none at all. */
export function tidy(value: Data | undefined): Data | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (Array.isArray(value)) {
    const kept = value.map(tidy).filter((item): item is Data => item !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  if (typeof value === "object") {
    const kept = Object.entries(value).flatMap(([name, item]) => {
      const tidied = tidy(item);
      return tidied === undefined ? [] : [[name, tidied] as const];
    });
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
  }
  return value;
}

export function tidyEntry(value: Entry): Entry {
  const tidied = tidy(value);
  return typeof tidied === "object" && tidied !== null && !Array.isArray(tidied) ? tidied : {};
}

/** What has to be done to the case for an entry to read as the form has it; undefined when nothing. */
export function editFor(noun: EntryNoun, before: Entry | undefined, after: Entry): CaseEdit | undefined {
  if (!before) return { edit: "add", noun, entry: after };
  const id = String(before.id);
  const fields = changedFields(before, after);
  const edits: CaseEdit[] = [];
  if (Object.keys(fields).length > 0) edits.push({ edit: "change", noun, id, fields });
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

function isSame(a: Data | undefined, b: Data | undefined): boolean {
  return JSON.stringify(tidy(a)) === JSON.stringify(tidy(b));
}
