import { readYaml } from "../record/yaml/readYaml.ts";
import type { Data, Entry, EntryNoun } from "./caseEdit.ts";
import { at, isGroup } from "./data.ts";
import { FileText } from "./fileText.ts";
import { isRecordNoun, listOf, recordLists } from "./nouns.ts";
import { withIdsWritten } from "./writeIds.ts";

/** An entry as it is written in its file, for a form to begin with, and the file it stands in. */
export function entryOf(
  files: ReadonlyMap<string, string>,
  noun: EntryNoun,
  id: string,
): { entry: Entry; file: string } | undefined {
  const list = listOf(noun);
  if (list === undefined) return undefined;
  for (const name of isRecordNoun(noun) ? recordFilesOf(files) : ["case.yaml"]) {
    const text = files.get(name);
    if (text === undefined) continue;
    const written = new FileText(name, text);
    const file = new FileText(name, withIdsWritten(written) ?? text);
    const index = file.find(list, id);
    const entry = index < 0 ? undefined : file.entry(list, index);
    if (isGroup(entry)) return { entry, file: name };
  }
  return undefined;
}

/** What stands at the head of `case.yaml`, without the lists that have forms of their own. */
export function headOf(files: ReadonlyMap<string, string>): Entry {
  const text = files.get("case.yaml");
  const value = text === undefined ? undefined : (readYaml("case.yaml", text).value as Data | undefined);
  if (!isGroup(value)) return {};
  const lists = new Set([...recordLists(), "models"]);
  return Object.fromEntries(Object.entries(value).filter(([name]) => !lists.has(name)));
}

function recordFilesOf(files: ReadonlyMap<string, string>): string[] {
  const head = files.get("case.yaml");
  const named = head === undefined ? undefined : at(readYaml("case.yaml", head).value as Data, ["files"]);
  const names = Array.isArray(named) ? named.filter((name) => typeof name === "string") : [];
  return ["case.yaml", ...names.filter((name) => !/\.(bib|ris)$/i.test(name))];
}
