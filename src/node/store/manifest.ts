import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { DUPLICATE_RULES } from "../../events/index.ts";
import { LIMITS } from "../../record/limits.ts";
import { nearest } from "../../record/nearest.ts";
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

/** What a store has of a year, wherever it keeps it. */
const HeldYear = z.object({
  rows: Count,
  /** Between which the numbers of its events lie, as text. */
  first: z.string(),
  last: z.string(),
});
export type HeldYear = z.infer<typeof HeldYear>;

/** The events of a year in one file, their articles in a second, their counts by month in a third. */
const Year = HeldYear.extend({ events: Name, articles: Name, months: Name });
export type Year = z.infer<typeof Year>;

const About = z.object({
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
});
export type Dataset<Part extends HeldYear = Year> = z.infer<typeof About> & { years: Record<string, Part> };

function manifestOf<Part extends z.ZodType<HeldYear>>(part: Part) {
  return z.object({
    kind: z.literal(KIND),
    version: z.literal(VERSION),
    /** Of imports so far: names of files are never used again. */
    generation: Count,
    datasets: z.record(Name, About.extend({ years: z.record(z.string().regex(/^\d{4}$/), part) })),
  });
}
const Manifest = manifestOf(Year);
/** What is told of the data sets of a store, each with its years. */
export interface ManifestOf<Part extends HeldYear> extends Omit<z.infer<typeof Manifest>, "datasets"> {
  datasets: Record<string, Dataset<Part>>;
}
export type Manifest = ManifestOf<Year>;
/** Of a store on a server, whose rows lie in its tables. */
export const ServerManifest = manifestOf(HeldYear);
export type ServerManifest = ManifestOf<HeldYear>;

export const EMPTY_STORE = { kind: KIND, version: VERSION, generation: 0, datasets: {} } satisfies Manifest;

/** @throws UsageError: none, of a newer program, or damaged. Undefined: there is none yet. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const path = join(folder, MANIFEST);
  if (!(await isThere(path))) return undefined;
  const bytes = await readNamedFile(path, LIMITS.store.bytes);
  return parseManifest(Buffer.from(bytes).toString("utf8"), Manifest, path, folder);
}

/** @throws UsageError: of a newer program, or damaged */
export function parseManifest<Read>(
  text: string,
  schema: { safeParse(value: unknown): { success: true; data: Read } | { success: false } },
  path: string,
  store: string,
): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${path}: is damaged; import the files into a new store`);
  }
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === "number" && version > VERSION)
    throw new UsageError(
      `${store}: a store of version ${version}, written by a newer program; this one reads up to ${VERSION}`,
    );
  const read = schema.safeParse(value);
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

/** @throws UsageError when none of that name is there, or it is not said which of several */
export function datasetOf<Part extends HeldYear>(
  { datasets }: ManifestOf<Part>,
  name: string | undefined,
): { name: string; dataset: Dataset<Part> } {
  const names = Object.keys(datasets);
  const meant = name ?? (names.length === 1 ? names[0] : undefined);
  if (meant === undefined)
    throw new UsageError(
      `the store holds ${names.join(", ")}, which count other things in other ways; say which: --dataset ${names[0]}`,
    );
  const dataset = datasets[meant];
  if (dataset) return { name: meant, dataset };
  const near = nearest(meant, names);
  throw new UsageError(
    `--dataset: the store has no "${meant}", ${near === undefined ? `expected one of: ${names.join(", ")}` : `did you mean "${near}"?`}`,
  );
}
