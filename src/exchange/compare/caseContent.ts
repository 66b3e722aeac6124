import type { Data } from "../../edit/index.ts";
import { type BibliographyReader, filesNamedIn } from "../../record/index.ts";
import { nounsIn } from "../../record/nouns/table.ts";
import { readYaml } from "../../record/yaml/readYaml.ts";
import { keysOf } from "./valueChanges.ts";

/** What of a case is compared as one: an entry, the file of a model, or the fields at the head. */
export interface CasePart {
  /** As the table of nouns has it; `model-file`, `case`. */
  noun: string;
  id: string;
  file: string;
  /** Way to it in its file. */
  path: readonly (string | number)[];
  value: Data;
}

export interface CaseContent {
  /** By `noun id`. */
  parts: ReadonlyMap<string, CasePart>;
  /** What each file holds, by its name. */
  values: ReadonlyMap<string, Data>;
  /** Line from 1 of a part of a file, further in as far as the path leads. */
  lineOf(file: string, path: readonly (string | number)[]): number;
}

export const HEAD_FILE = "case.yaml";
const NO_FIELDS_OF_THE_HEAD = new Set(["files", "models"]);

/** Of the head of a case: a field of its own, none that names files and no list of entries. */
export function isFieldOfHead(name: string, value: Data): boolean {
  return !NO_FIELDS_OF_THE_HEAD.has(name) && !(listNouns().has(name) && Array.isArray(value));
}

function listNouns(): ReadonlyMap<string, string> {
  const nouns = [...nounsIn("record"), ...nounsIn("head")];
  return new Map(nouns.map(([name, { list }]): [string, string] => [list, name]));
}

/** What the files of a case say, entry by entry, valid or not. */
export function contentOf(
  files: ReadonlyMap<string, string>,
  readBibliography?: BibliographyReader,
): CaseContent {
  const parts = new Map<string, CasePart>();
  const values = new Map<string, Data>();
  const lines = new Map<string, (path: readonly (string | number)[]) => number>();
  const put = (noun: string, id: string, file: string, path: (string | number)[], value: Data) => {
    let name = `${noun} ${id}`;
    for (let time = 2; parts.has(name); time++) name = `${noun} ${id} (${time})`;
    parts.set(name, { noun, id, file, path, value });
  };
  const read = (name: string): Data | undefined => {
    const text = files.get(name);
    if (text === undefined) return undefined;
    if (/\.(bib|ris)$/i.test(name)) {
      const found = readBibliography?.(name, text);
      lines.set(name, ([index]) => (typeof index === "number" ? (found?.lineOf(index) ?? 1) : 1));
      return (found?.value ?? []) as Data;
    }
    const yaml = readYaml(name, text);
    lines.set(name, (path) => yaml.placeAt([...path]).line);
    const value = yaml.value as Data | undefined;
    if (value !== undefined && value !== null) values.set(name, value);
    return value;
  };

  const nouns = listNouns();
  const takeLists = (file: string, value: Data | undefined) => {
    if (Array.isArray(value))
      for (const [i, item] of value.entries()) put("source", idOf(item, i, value), file, [i], item);
    else if (typeof value === "object" && value !== null)
      for (const [list, items] of Object.entries(value)) {
        const noun = nouns.get(list);
        if (noun !== undefined && Array.isArray(items))
          for (const [i, item] of items.entries()) put(noun, idOf(item, i, items), file, [list, i], item);
      }
  };

  const head = read(HEAD_FILE);
  if (typeof head === "object" && head !== null && !Array.isArray(head)) {
    const own = Object.entries(head).filter(([name, value]) => isFieldOfHead(name, value));
    put("case", "", HEAD_FILE, [], Object.fromEntries(own));
  }
  takeLists(HEAD_FILE, head);
  const models = new Map(
    [...parts.values()].flatMap(({ noun, id, value }): [string, string][] => {
      const file =
        noun === "model" && !Array.isArray(value) ? (value as { file?: Data } | null)?.file : undefined;
      return typeof file === "string" ? [[file, id]] : [];
    }),
  );
  for (const name of new Set(filesNamedIn(files.get(HEAD_FILE) ?? "").map((file) => file.name))) {
    const value = read(name);
    const model = models.get(name);
    if (model === undefined) takeLists(name, value);
    else if (value !== undefined && value !== null) put("model-file", model, name, [], value);
  }
  return { parts, values, lineOf: (file, path) => lines.get(file)?.(path) ?? 1 };
}

function idOf(item: Data, at: number, list: readonly Data[]): string {
  const id = typeof item === "object" && item !== null && !Array.isArray(item) ? item.id : undefined;
  return typeof id === "string" || typeof id === "number" ? String(id) : keysOf(list)[at]!.slice(0, 60);
}
