import { z } from "zod";
import { type Case, CaseFile } from "./case.ts";
import { ModelFile } from "./nouns/modelFile.ts";
import { entriesOf, writtenOf } from "./nouns/roots.ts";
import { nounsIn } from "./nouns/table.ts";
import { writePlain } from "./writePlain.ts";

/** A case in one document: what case.yaml and the files it names say, and its models by the names of their files. */
export const WholeCase = z.object({
  case: CaseFile.describe(
    "The head and all lists of the record, as case.yaml may hold them; it names no files",
  ),
  models: z.record(z.string(), ModelFile).describe("Each model by the name of its file"),
});
export type WholeCase = z.infer<typeof WholeCase>;

/** What a case says, without comments, layout and the faulty entries that no reading keeps. */
export function wholeCase(record: Case): WholeCase {
  const { files: _, ...head } = record.meta;
  const lists = [...nounsIn("record")].flatMap(([, noun]) => {
    const entries = entriesOf(record, noun).map((entry) => writtenOf(noun, entry));
    return entries.length === 0 ? [] : [[noun.list, entries]];
  });
  return {
    case: { ...head, ...Object.fromEntries(lists) },
    models: Object.fromEntries(
      record.models.map(({ entry, file, written }) => [entry.file, written ?? file]),
    ),
  } as WholeCase;
}

/**
 * The files of a case out of such a document: the head in case.yaml, a file for each list, the models. Nothing in it is
 * judged; that is for whoever reads the files, and for whoever writes them, since two may bear one name. Undefined where it
 * is no such document. `schemaPath`: as of `templateCase`.
 */
export function filesOfWholeCase(
  document: unknown,
  schemaPath: (file: string, schema: string) => string,
): [name: string, text: string][] | undefined {
  if (!isGroup(document) || !isGroup(document.case)) return undefined;
  const models = document.models ?? {};
  if (!isGroup(models)) return undefined;
  const { files: _, ...fields } = document.case;
  const lists = new Map<string, unknown>();
  const head: Record<string, unknown> = {};
  const names = new Set([...nounsIn("record")].map(([, { list }]) => list as string));
  for (const [field, value] of Object.entries(fields)) {
    if (names.has(field)) lists.set(field, value);
    else head[field] = value;
  }
  if (lists.size > 0) head.files = [...lists.keys()].map(fileOf);
  const asFile = (name: string, schema: string, value: unknown) =>
    /\.json$/i.test(name)
      ? writePlain(name, value)
      : `# yaml-language-server: $schema=${schemaPath(name, `${schema}.schema.json`)}\n${writePlain(name, value)}`;
  return [
    ["case.yaml", asFile("case.yaml", "case", head)],
    ...[...lists].map(([list, entries]): [string, string] => [
      fileOf(list),
      asFile(fileOf(list), "record", { [list]: entries }),
    ]),
    ...Object.entries(models).map(([name, model]): [string, string] => [name, asFile(name, "model", model)]),
  ];
}

function fileOf(list: string): string {
  return `${list}.yaml`;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
