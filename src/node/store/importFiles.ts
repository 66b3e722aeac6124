import { access, readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type DuplicateRule, type Recognised, recognise, UnreadableFile } from "../../events/index.ts";
import type { EventImport } from "../../questions/eventImport.ts";
import { claim } from "../disk/claim.ts";
import { createWhole, type Disk, unless } from "../disk/disk.ts";
import { removeTree, withDraft } from "../disk/drafts.ts";
import { explainSystemError } from "../replaceFile.ts";
import { UsageError } from "../usageError.ts";
import { commit, takeAwayUnnamed } from "./commit.ts";
import { describeStaged } from "./describeStaged.ts";
import { type Dataset, EMPTY_STORE, MANIFEST, type Manifest, readManifest } from "./manifest.ts";
import { type Mapping, mapped } from "./mapping.ts";
import { type Merged, mergeYear, parquet } from "./mergeYear.ts";
import { type Duck, literal, openDuckdb } from "./openDuckdb.ts";
import { coveredBy, type Reading } from "./reading.ts";
import { RejectFile } from "./rejectFile.ts";
import { prepare, type Staged, stage } from "./staging.ts";
import { type PlainFile, unpack } from "./unpack.ts";

export interface ImportAsked {
  files: readonly string[];
  store: string;
  /** Absent: as the store does, else by number of event. */
  duplicates?: DuplicateRule;
  released?: string;
  mapping?: Mapping;
}

/** Takes a word of how far it is, and how many rows were read. It may throw to end the import. */
export type Tell = (words: string, rows?: number) => void;

interface Read {
  file: PlainFile;
  reading: Reading;
  recognised: Pick<Recognised, "unknown">;
  staged: Staged;
}

/** Rows of this many that cannot be kept are a file of another kind, or damaged. */
const MOST_REJECTED = 0.5;

/**
 * Brings files into a store, all or nothing: what is new is written beside what is there, and one renaming makes it the
 * store. Whoever is killed on the way leaves the store as it was.
 *
 * @throws UsageError
 */
export async function importFiles(
  asked: ImportAsked,
  disk: Disk,
  tell: Tell = () => undefined,
  onDuck: (duck: Duck) => void = () => undefined,
): Promise<EventImport> {
  const folder = resolve(asked.store);
  try {
    await requireOutsideCases(folder, asked.store);
    const isNew = await isFree(folder, asked.store);
    await unless("EEXIST", disk.mkdir(folder));
    try {
      // A store of a newer program is refused before anything is written beside it.
      await readManifest(folder);
      const held = await claim(folder, disk);
      try {
        return await whileHeld(asked, folder, disk, tell, onDuck);
      } finally {
        await held.release();
      }
    } catch (error) {
      // Nothing came of it, so nothing stays; whoever came to hold it meanwhile has something in it.
      if (isNew) await disk.rmdir(folder).catch(() => undefined);
      throw error;
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const [why] = explainSystemError(error).split("\n");
    throw new UsageError(`the import was broken off, and the store is as it was: ${why}`);
  }
}

/** What lies in the folder of a case is read with it, published with it and kept with it. */
async function requireOutsideCases(folder: string, asked: string): Promise<void> {
  for (let above = folder; dirname(above) !== above; above = dirname(above)) {
    const isCase = await access(join(above, "case.yaml")).then(
      () => true,
      () => false,
    );
    if (isCase)
      throw new UsageError(
        `--store ${asked}: lies inside the case folder ${above}; name a folder elsewhere, nothing was written`,
      );
  }
}

/**
 * Whether there is no such folder yet. One that holds a store is right as well, and so is one with nothing in it but what a
 * killed import left.
 */
async function isFree(folder: string, asked: string): Promise<boolean> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    if (error.code === "ENOTDIR") throw new UsageError(`--store ${asked}: is a file, expected a folder`);
    throw error;
  });
  if (names === undefined) return true;
  const others = names.filter((name) => !name.startsWith("."));
  if (others.length > 0 && !names.includes(MANIFEST))
    throw new UsageError(
      `--store ${asked}: holds other files (${others[0]}) and is no store; name a new folder, nothing was written`,
    );
  return false;
}

async function whileHeld(
  asked: ImportAsked,
  folder: string,
  disk: Disk,
  tell: Tell,
  onDuck: (duck: Duck) => void,
): Promise<EventImport> {
  const manifest = (await readManifest(folder)) ?? EMPTY_STORE;
  await takeAwayUnnamed(folder, manifest, disk);
  let report: EventImport | undefined;
  await withDraft(folder, disk, async (draft) => {
    await disk.mkdir(draft);
    const duck = await openDuckdb(draft);
    onDuck(duck);
    try {
      report = await new Import(asked, folder, draft, disk, duck, tell).into(manifest);
    } finally {
      duck.close();
    }
    await removeTree(draft, disk);
  });
  // From here on the import stands: what it has taken the place of may go now or the next time.
  const now = await readManifest(folder);
  await takeAwayUnnamed(folder, now ?? manifest, disk).catch(() => undefined);
  return report!;
}

class Import {
  private readonly asked: ImportAsked;
  private readonly folder: string;
  private readonly draft: string;
  private readonly disk: Disk;
  private readonly duck: Duck;
  private readonly tell: Tell;

  constructor(asked: ImportAsked, folder: string, draft: string, disk: Disk, duck: Duck, tell: Tell) {
    this.asked = asked;
    this.folder = folder;
    this.draft = draft;
    this.disk = disk;
    this.duck = duck;
    this.tell = tell;
  }

