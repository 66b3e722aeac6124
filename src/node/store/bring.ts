import { type DuplicateRule, type Recognised, recognise, UnreadableFile } from "../../events/index.ts";
import type { EventImport } from "../../questions/eventImport.ts";
import type { Disk } from "../disk/disk.ts";
import { UsageError } from "../usageError.ts";
import { describeStaged } from "./describeStaged.ts";
import type { Holdings } from "./holdings.ts";
import type { Dataset, HeldYear, ManifestOf } from "./manifest.ts";
import { type Mapping, mapped } from "./mapping.ts";
import { type Merged, mergeYear, type OfYear, takeOnce } from "./mergeYear.ts";
import type { Duck } from "./openDuckdb.ts";
import { coveredBy, type Reading } from "./reading.ts";
import { RejectFile } from "./rejectFile.ts";
import { prepare, type Staged, stage } from "./staging.ts";
import { type PlainFile, unpack } from "./unpack.ts";

/** What is brought in, whatever the store. */
export interface Batch {
  files: readonly string[];
  /** Absent: as the store does, else by number of event. */
  duplicates?: DuplicateRule;
  released?: string;
  mapping?: Mapping;
}

/** Takes a word of how far it is, and how many rows were read. It may throw to end the import. */
export type Tell = (words: string, rows?: number) => void;

/** What an import works with: the engine that reads, and a folder for what it unpacks. */
export interface Bench {
  duck: Duck;
  draft: string;
  disk: Disk;
  tell: Tell;
}

export interface Brought<Part extends HeldYear> {
  report: EventImport;
  /** What the store is once this import stands; absent: nothing was new. */
  next?: ManifestOf<Part>;
  /** Rows that were not kept; absent: none. */
  rejects?: RejectFile;
}

interface Read {
  file: PlainFile;
  reading: Reading;
  recognised: Pick<Recognised, "unknown">;
  staged: Staged;
}

/** Rows of this many that cannot be kept are a file of another kind, or damaged. */
const MOST_REJECTED = 0.5;

/**
 * Reads files and hands what is new to those who hold what came before. Nothing of it is seen before the list that comes
 * back has become the store's.
 *
 * @param generation of this import, which no other has
 * @param holdingsOf who holds a data set, of which the store has so much
 * @throws UsageError
 */
export async function bring<Part extends HeldYear>(
  batch: Batch,
  manifest: ManifestOf<Part>,
  generation: number,
  { duck, draft, disk, tell }: Bench,
  holdingsOf: (name: string, before: Dataset<Part> | undefined) => Holdings<Part>,
): Promise<Brought<Part>> {
  const { known, files } = await unpacked(batch, manifest, draft, disk);
  const reads = files.map((file) => ({ file, ...readingOf(file, batch) }));
  const datasets = new Set(reads.map(({ reading }) => reading.format.dataset));
  if (datasets.size > 1)
    throw new UsageError(
      `the files are of ${[...datasets].join(" and ")}; import each data set by a call of its own`,
    );
  const rejects = new RejectFile(`rejected-${generation}.tsv`);
  await prepare(duck);
  const done: Read[] = [];
  for (const [i, { file, reading, recognised }] of reads.entries()) {
    const staged = await stage(duck, reading, i, file);
    accountFor(file, reading, staged);
    if (staged.rejected > 0) await rejects.add(duck, file, reading, staged);
    done.push({ file, reading, recognised, staged });
    const rows = done.reduce((sum, one) => sum + one.staged.read, 0);
    tell(`${done.length} of ${reads.length} files read, ${rows.toLocaleString("en")} rows`, rows);
  }
  const first = done[0];
  if (first === undefined)
    return {
      report: await describeStaged(duck, [], known, { repeated: 0, merged: [] }, undefined, rejects.name),
    };
  const { format } = first.reading;
  const before = manifest.datasets[format.dataset];
  const rule = ruleFor(batch, before);
  const holdings = holdingsOf(format.dataset, before);
  const repeated = await takeOnce(duck);
  const merged = await merge(duck, rule, holdings, tell);
  const { day, slot } = coveredBy(format.dataset);
  const slots = await holdings.takeSlots(`SELECT ${day} AS day, ${slot} AS slot, added FROM staged`);
  const dataset: Dataset<Part> = {
    title: format.title,
    duplicates: rule,
    ...(format.filesADay === undefined ? {} : { filesADay: format.filesADay }),
    ...(format.ended === undefined ? {} : { ended: format.ended }),
    ...(format.yearly ? { yearly: true } : {}),
    ...(slots === undefined ? {} : { slots }),
    files: [
      ...(before?.files ?? []),
      ...done.map(({ file, reading, staged }, i) => fileOf(file, reading, staged, i, merged)),
    ],
    years: {
      ...before?.years,
      ...Object.fromEntries(merged.flatMap(({ year, part }) => (part ? [[year, part]] : []))),
    },
  };
  const report = await describeStaged(duck, done, known, { repeated, merged }, dataset, rejects.name);
  const next = { ...manifest, generation, datasets: { ...manifest.datasets, [format.dataset]: dataset } };
  return { report, next, ...(rejects.isUsed ? { rejects } : {}) };
}

