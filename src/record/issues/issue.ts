/** One fault of shape: where in the value, and what was found against what was expected. */
export interface Issue {
  path: (string | number)[];
  /** The field whose name is at fault, where it is the name and not the value. */
  key?: string;
  message: string;
  /** The field that is not there. */
  missing?: string;
  /** Of an unknown field: the one that is meant. */
  suggests?: string[];
  /** What stands for a name is the value of this field. */
  keyAsValueOf?: string;
  /** What may stand in the place of the value, each by itself; absent where mending takes a decision. */
  instead?: readonly string[];
  /** How many a list has is at fault. */
  isCount?: true;
  /** Several entries of a list may stand in this one. */
  isSeveral?: true;
}

/** The place of an issue as a key, so that what stands beside it is looked up and not searched for. */
export const placeOf = ({ path }: Pick<Issue, "path">) => JSON.stringify(path);

/** The fields that are missing, by the group that they are missing in. */
export function missingByPlace(issues: readonly Issue[]): Map<string, Set<string>> {
  const fields = new Map<string, Set<string>>();
  for (const issue of issues) {
    if (issue.missing === undefined) continue;
    const place = placeOf(issue);
    fields.set(place, (fields.get(place) ?? new Set()).add(issue.missing));
  }
  return fields;
}

export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
