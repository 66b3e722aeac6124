import type { Data } from "../../edit/index.ts";
import { heldTo } from "../../record/heldTo.ts";
import { allNouns } from "../../record/nouns/table.ts";
import { type CaseContent, type CasePart, HEAD_FILE, isFieldOfHead } from "./caseContent.ts";
import { followsRenaming } from "./renaming.ts";
import { keysOf, pathIn, type ValueChange, valueChanges, withoutChange } from "./valueChanges.ts";

/** One thing in which two versions of a case differ. */
export interface CaseChange extends ValueChange {
  noun: string;
  id: string;
  /** Where it stands in the later version; of what was taken out, where it stood in the earlier. */
  file: string;
  line: number;
  /** Of an entry whose id is another now, the one it had. */
  formerId?: string;
  /** The entry as the later version has it, else as the earlier had it. */
  entry: Data;
}

/** What has been added, taken out, changed and moved, in the order of the later version's files. */
export function caseChanges(before: CaseContent, after: CaseContent): CaseChange[] {
  const changes: CaseChange[] = [];
  const renamed = renamedParts(before, after);
  const follows = followsRenaming(renamed);
  const former = new Set([...renamed.values()].map(nameOfPart));
  const isFile = (one: CasePart, content: CaseContent, other: CaseContent) =>
    one.noun === "model-file" && content.parts.has(`model ${one.id}`) && !other.parts.has(`model ${one.id}`);
  for (const [name, part] of after.parts) {
    const was = before.parts.get(name) ?? renamed.get(name);
    // A model is named in one file and stands in another, and is one thing.
    if (was === undefined && isFile(part, after, before)) continue;
    if (was === undefined)
      changes.push({ kind: "added", steps: [], after: part.value, ...told(after, part) });
    else {
      const saysTheSame = fieldsThatSayTheSame(was, part);
      for (const change of valueChanges(was.value, part.value))
        if (!saysTheSame(change) && !follows(change, part))
          changes.push({
            ...change,
            ...told(after, part, change.kind === "removed" ? change.steps.slice(0, -1) : change.steps),
            ...(was.id === part.id ? {} : { formerId: was.id }),
          });
    }
  }
  for (const [name, part] of before.parts)
    if (!after.parts.has(name) && !former.has(name) && !isFile(part, before, after))
      changes.push({ kind: "removed", steps: [], before: part.value, ...told(before, part) });
  return changes;
}

/** An entry that stands in another file than before, which says nothing else. */
export interface Relocation {
  noun: string;
  id: string;
  before: string;
  file: string;
  line: number;
}

export function relocations(before: CaseContent, after: CaseContent): Relocation[] {
  return [...after.parts].flatMap(([name, part]): Relocation[] => {
    const was = before.parts.get(name);
    if (was === undefined || was.file === part.file) return [];
    const { noun, id, file, line } = told(after, part);
    return [{ noun, id, before: was.file, file, line }];
  });
}

/** Entries that are new by their id, each with the one it was: of its noun, called the same, and gone by its id. */
function renamedParts(before: CaseContent, after: CaseContent): Map<string, CasePart> {
  const gone = new Map<string, CasePart>();
  for (const [name, part] of before.parts)
    if (!after.parts.has(name)) {
      const called = calledBy(part);
      if (called !== undefined && !gone.has(called)) gone.set(called, part);
    }
  const renamed = new Map<string, CasePart>();
  for (const [name, part] of after.parts) {
    if (before.parts.has(name)) continue;
    const called = calledBy(part);
    const was = called === undefined ? undefined : gone.get(called);
    if (was === undefined) continue;
    renamed.set(name, was);
    gone.delete(called!);
  }
  return renamed;
}

const CALLED = ["says", "title", "name", "file"] as const;

function calledBy({ noun, file, value }: CasePart): string | undefined {
  if (noun === "model-file") return `${noun} ${file}`;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const words = CALLED.map((field) => value[field]).find((text) => typeof text === "string");
  return words === undefined ? undefined : `${noun} ${String(words)}`;
}

function nameOfPart({ noun, id }: CasePart): string {
  return `${noun} ${id}`;
}

/**
 * Is a change one of a field that is written otherwise, and read as the same: a name as one text or in parts? The entry is
 * read once for each of its fields, however much of them changed.
 */
