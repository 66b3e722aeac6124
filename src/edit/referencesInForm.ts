import type { ReferenceKind } from "../record/references.ts";
import type { Data } from "./caseEdit.ts";
import type { Field, FieldProblem } from "./field.ts";

/** Whether a value is written in this form. */
export function fits(field: Field, value: Data | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (field.kind === "list") return Array.isArray(value);
  if (field.kind === "group" || field.kind === "record")
    return typeof value === "object" && !Array.isArray(value);
  return typeof value !== "object";
}

/** The references of an entry that is being written that lead to no id the case has: they may be written all the same. */
export function leadingNowhere(
  fields: readonly Field[],
  entry: Data,
  ids: ReadonlyMap<ReferenceKind, ReadonlySet<string>>,
): FieldProblem[] {
  const go = (field: Field, value: Data | undefined, path: FieldProblem["path"]): FieldProblem[] => {
    if (value === undefined || value === null) return [];
    if (field.kind === "one-of") {
      const own = field.alternatives?.find((one) => fits(one, value));
      return own ? go(own, value, path) : [];
    }
    if (field.kind === "reference") {
      const known = field.refersTo && ids.get(field.refersTo);
      if (!known || typeof value !== "string" || value === "" || known.has(value)) return [];
      return [{ path, message: `there is no ${field.refersTo} "${value}"`, mayStay: true }];
    }
    if (Array.isArray(value))
      return field.item ? value.flatMap((one, i) => go(field.item!, one, [...path, i])) : [];
    if (typeof value !== "object") return [];
    if (field.kind === "record")
      return Object.entries(value).flatMap(([name, one]) =>
        field.item ? go(field.item, one, [...path, name]) : [],
      );
    return (field.fields ?? []).flatMap((one) => go(one, value[one.name], [...path, one.name]));
  };
  return go({ name: "", kind: "group", required: true, fields: [...fields] }, entry, []);
}