  async into(manifest: Manifest): Promise<EventImport> {
    const { known, files } = await this.unpacked(manifest);
    const reads = files.map((file) => ({ file, ...this.readingOf(file) }));
    const datasets = new Set(reads.map(({ reading }) => reading.format.dataset));
    if (datasets.size > 1)
      throw new UsageError(
        `the files are of ${[...datasets].join(" and ")}; import each data set by a call of its own`,
      );
    const generation = manifest.generation + 1;
    const rejects = new RejectFile(`rejected-${generation}.tsv`);
    await prepare(this.duck);
    const done: Read[] = [];
    for (const [i, { file, reading, recognised }] of reads.entries()) {
      const staged = await stage(this.duck, reading, i, file);
      accountFor(file, reading, staged);
      if (staged.rejected > 0) await rejects.add(this.duck, file, reading, staged);
      done.push({ file, reading, recognised, staged });
      const rows = done.reduce((sum, one) => sum + one.staged.read, 0);
      this.tell(`${done.length} of ${reads.length} files read, ${rows.toLocaleString("en")} rows`, rows);
    }
    const first = done[0];
    if (first === undefined) return describeStaged(this.duck, [], known, [], undefined, rejects.name);
    const { format } = first.reading;
    const before = manifest.datasets[format.dataset];
    const rule = this.ruleFor(before);
    const stem = `${format.dataset}-${generation}`;
    const merged = await this.merge(before, rule, stem);
    const dataset: Dataset = {
      title: format.title,
      duplicates: rule,
      ...(format.filesADay === undefined ? {} : { filesADay: format.filesADay }),
      ...(format.ended === undefined ? {} : { ended: format.ended }),
      ...(format.yearly ? { yearly: true } : {}),
      slots: await this.slots(before, format.dataset, stem),
      files: [
        ...(before?.files ?? []),
        ...done.map(({ file, reading, staged }, i) => fileOf(file, reading, staged, i, merged)),
      ],
      years: {
        ...before?.years,
        ...Object.fromEntries(merged.flatMap(({ year, part }) => (part ? [[year, part]] : []))),
      },
    };
    if (rejects.isUsed) await createWhole(this.disk, join(this.draft, rejects.name), rejects.bytes());
    const report = await describeStaged(this.duck, done, known, merged, dataset, rejects.name);
    const next = { ...manifest, generation, datasets: { ...manifest.datasets, [format.dataset]: dataset } };
    await commit(this.folder, this.draft, manifest, next, rejects.isUsed ? [rejects.name] : [], this.disk);
    return report;
  }

  /** What is there to read, without what was imported before or stands twice among it. */
  private async unpacked(manifest: Manifest): Promise<{ known: string[]; files: PlainFile[] }> {
    const seen = new Set(
      Object.values(manifest.datasets).flatMap(({ files }) => files.map(({ sha256 }) => sha256)),
    );
    const known: string[] = [];
    const files: PlainFile[] = [];
    for (const path of this.asked.files)
      for (const file of await unpack(path, this.draft, this.disk)) {
        if (seen.has(file.sha256)) known.push(file.name);
        else files.push(file);
        seen.add(file.sha256);
      }
    return { known, files };
  }

  private readingOf(file: PlainFile): { reading: Reading; recognised: Pick<Recognised, "unknown"> } {
    const { mapping, released } = this.asked;
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

  private ruleFor(before: Dataset | undefined): DuplicateRule {
    const { duplicates } = this.asked;
    if (before && duplicates && before.duplicates !== duplicates)
      throw new UsageError(
        `--duplicates: the store counts by "${before.duplicates}", and one rule must hold for all of it; import into a new store to count by "${duplicates}"`,
      );
    return duplicates ?? before?.duplicates ?? "id";
  }

  private async merge(before: Dataset | undefined, rule: DuplicateRule, stem: string): Promise<Merged[]> {
    const spans = await this.duck.rows<{ year: number; first: string; last: string }>(
      "SELECT year(date) AS year, min(id) AS first, max(id) AS last FROM staged GROUP BY ALL ORDER BY year",
    );
    const merged: Merged[] = [];
    const written: { first: string; last: string; path: string }[] = Object.values(before?.years ?? {}).map(
      (one) => ({
        ...one,
        path: join(this.folder, one.events),
      }),
    );
    for (const { year, first, last } of spans) {
      const overlapping = written
        .filter((one) => one.first <= last && one.last >= first)
        .map(({ path }) => path);
      const old = before?.years[year];
      const place = { folder: this.folder, draft: this.draft, stem };
      const one = await mergeYear(this.duck, String(year), rule, old, overlapping, place);
      merged.push(one);
      if (one.part) written.push({ ...one.part, path: join(this.draft, one.part.events) });
      this.tell(`${year} written, ${merged.length} of ${spans.length} years`);
    }
    return merged;
  }

  /** Which days the files cover. */
  private async slots(before: Dataset | undefined, dataset: string, stem: string): Promise<string> {
    const name = `${stem}-slots.parquet`;
    const { day, slot } = coveredBy(dataset);
    const fresh = `SELECT ${day} AS day, ${slot} AS slot, added FROM staged`;
    const old = before?.slots
      ? ` UNION ALL SELECT day, slot, added FROM ${parquet([join(this.folder, before.slots)])}`
      : "";
    await this.duck.run(
      `COPY (SELECT day, slot, min(added) AS added FROM (${fresh}${old}) GROUP BY day, slot ORDER BY day, slot) TO ` +
        `${literal(join(this.draft, name))} (FORMAT parquet, COMPRESSION zstd)`,
    );
    return name;
  }
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