function fieldsThatSayTheSame(was: CasePart, is: CasePart): (change: ValueChange) => boolean {
  const noun = allNouns().get(is.noun);
  const { value: old } = was;
  const { value: now } = is;
  if (noun === undefined || !isFields(old) || !isFields(now)) return () => false;
  const read = (value: Data) => {
    const held = heldTo(noun.schema, value);
    if (!held.success) return undefined;
    return JSON.stringify(noun.read ? noun.read(held.data as never) : held.data, inOneOrder);
  };
  let meant: { now: string | undefined } | undefined;
  const known = new Map<string, boolean>();
  const ask = (field: string): boolean => {
    meant ??= { now: read(now) };
    if (meant.now === undefined) return false;
    const { [field]: _, ...rest } = now;
    const before = Object.hasOwn(old, field) ? old[field] : undefined;
    return meant.now === read(before === undefined ? rest : { ...rest, [field]: before });
  };
  return ({ steps: [field] }) => {
    if (typeof field !== "string" || field === "id") return false;
    if (!known.has(field)) known.set(field, ask(field));
    return known.get(field)!;
  };
}

function inOneOrder(_: string, value: unknown): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}

function isFields(value: Data): value is { [field: string]: Data } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function told(content: CaseContent, part: CasePart, steps: ValueChange["steps"] = []) {
  const path = [...part.path, ...pathIn(part.value, steps)];
  const { noun, id, file, value } = part;
  return { noun, id, file, line: content.lineOf(file, path), entry: value };
}

/**
 * The files of the later version with one change taken back; undefined where it stands in a file that is not written
 * here, or says nothing. They are written as JSON, which YAML reads: they are for computing, not for reading.
 */
export function filesWithout(
  change: CaseChange,
  before: CaseContent,
  after: CaseContent,
  texts: ReadonlyMap<string, string>,
): Map<string, string> | undefined {
  const { noun, id, formerId = id } = change;
  // Others name it by its new id.
  if (id !== formerId && change.steps[0] === "id") return undefined;
  const was = before.parts.get(`${noun} ${formerId}`);
  const is = after.parts.get(`${noun} ${id}`);
  const home = is?.file ?? (was && after.values.has(was.file) ? was.file : HEAD_FILE);
  const whole = after.values.get(home);
  if (whole === undefined || (noun === "model-file" && (was === undefined || is === undefined)))
    return undefined;
  const part = change.steps.length === 0 ? was?.value : withoutChange(is?.value, was?.value, change);
  const made = noun === "case" ? withHead(whole, part) : withPart(whole, is, was, before, part);
  return new Map(texts).set(home, JSON.stringify(made));
}

function withHead(whole: Data, fields: Data | undefined): Data {
  const rest = Object.entries(whole as { [field: string]: Data }).filter(
    ([name, value]) => !isFieldOfHead(name, value),
  );
  return { ...Object.fromEntries(rest), ...(fields as { [field: string]: Data }) };
}

function withPart(
  whole: Data,
  is: CasePart | undefined,
  was: CasePart | undefined,
  before: CaseContent,
  part: Data | undefined,
): Data {
  const path = is?.path ?? was!.path;
  if (path.length === 0) return part!;
  // A file that is one list holds sources.
  const list = typeof path[0] === "string" ? path[0] : Array.isArray(whole) ? undefined : "sources";
  const items = (list === undefined ? whole : (whole as { [list: string]: Data })[list]) ?? [];
  const made = Array.isArray(items) ? [...items] : [];
  const at = path.at(-1) as number;
  if (is && part !== undefined) made[at] = part;
  else if (is) made.splice(at, 1);
  else made.splice(placeAmong(Array.isArray(items) ? items : [], was!, before), 0, part!);
  return list === undefined ? made : { ...(whole as { [list: string]: Data }), [list]: made };
}

/** Behind the nearest of those that stood before it and are still there. */
function placeAmong(items: readonly Data[], was: CasePart, before: CaseContent): number {
  const [list, index] = was.path.length === 1 ? [undefined, was.path[0]] : was.path;
  const file = before.values.get(was.file);
  const old = (list === undefined ? file : (file as { [list: string]: Data } | undefined)?.[list]) ?? [];
  const keys = keysOf(items);
  const above = keysOf(Array.isArray(old) ? old : [])
    .slice(0, Number(index))
    .reverse()
    .find((key) => keys.includes(key));
  return above === undefined ? 0 : keys.indexOf(above) + 1;
}
