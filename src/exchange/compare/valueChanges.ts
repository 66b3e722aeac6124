import type { Data } from "../../edit/index.ts";
import { NAMING } from "../naming.ts";

/** A field by its name, or an item of a list by what it is called there; `was`: what it was called before. */
export type KeyStep = string | { key: string; was?: string };

export interface ValueChange {
  kind: "added" | "removed" | "changed" | "moved";
  /** Way to it; none: the whole value. */
  steps: KeyStep[];
  before?: Data;
  after?: Data;
  /** Of what stands in a list: its place there before and after, from 0. */
  from?: number;
  to?: number;
  /** Of what moved: the item it now stands behind; absent: it is the first. */
  below?: Data;
}

/** Of an item without a name, a phase or a part of a rule: what tells it from its neighbours. */
const MARKING = [
  "actor",
  "date",
  "from",
  "phase",
  "axis",
  "aspect",
  "party",
  "format",
  "event",
  "claim",
] as const;

const keysOfLists = new WeakMap<readonly Data[], readonly string[]>();

/** What the items of a list are called, each otherwise. Asked for every change within it, so kept: lists stay as they are. */
export function keysOf(list: readonly Data[]): readonly string[] {
  const known = keysOfLists.get(list) ?? madeKeys(list);
  keysOfLists.set(list, known);
  return known;
}

