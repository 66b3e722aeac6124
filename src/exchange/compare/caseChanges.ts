import type { Data } from "../../edit/index.ts";
import { type CaseContent, type CasePart, HEAD_FILE, isFieldOfHead } from "./caseContent.ts";
import { keysOf, pathIn, type ValueChange, valueChanges, withoutChange } from "./valueChanges.ts";

/** One thing in which two versions of a case differ. */
export interface CaseChange extends ValueChange {
  noun: string;
  id: string;
  /** Where it stands in the later version; of what was taken out, where it stood in the earlier. */
  file: string;
  line: number;
  /** The entry as the later version has it, else as the earlier had it. */
  entry: Data;
}

const MODEL_FILE = "model-file";

/** What has been added, taken out, changed and moved, in the order of the later version's files. */
export function caseChanges(before: CaseContent, after: CaseContent): CaseChange[] {
  const changes: CaseChange[] = [];
  // A model comes and goes with the entry that names its file, and where that file is the entry says.
  const isTold = ({ noun, id }: CasePart, content: CaseContent) =>
    noun === MODEL_FILE && content.parts.has(`model ${id}`);
  for (const [name, part] of after.parts) {
    const was = before.parts.get(name);
    if (was === undefined) {
      if (isTold(part, after) && !before.parts.has(`model ${part.id}`)) continue;
      changes.push({ kind: "added", steps: [], after: part.value, ...told(after, part) });
    } else
      for (const change of valueChanges(was.value, part.value))
        changes.push({
          ...change,
          ...told(after, part, change.kind === "removed" ? change.steps.slice(0, -1) : change.steps),
        });
    if (was !== undefined && was.file !== part.file && !isTold(part, after))
      changes.push({ kind: "moved", steps: [], before: was.file, after: part.file, ...told(after, part) });
  }
  for (const [name, part] of before.parts)
    if (!after.parts.has(name) && !(isTold(part, before) && !after.parts.has(`model ${part.id}`)))
      changes.push({ kind: "removed", steps: [], before: part.value, ...told(before, part) });
  return changes;
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
  const { noun, id } = change;
  if (change.kind === "moved" && change.steps.length === 0) return undefined;
  const name = `${noun} ${id}`;
  const was = before.parts.get(name);
  const is = after.parts.get(name);
  const home = is?.file ?? (was && after.values.has(was.file) ? was.file : HEAD_FILE);
  const whole = after.values.get(home);
  if (whole === undefined || (noun === MODEL_FILE && (was === undefined || is === undefined)))
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
  else made.splice(placeAmong(made, was!, before), 0, part!);
  return list === undefined ? made : { ...(whole as { [list: string]: Data }), [list]: made };
}

/** Behind the nearest of those that stood before it and are still there. */
function placeAmong(items: readonly Data[], was: CasePart, before: CaseContent): number {
  const [list, index] = was.path.length === 1 ? [undefined, was.path[0]] : was.path;
  const file = before.values.get(was.file);
  const old = (list === undefined ? file : (file as { [list: string]: Data } | undefined)?.[list]) ?? [];
  const keys = keysOf(items);
  const above = keysOf(Array.isArray(old) ? old.slice(0, Number(index)) : [])
    .reverse()
    .find((key) => keys.includes(key));
  return above === undefined ? 0 : keys.indexOf(above) + 1;
}
