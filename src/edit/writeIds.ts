import { idsForSources } from "../record/idsByContent.ts";
import { readYaml } from "../record/yaml/readYaml.ts";
import type { Data } from "./caseEdit.ts";
import { at, changed, isSame, type Path } from "./data.ts";
import type { FileText } from "./fileText.ts";

/**
 * The text of a file in which works that have no id got the one by which the case knows them, first of their fields;
 * undefined where none is without, or where one cannot be written so that all the rest reads as before.
 */
export function withIdsWritten(file: FileText): string | undefined {
  if (!/title|author|URL/.test(file.text) || file.roughly("sources", "id").every((id) => id !== undefined))
    return undefined;
  const { value, problems, placeAt } = readYaml(file.name, file.text);
  if (problems.length > 0) return undefined;
  const list: Path = Array.isArray(value) ? [] : ["sources"];
  const entries = at(value as Data, list);
  if (!Array.isArray(entries)) return undefined;
  const given = [...idsForSources(entries)];
  const starts = lineStarts(file.text);
  const mark = file.text.startsWith("\uFEFF") ? 1 : 0;
  let text = file.text;
  let meant = value as Data;
  // From the last to the first, so that the places of those before stay.
  for (const [index, { id }] of given.reverse()) {
    const { line, column } = placeAt([...list, index]);
    const from = starts[line - 1]! + column - 1 + (line === 1 ? mark : 0);
    const written = textWithId(text, from, id);
    const next = changed(meant, { op: "set", path: [...list, index, "id"], value: id });
    if (written === undefined || next === undefined) return undefined;
    text = written;
    meant = next;
  }
  const read = readYaml(file.name, text);
  return read.problems.length === 0 && isSame(read.value as Data, meant) ? text : undefined;
}

function textWithId(text: string, from: number, id: string): string | undefined {
  const before = text.slice(0, from);
  const rest = text.slice(from);
  if (rest.startsWith("{")) {
    const [, space = "", quote = ""] = /^\{(\s*)("?)/.exec(rest) ?? [];
    const field = quote === "" ? `id: ${id},` : `"id": ${JSON.stringify(id)},`;
    return `${before}{${space}${field}${space.includes("\n") ? space : " "}${rest.slice(1 + space.length)}`;
  }
  if (!/^[A-Za-z"']/.test(rest)) return undefined;
  const column = from - (text.lastIndexOf("\n", from - 1) + 1);
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  return `${before}id: ${id}${eol}${" ".repeat(column)}${rest}`;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return starts;
}