function madeKeys(list: readonly Data[]): string[] {
  const shared = new Map<string, number>();
  const names = list.map(keyOf);
  for (const name of names) shared.set(name, (shared.get(name) ?? 0) + 1);
  const times = new Map<string, number>();
  return list.map((item, at) => {
    // By its place it would be another as soon as one before it goes.
    const name = names[at]!;
    const key = shared.get(name)! > 1 ? withRest(name, item) : name;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key} (${time})`;
  });
}

function keyOf(item: Data): string {
  if (!isFields(item)) return Array.isArray(item) ? inOneOrder(item) : String(item);
  for (const field of NAMING) {
    const named = Object.hasOwn(item, field) ? item[field] : undefined;
    if (typeof named === "string" || typeof named === "number") return String(named);
  }
  const marks = MARKING.flatMap((field) => {
    const value = Object.hasOwn(item, field) ? item[field] : undefined;
    return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
  });
  if (marks.length > 0) return marks.join(" ");
  const says = Object.hasOwn(item, "says") ? item.says : undefined;
  return typeof says === "string" ? says : inOneOrder(item);
}

/** Several without names of their own that are marked alike are told apart by all that they say. */
function withRest(name: string, item: Data): string {
  if (!isFields(item) || NAMING.some((field) => Object.hasOwn(item, field))) return name;
  const said = new Set(name.split(" "));
  const rest = Object.entries(item)
    .map(([field, value]): [string, string] => [field, isHolding(value) ? inOneOrder(value) : String(value)])
    .filter(([, value]) => value !== name && !said.has(value))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return [name, ...rest.map(([, value]) => value)].join(" ");
}

/** The same for the same fields, in whatever order they are written. */
function inOneOrder(value: Data): string {
  return JSON.stringify(value, (_, part) =>
    isFields(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

/** What has to be done to one value to have the other, each as small as can be told apart. */
export function valueChanges(
  before: Data | undefined,
  after: Data | undefined,
  steps: KeyStep[] = [],
): ValueChange[] {
  if (before === after) return [];
  if (before === undefined) return [{ kind: "added", steps, after: after! }];
  if (after === undefined) return [{ kind: "removed", steps, before }];
  if (isFields(before) && isFields(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
      valueChanges(fieldIn(before, name), fieldIn(after, name), [...steps, name]),
    );
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, steps);
  // 1997 and "1997" are one date.
  return !isHolding(before) && !isHolding(after) && String(before) === String(after)
    ? []
    : [{ kind: "changed", steps, before, after }];
}

function listChanges(before: readonly Data[], after: readonly Data[], steps: KeyStep[]): ValueChange[] {
  const was = new Map(keysOf(before).map((key, at) => [key, at]));
  const is = new Map(keysOf(after).map((key, at) => [key, at]));
  const common = [...is.keys()].filter((key) => was.has(key));
  const stays = longestRising(common.map((key) => was.get(key)!));
  const changes: ValueChange[] = [];
  const reworded = rewordedItems(before, after, [...stays]);
  const gone = new Set(reworded.values());
  for (const [key, from] of was)
    if (!is.has(key) && !gone.has(from))
      changes.push({ kind: "removed", steps: [...steps, { key }], before: before[from]!, from });
  for (const [key, to] of is) {
    const from = was.get(key);
    const at = [...steps, { key }];
    const former = reworded.get(to);
    if (former !== undefined) {
      const step = { key, was: keysOf(before)[former]! };
      for (const change of valueChanges(before[former], after[to], [...steps, step]))
        changes.push(change.steps.length === at.length ? { ...change, from: former, to } : change);
    } else if (from === undefined) changes.push({ kind: "added", steps: at, after: after[to]!, to });
    else {
      if (!stays.has(from)) {
        const above = after[to - 1];
        const moved: ValueChange = {
          kind: "moved",
          steps: at,
          before: before[from]!,
          after: after[to]!,
          from,
          to,
        };
        changes.push(above === undefined ? moved : { ...moved, below: above });
      }
      changes.push(...valueChanges(before[from], after[to], at));
    }
  }
  return changes;
}

/**
 * Items by place, each with that of the item it takes the place of: between the same two that stayed, and the only one
 * there, or one that says mostly the same. An item that was reworded is told as one change, not as two.
 */
function rewordedItems(
  before: readonly Data[],
  after: readonly Data[],
  stays: readonly number[],
): Map<number, number> {
  const keys = keysOf(before);
  const stayed = new Set(stays.map((at) => keys[at]!));
  const [gone, come] = [itemsBetween(before, after, stayed), itemsBetween(after, before, stayed)];
  const pairs = new Map<number, number>();
  for (const [above, places] of come) {
    const left = gone.get(above) ?? [];
    const isAlone = left.length === 1 && places.length === 1;
    for (const to of places) {
      const at = left.findIndex((from) => isLike(before[from]!, after[to]!, isAlone));
      if (at >= 0) pairs.set(to, left.splice(at, 1)[0]!);
    }
  }
  return pairs;
}

/** Places of the items the other list does not have, by the name of what stays above them. */
function itemsBetween(
  list: readonly Data[],
  other: readonly Data[],
  stayed: ReadonlySet<string>,
): Map<string | undefined, number[]> {
  const others = new Set(keysOf(other));
  const between = new Map<string | undefined, number[]>();
  let above: string | undefined;
  for (const [at, key] of keysOf(list).entries())
    if (stayed.has(key)) above = key;
    else if (!others.has(key)) between.set(above, [...(between.get(above) ?? []), at]);
  return between;
}

function isLike(one: Data, other: Data, isAlone: boolean): boolean {
  if (!isFields(one) || !isFields(other)) return isAlone && !isHolding(one) && !isHolding(other);
  const names = Object.keys(one);
  const same = names.filter((name) => fieldIn(other, name) !== undefined && isSame(one[name]!, other[name]!));
  return same.length > 0 && 2 * same.length >= Math.max(names.length, Object.keys(other).length);
}

function isSame(one: Data, other: Data): boolean {
  return inOneOrder(one) === inOneOrder(other);
}

/** Of a row of numbers those that a longest rising row keeps: the rest has been moved (Fredman 1975). */
function longestRising(row: readonly number[]): Set<number> {
  const tails: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const number of row) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle]! < number) low = middle + 1;
      else high = middle;
    }
    previous.set(number, tails[low - 1]);
    tails[low] = number;
  }
  const kept = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = previous.get(at)) kept.add(at);
  return kept;
}

/** The later value with one of its changes taken back; every other stays. */
export function withoutChange(
  after: Data | undefined,
  before: Data | undefined,
  change: ValueChange,
): Data | undefined {
  return takeBack(after, before, change, 0);
}

function takeBack(
  after: Data | undefined,
  before: Data | undefined,
  change: ValueChange,
  depth: number,
): Data | undefined {
  const step = change.steps[depth];
  if (step === undefined) return change.before;
  if (typeof step === "string") {
    const made = takeBack(fieldIn(after, step), fieldIn(before, step), change, depth + 1);
    const rest = Object.entries(isFields(after) ? after : {}).filter(
      ([name]) => name !== step || made !== undefined,
    );
    const fields = rest.map(([name, value]): [string, Data] => [name, name === step ? made! : value]);
    if (made !== undefined && fieldIn(after, step) === undefined) fields.push([step, made]);
    return Object.fromEntries(fields);
  }
  const now = Array.isArray(after) ? after : [];
  const old = Array.isArray(before) ? before : [];
  const at = keysOf(now).indexOf(step.key);
  const wasAt = keysOf(old).indexOf(step.was ?? step.key);
  const isLast = depth === change.steps.length - 1;
  if (!isLast || change.kind === "changed") {
    const made = takeBack(now[at], old[wasAt], change, depth + 1);
    return now.map((item, i) => (i === at && made !== undefined ? made : item));
  }
  const rest = now.filter((_, i) => i !== at);
  if (change.kind === "added") return rest;
  // Where it stood: behind the nearest of those before it that are still there.
  const keys = keysOf(rest);
  const above = keysOf(old)
    .slice(0, wasAt)
    .reverse()
    .find((key) => keys.includes(key));
  const place = above === undefined ? 0 : keys.indexOf(above) + 1;
  const item = change.kind === "moved" ? now[at]! : change.before!;
  return [...rest.slice(0, place), item, ...rest.slice(place)];
}

/** The same way in a value that holds it, by places in lists. */
export function pathIn(value: Data | undefined, steps: readonly KeyStep[]): (string | number)[] {
  const path: (string | number)[] = [];
  let at = value;
  for (const step of steps) {
    if (typeof step === "string") {
      if (fieldIn(at, step) === undefined) break;
      path.push(step);
      at = fieldIn(at, step);
    } else {
      const place = Array.isArray(at) ? keysOf(at).indexOf(step.key) : -1;
      if (place < 0) break;
      path.push(place);
      at = (at as Data[])[place];
    }
  }
  return path;
}

function isHolding(value: Data): boolean {
  return typeof value === "object" && value !== null;
}

function isFields(value: Data | undefined): value is { [field: string]: Data } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fieldIn(value: Data | undefined, name: string): Data | undefined {
  return isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
