import { FileText } from "../../edit/fileText.ts";
import type { Data, Entry } from "../../edit/index.ts";
import { renderDocument } from "../../edit/renderDocument.ts";
import { sectionsOf } from "../../edit/sections.ts";
import { keysOf } from "../compare/valueChanges.ts";
import { entryAsWritten, type LibraryComparison } from "./compareLibrary.ts";

/** Where what cannot be written stands, and why. */
export interface Unwritable {
  file: string;
  why: string;
}

/**
 * The texts of a case's files with what a library changes; each entry is written where it stands, every other line stays.
 * New works go behind the others, into `into`.
 */
export function writeLibrary(
  files: ReadonlyMap<string, string>,
  { added, changed }: Pick<LibraryComparison, "added" | "changed">,
  into: string,
): { files: Map<string, string>; changed: string[]; unwritable: Unwritable[] } {
  const made = new Map(files);
  const unwritable: Unwritable[] = [];
  const names = new Set([...changed.map(({ file }) => file), ...(added.length > 0 ? [into] : [])]);
  const written: string[] = [];
  for (const name of names) {
    const here = new Map(changed.filter(({ file }) => file === name).map((work) => [work.id, work.fields]));
    const more = name === into ? added.map(({ entry }) => entryAsWritten(entry)) : [];
    const text = made.get(name) ?? "";
    const result = /\.(bib|ris)$/i.test(name)
      ? "it is a reference manager's file, which is only read: export it again"
      : withSources(name, text, here, more);
    if (typeof result === "string") unwritable.push({ file: name, why: result });
    else if (result.text !== text) {
      made.set(name, result.text);
      written.push(name);
    }
  }
  return { files: made, changed: written, unwritable };
}

type Fields = LibraryComparison["changed"][number]["fields"];

function withSources(
  name: string,
  text: string,
  changed: ReadonlyMap<string, Fields>,
  added: readonly Entry[],
): { text: string } | string {
  if (/\.json$/i.test(name)) return inJson(text, changed, added);
  const section = sectionsOf(text)?.find((one) => one.name === "sources");
  if (!section || section.entries.length === 0) return inWhole(name, text, changed, added);
  // Each entry in a text of its own, so that the time grows with the entries and not with their square.
  const head = text.slice(0, section.entries[0]!);
  let out = head;
  for (const [i, start] of section.entries.entries()) {
    const entry = text.slice(start, section.entries[i + 1] ?? section.end);
    const id = /^[ \t]*(?:-[ \t]+(?:\{[ \t]*)?)?(?:.*?[{,][ \t]*)?id:[ \t]*["']?([^\s"',}]+)/m.exec(
      entry,
    )?.[1];
    const fields = id === undefined ? undefined : changed.get(id);
    const put = fields ? withFields(`sources:\n${entry}`, fields, ["sources", 0]) : undefined;
    if (fields && put === undefined) return `"${id}" cannot be changed where it stands`;
    out += put === undefined ? entry : put.slice("sources:\n".length);
  }
  if (added.length > 0) {
    const column = /^ */.exec(text.slice(section.entries[0]!))![0].length;
    const lines = renderDocument({ sources: added as Data }, { isJson: false, eol: "\n", header: "" })
      .split("\n")
      .slice(1)
      .map((line) => (line === "" ? line : `${" ".repeat(column)}${line.slice(2)}`));
    const end = out.trimEnd();
    out = `${end}\n${lines.join("\n")}${section.end < text.length ? "\n" : ""}`;
  }
  return { text: out + text.slice(section.end) };
}

function withFields(text: string, fields: Fields, path: (string | number)[]): string | undefined {
  const made = new FileText("part.yaml", text).change(
    fields.map(({ field, after }) => ({ op: "set", path: [...path, field], value: after })),
  );
  return "file" in made ? made.file.text : undefined;
}

function inWhole(
  name: string,
  text: string,
  changed: ReadonlyMap<string, Fields>,
  added: readonly Entry[],
): { text: string } | string {
  let file = new FileText(name, text);
  for (const [id, fields] of changed) {
    const at = file.find("sources", id);
    const made = withFields(file.text, fields, [...file.pathOf("sources"), at]);
    if (at < 0 || made === undefined) return `"${id}" cannot be changed where it stands`;
    file = new FileText(name, made);
  }
  for (const entry of added) {
    const made = file.change([
      { op: "insert", path: file.pathOf("sources"), index: file.count("sources") ?? 0, value: entry },
    ]);
    if ("problems" in made) return made.problems[0]!.message;
    file = made.file;
  }
  return { text: file.text };
}

function inJson(
  text: string,
  changed: ReadonlyMap<string, Fields>,
  added: readonly Entry[],
): { text: string } | string {
  let whole: Data;
  try {
    whole = JSON.parse(text.replace(/^\uFEFF/, "")) as Data;
  } catch {
    return "it cannot be read as JSON";
  }
  const list = Array.isArray(whole) ? whole : (whole as { sources?: Data }).sources;
  if (!Array.isArray(list)) return "it holds no list of sources";
  const keys = keysOf(list);
  const made = list.map((item, i) => {
    const fields = changed.get(keys[i]!);
    return fields
      ? { ...(item as Entry), ...Object.fromEntries(fields.map(({ field, after }) => [field, after])) }
      : item;
  });
  const all = [...made, ...added] as Data;
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  return {
    text: `${JSON.stringify(Array.isArray(whole) ? all : { ...(whole as object), sources: all }, null, indent)}\n`,
  };
}
