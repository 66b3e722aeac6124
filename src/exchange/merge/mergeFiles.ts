import type { Data } from "../../edit/index.ts";
import { mergeConflict } from "../../edit/index.ts";
import { linesOf } from "../../edit/lineChanges.ts";
import { readYaml } from "../../record/yaml/readYaml.ts";
import { keysOf } from "../compare/valueChanges.ts";
import { type Conflict, LineMerge, MARKS } from "./lineMerge.ts";

export interface MergedFile {
  text: string;
  conflicts: Conflict[];
}

/**
 * A file changed by two people, made one entry by entry and field by field. Both people's edits to different entries,
 * or different fields of one, are taken; where both changed one field otherwise, both versions stand between marks, which
 * the reader of case files tells. Comments of both stay.
 */
export function mergeFiles(base: string, ours: string, theirs: string, name: string): MergedFile {
  const eol = ours.includes("\r\n") ? "\r\n" : "\n";
  const [b, o, t] = [base, ours, theirs].map((text) =>
    ended(text.replace(/^\uFEFF/, "").replace(/\r?\n/g, eol), eol),
  ) as [string, string, string];
  const mark = ours.startsWith("\uFEFF") ? "\uFEFF" : "";
  if (o === t || t === b) return { text: ours, conflicts: [] };
  if (o === b) return { text: mark + t, conflicts: [] };
  const values = [b, o, t].map((text) => valueIn(name, text));
  if (values.every((value) => value !== FAULTY)) {
    const merge = new LineMerge(eol);
    const text = merge.merge(linesOf(b), linesOf(o), linesOf(t)).join("");
    if (merge.conflicts.length > 0) return { text: mark + text, conflicts: merge.placedIn(text) };
    const [before, mine, other] = values as Data[];
    const made = valueIn(name, text);
    if (made !== FAULTY && holdsAll(before, mine, other, made as Data))
      return { text: mark + text, conflicts: [] };
  }
  return byLines(b, o, t, eol, mark);
}

const FAULTY = Symbol("not YAML");

function valueIn(name: string, text: string): unknown {
  if (text.trim() === "") return {};
  const { value, problems } = readYaml(name, text);
  return problems.some(({ severity }) => severity === "error") ? FAULTY : value;
}

/** No entry lost and none doubled, in every list of the file: what both have, and what either added. */
function holdsAll(
  base: Data | undefined,
  ours: Data | undefined,
  theirs: Data | undefined,
  made: Data,
): boolean {
  const lists = (value: Data | undefined): Map<string, Set<string>> =>
    new Map(
      (Array.isArray(value) ? [["", value] as const] : Object.entries((value ?? {}) as object)).flatMap(
        ([name, list]): [string, Set<string>][] =>
          Array.isArray(list) ? [[name, new Set(keysOf(list))]] : [],
      ),
    );
  const [b, o, t, m] = [base, ours, theirs, made].map(lists) as Map<string, Set<string>>[];
  for (const name of new Set([...o!.keys(), ...t!.keys(), ...m!.keys()])) {
    const of = (side: Map<string, Set<string>>) => side.get(name) ?? new Set<string>();
    // Items that have no name are what they say, so that an edit makes them others.
    if (![...of(o!), ...of(t!)].every((key) => !key.startsWith("{"))) continue;
    const isMeant = (key: string) =>
      of(o!).has(key) ? of(t!).has(key) || !of(b!).has(key) : !of(b!).has(key);
    const meant = [...new Set([...of(o!), ...of(t!)])].filter(isMeant).sort();
    if (JSON.stringify(meant) !== JSON.stringify([...of(m!)].sort())) return false;
  }
  return true;
}

/** Of a text that is no YAML, or whose parts cannot be told: what both changed stands between marks. */
function byLines(base: string, ours: string, theirs: string, eol: string, mark: string): MergedFile {
  const conflicts: Conflict[] = [];
  let text = "";
  for (const part of mergeConflict(base, ours, theirs).parts) {
    if (part.kind !== "conflict") {
      text += part.text;
      continue;
    }
    conflicts.push({ line: linesOf(text).length + 1, what: undefined, how: "changed" });
    text += [
      MARKS.ours,
      eol,
      part.mine,
      MARKS.base,
      eol,
      part.base,
      MARKS.between,
      eol,
      part.theirs,
      MARKS.theirs,
      eol,
    ].join("");
  }
  return { text: mark + text, conflicts };
}

function ended(text: string, eol: string): string {
  return text === "" || text.endsWith("\n") ? text : text + eol;
}
