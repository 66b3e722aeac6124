import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { DUPLICATE_RULES } from "../../events/index.ts";
import { LIMITS } from "../../record/limits.ts";
import { readNamedFile } from "../files.ts";
import { UsageError } from "../usageError.ts";

/** The file by which a folder is a store; what it does not name is not part of it. */
export const MANIFEST = "store.json";
const KIND = "detente store of coded events";
/** Of the form of what the store holds; a program reads its own and older ones. */
const VERSION = 1;

const Count = z.int().min(0);
const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const Name = z.string().regex(/^[\w.-]+$/);

const ImportedFile = z.object({
  name: z.string(),
  sha256: z.string(),
  read: Count,
  kept: Count,
  rejected: Count,
  duplicates: Count,
  released: Day.optional(),
});

/** The events of a year in one file, their articles in a second, their counts by month in a third. */
const Year = z.object({
  events: Name,
  articles: Name,
  months: Name,
  rows: Count,
  /** Between which the numbers of its events lie, as text. */
  first: z.string(),
  last: z.string(),
});
export type Year = z.infer<typeof Year>;

const Dataset = z.object({
  title: z.string(),
  duplicates: z.enum(DUPLICATE_RULES),
  /** Files a day that are to be expected. */
  filesADay: Count.optional(),
  ended: Day.optional(),
  /** Rows of it are of whole years alone. */
  yearly: z.boolean().optional(),
  /** Which days are covered by which files. */
  slots: Name.optional(),
  files: z.array(ImportedFile),
  years: z.record(z.string().regex(/^\d{4}$/), Year),
});
export type Dataset = z.infer<typeof Dataset>;

const Manifest = z.object({
  kind: z.literal(KIND),
  version: z.literal(VERSION),
  /** Of imports so far: names of files are never used again. */
  generation: Count,
  datasets: z.record(Name, Dataset),
});
export type Manifest = z.infer<typeof Manifest>;

export const EMPTY_STORE: Manifest = { kind: KIND, version: VERSION, generation: 0, datasets: {} };

/** @throws UsageError: none, of a newer program, or damaged. Undefined: there is none yet. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const path = join(folder, MANIFEST);
  if (!(await isThere(path))) return undefined;
  const bytes = await readNamedFile(path, LIMITS.store.bytes);
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    throw new UsageError(`${path}: is damaged; import the files into a new folder`);
  }
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === "number" && version > VERSION)
    throw new UsageError(
      `${folder}: a store of version ${version}, written by a newer program; this one reads up to ${VERSION}`,
    );
  const read = Manifest.safeParse(value);
  if (!read.success) throw new UsageError(`${path}: is no list of a store of events, or damaged`);
  return read.data;
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

export async function requireManifest(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  if (manifest) return manifest;
  throw new UsageError(
    `${folder}: no store of events here; make one: detente events import FILES --store ${folder}`,
  );
}
