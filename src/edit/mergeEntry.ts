import type { Data, Entry, Steps } from "./caseEdit.ts";
import { at, changed, isGroup, isSame, type Path } from "./data.ts";
import { mergeConflict } from "./mergeConflict.ts";

/** A field that two people changed from one value to different ones; what is absent was taken out, or never there. */
export interface FieldConflict {
  /** Way to the field, `phases` 0 `date`. */
  path: Steps;
  /** What both began from. */
  base?: Data;
  mine?: Data;
  theirs?: Data;
}

export interface MergedEntry {
  /** Both people's changes; where they conflict, mine. */
  entry: Entry;
  conflicts: FieldConflict[];
}

/**
 * An entry changed by two people, field by field: what one of them left alone reads as the other has it, inside groups
 * as well. Lists are merged item by item; where both changed the same items, the whole list is the conflict.
 */
export function mergeEntry(base: Entry, mine: Entry, theirs: Entry): MergedEntry {
  const conflicts: FieldConflict[] = [];
  const merged = merge(base, mine, theirs, [], conflicts);
  return { entry: isGroup(merged) ? merged : {}, conflicts };
}

/** The entry with a conflict settled for the other side, or for both sides' items of a list. */
export function settleField(entry: Entry, conflict: FieldConflict, choice: FieldChoice): Entry {
  const value = choice === "both" ? bothOf(conflict) : conflict[choice];
  const settled = changed(
    entry,
    value === undefined ? { op: "remove", path: conflict.path } : { op: "set", path: conflict.path, value },
  );
  return isGroup(settled) ? settled : entry;
}

export type FieldChoice = "mine" | "theirs" | "both";

/** What can be chosen: of lists also what either side holds. */
export function choicesFor(conflict: FieldConflict): FieldChoice[] {
  return bothOf(conflict) ? ["mine", "theirs", "both"] : ["mine", "theirs"];
}

function bothOf({ mine, theirs }: FieldConflict): Data[] | undefined {
  if (!Array.isArray(mine) || !Array.isArray(theirs)) return undefined;
  return [...theirs, ...mine.filter((item) => !theirs.some((other) => isSame(item, other)))];
}

type Value = Data | undefined;

function merge(base: Value, mine: Value, theirs: Value, path: Path, conflicts: FieldConflict[]): Value {
  const isAlike = (a: Value, b: Value) => isSame(a, b, path.at(-1));
  if (isAlike(mine, theirs) || isAlike(theirs, base)) return mine;
  if (isAlike(mine, base)) return theirs;
  if (isGroup(mine) && isGroup(theirs)) {
    const from = isGroup(base) ? base : {};
    const made: [string, Data][] = [];
    // In the order of the file, with what is new here after it.
    for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
      const value = merge(at(from, [name]), at(mine, [name]), at(theirs, [name]), [...path, name], conflicts);
      if (value !== undefined) made.push([name, value]);
    }
    return Object.fromEntries(made);
  }
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const list = mergeLists(Array.isArray(base) ? base : [], mine, theirs, path);
    if (list) return list;
  }
  conflicts.push({
    path: [...path],
    ...(base === undefined ? {} : { base }),
    ...(mine === undefined ? {} : { mine }),
    ...(theirs === undefined ? {} : { theirs }),
  });
  return mine;
}

/** Undefined where both changed the same items otherwise. */
function mergeLists(base: Data[], mine: Data[], theirs: Data[], path: Path): Data[] | undefined {
  if (isInPlace(base, mine) && isInPlace(base, theirs)) {
    const inside: FieldConflict[] = [];
    const made = base.map((item, i) => merge(item, mine[i], theirs[i], [...path, i], inside));
    return inside.length === 0 ? made.filter((item): item is Data => item !== undefined) : undefined;
  }
  const { hasConflict, text } = mergeConflict(lines(base), lines(mine), lines(theirs));
  return hasConflict || text === undefined
    ? undefined
    : text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Data);
}

/**
 * Whether each item still stands where it stood. Items have no names: where one was taken out and another added, or two
 * changed places, what somebody else wrote in the first would be put onto the second.
 */
function isInPlace(base: Data[], now: Data[]): boolean {
  return (
    base.length === now.length &&
    now.every((item, i) => {
      if (typeof item !== "object" || isSame(item, base[i])) return true;
      const here = fieldsShared(item, base[i]);
      return here > 0 && base.every((other) => fieldsShared(item, other) <= here);
    })
  );
}

function fieldsShared(one: Data | undefined, other: Data | undefined): number {
  return Object.keys(isGroup(one) || Array.isArray(one) ? one : {}).filter((name) => {
    const value = at(one, [name]);
    return value !== undefined && isSame(value, at(other, [name]), name);
  }).length;
}

function lines(list: Data[]): string {
  return list.map((item) => `${JSON.stringify(item)}\n`).join("");
}
