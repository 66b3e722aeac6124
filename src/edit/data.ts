import { append } from "../record/append.ts";
import { isNameOfDate } from "../record/fieldNames.ts";
import type { Data } from "./caseEdit.ts";

/** Plain values and one change to them. The same change is made to the text, and the two are compared. */

export type TreeChange =
  | { op: "set"; path: Path; value: Data }
  | { op: "remove"; path: Path }
  /** `raw`: the entry as it stood elsewhere, comments and all, to be used if it says the same. */
  | { op: "insert"; path: Path; index: number; value: Data; raw?: string }
  | { op: "move"; path: Path; from: number; to: number }
  | { op: "rename"; path: Path; to: string };
export type Path = readonly (string | number)[];

export function isGroup(value: unknown): value is { [field: string]: Data } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Own fields only: a field may be named like something every object has. */
export function fieldOf(value: Data | undefined, field: string): Data | undefined {
  return isGroup(value) && Object.hasOwn(value, field) ? value[field] : undefined;
}

export function at(value: Data | undefined, path: Path): Data | undefined {
  let found = value;
  for (const step of path) found = Array.isArray(found) ? found[Number(step)] : fieldOf(found, String(step));
  return found;
}

/** Equal as a case reads them: files write a year bare, which is a number to YAML and means the same. */
export function isSame(a: Data | undefined, b: Data | undefined, field?: string | number): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => isSame(item, b[i], i));
  if (isGroup(a) && isGroup(b)) {
    const names = Object.keys(a);
    return (
      names.length === Object.keys(b).length &&
      names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name], name))
    );
  }
  return (
    typeof field === "string" &&
    isNameOfDate(field) &&
    ((typeof a === "number" && typeof b === "string") || (typeof a === "string" && typeof b === "number")) &&
    String(a) === String(b)
  );
}

/** A group with one field set; its place among the others is kept. */
function withField(group: { [field: string]: Data }, name: string, value: Data | undefined, to = name): Data {
  const made: { [field: string]: Data } = {};
  const put = (key: string, item: Data) =>
    Object.defineProperty(made, key, { value: item, enumerable: true, writable: true, configurable: true });
  let isSet = false;
  for (const [key, item] of Object.entries(group)) {
    if (key !== name) put(key, item);
    else if (value !== undefined) put(to, value);
    if (key === name) isSet = true;
  }
  if (!isSet && value !== undefined) put(to, value);
  return made;
}

/** The value with the change made; the original stays. Undefined where the path leads nowhere. */
export function changed(value: Data | undefined, change: TreeChange): Data | undefined {
  const steps = change.op === "insert" || change.op === "move" ? change.path : change.path.slice(0, -1);
  const inner = (part: Data | undefined): Data | undefined => {
    if (change.op === "insert") {
      const list = Array.isArray(part) ? part : [];
      return [...list.slice(0, change.index), change.value, ...list.slice(change.index)];
    }
    if (change.op === "move") {
      if (!Array.isArray(part) || change.from >= part.length) return undefined;
      const rest = part.filter((_, i) => i !== change.from);
      return [...rest.slice(0, change.to), part[change.from]!, ...rest.slice(change.to)];
    }
    const last = change.path.at(-1);
    if (last === undefined) return change.op === "set" ? change.value : undefined;
    if (Array.isArray(part)) {
      if (change.op === "set") return part.map((item, i) => (i === Number(last) ? change.value : item));
      return change.op === "remove" ? part.filter((_, i) => i !== Number(last)) : undefined;
    }
    const group = isGroup(part) ? part : {};
    if (change.op === "set") return withField(group, String(last), change.value);
    if (change.op === "remove") return withField(group, String(last), undefined);
    const held = fieldOf(group, String(last));
    return held === undefined ? undefined : withField(group, String(last), held, change.to);
  };
  const descend = (part: Data | undefined, depth: number): Data | undefined => {
    if (depth === steps.length) return inner(part);
    const step = steps[depth]!;
    if (Array.isArray(part)) {
      const made = descend(part[Number(step)], depth + 1);
      return made === undefined ? undefined : part.map((item, i) => (i === Number(step) ? made : item));
    }
    if (part !== undefined && part !== null && !isGroup(part)) return undefined;
    const made = descend(fieldOf(part ?? undefined, String(step)), depth + 1);
    return made === undefined ? undefined : withField(isGroup(part) ? part : {}, String(step), made);
  };
  return descend(value, 0);
}

/**
 * The smallest changes that turn one value into another: only fields that differ, and of lists only the
 * items between what is alike at the beginning and at the end.
 */
export function differences(from: Data | undefined, to: Data, path: Path): TreeChange[] {
  if (from !== undefined && isSame(from, to, path.at(-1))) return [];
  if (isGroup(from) && isGroup(to)) {
    const changes: TreeChange[] = [];
    for (const name of Object.keys(from))
      if (!Object.hasOwn(to, name)) changes.push({ op: "remove", path: [...path, name] });
    // A group is never left without a field on the way to its new ones.
    if (changes.length === Object.keys(from).length && changes.length > 0)
      return [{ op: "set", path, value: to }];
    for (const name of Object.keys(to))
      append(changes, differences(fieldOf(from, name), to[name]!, [...path, name]));
    return changes;
  }
  if (Array.isArray(from) && Array.isArray(to) && from.length > 0 && to.length > 0) {
    let before = 0;
    while (before < from.length && before < to.length && isSame(from[before], to[before])) before += 1;
    let after = 0;
    while (
      after < from.length - before &&
      after < to.length - before &&
      isSame(from.at(-1 - after), to.at(-1 - after))
    )
      after += 1;
    const old = from.length - before - after;
    const fresh = to.length - before - after;
    const shared = Math.min(old, fresh);
    const changes: TreeChange[] = [];
    for (let i = 0; i < shared; i++)
      append(changes, differences(from[before + i], to[before + i]!, [...path, before + i]));
    for (let i = old - 1; i >= shared; i--) changes.push({ op: "remove", path: [...path, before + i] });
    for (let i = shared; i < fresh; i++)
      changes.push({ op: "insert", path, index: before + i, value: to[before + i]! });
    return changes;
  }
  return [{ op: "set", path, value: to }];
}