/** What is there to read, without what was imported before or stands twice among it. */
async function unpacked(
  { files: paths }: Batch,
  { datasets }: ManifestOf<HeldYear>,
  draft: string,
  disk: Disk,
): Promise<{ known: string[]; files: PlainFile[] }> {
  const seen = new Set(Object.values(datasets).flatMap(({ files }) => files.map(({ sha256 }) => sha256)));
  const known: string[] = [];
  const files: PlainFile[] = [];
  for (const path of paths)
    for (const file of await unpack(path, draft, disk)) {
      if (seen.has(file.sha256)) known.push(file.name);
      else files.push(file);
      seen.add(file.sha256);
    }
  return { known, files };
}

function readingOf(
  file: PlainFile,
  { mapping, released }: Batch,
): { reading: Reading; recognised: Pick<Recognised, "unknown"> } {
  try {
    if (mapping) return mapped(file, mapping, released);
    const { format, delimiter, layouts, unknown } = recognise(file.beginning);
    if (!format.saysAdded && released === undefined)
      throw new UnreadableFile(
        `its rows do not say since when they were known; give --released, the day on which the file came out`,
      );
    const { path, hasNul } = file;
    return { reading: { path, format, delimiter, layouts, hasNul, released }, recognised: { unknown } };
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UsageError(`${file.name}: ${error.message}`);
    throw error;
  }
}

function ruleFor({ duplicates }: Batch, before: Pick<Dataset, "duplicates"> | undefined): DuplicateRule {
  if (before && duplicates && before.duplicates !== duplicates)
    throw new UsageError(
      `--duplicates: the store counts by "${before.duplicates}", and one rule must hold for all of it; import into a new store to count by "${duplicates}"`,
    );
  return duplicates ?? before?.duplicates ?? "id";
}

async function merge<Part extends HeldYear>(
  duck: Duck,
  rule: DuplicateRule,
  holdings: Holdings<Part>,
  tell: Tell,
): Promise<Merged<Part>[]> {
  const years = await duck.rows<OfYear>(
    "SELECT year(date)::VARCHAR AS year, count(*) AS rows, min(id) AS first, max(id) AS last FROM once GROUP BY year(date) ORDER BY year(date)",
  );
  const merged: Merged<Part>[] = [];
  for (const one of years) {
    merged.push(await mergeYear(duck, one, rule, holdings));
    tell(`${one.year} written, ${merged.length} of ${years.length} years`);
  }
  return merged;
}

/** No row may be lost without a word: each line of the file was read, or is told. */
function accountFor(file: PlainFile, { format, delimiter }: Reading, { read, rejected }: Staged): void {
  const lines = Math.max(0, file.lines - (format.hasHead ? 1 : 0));
  // A cell in quotation marks may go over several lines.
  if (delimiter === "\t" && read !== lines)
    throw new UsageError(
      `${file.name}: of ${lines} lines ${read} were accounted for, so it is not read as it should be; nothing was imported`,
    );
  if (read > 0 && rejected / read > MOST_REJECTED)
    throw new UsageError(
      `${file.name}: ${rejected} of ${read} rows cannot be read as ${format.title}, so it is of another kind or damaged; nothing was imported`,
    );
}

function fileOf(
  file: PlainFile,
  reading: Reading,
  { read, rejected }: Staged,
  i: number,
  merged: readonly Merged[],
): Dataset["files"][number] {
  const kept = merged.reduce((sum, one) => sum + (one.kept.get(i) ?? 0), 0);
  const { name, sha256 } = file;
  const released = reading.format.saysAdded ? undefined : reading.released;
  const duplicates = read - rejected - kept;
  return { name, sha256, read, kept, rejected, duplicates, ...(released === undefined ? {} : { released }) };
}
