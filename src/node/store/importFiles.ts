import { access, readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { EventImport } from "../../questions/eventImport.ts";
import { claim } from "../disk/claim.ts";
import { createWhole, type Disk, unless } from "../disk/disk.ts";
import { removeTree, withDraft } from "../disk/drafts.ts";
import { explainSystemError } from "../replaceFile.ts";
import { UsageError } from "../usageError.ts";
import { type Batch, bring, type Tell } from "./bring.ts";
import { commit, takeAwayUnnamed } from "./commit.ts";
import { EMPTY_STORE, MANIFEST, type Manifest, readManifest } from "./manifest.ts";
import { type Duck, openDuckdb } from "./openDuckdb.ts";
import { ParquetHoldings } from "./parquetHoldings.ts";

export interface ImportAsked extends Batch {
  store: string;
}

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
  const manifest: Manifest = (await readManifest(folder)) ?? EMPTY_STORE;
  await takeAwayUnnamed(folder, manifest, disk);
  let report: EventImport | undefined;
  await withDraft(folder, disk, async (draft) => {
    await disk.mkdir(draft);
    const duck = await openDuckdb(draft);
    onDuck(duck);
    try {
      const generation = manifest.generation + 1;
      const brought = await bring(
        asked,
        manifest,
        generation,
        { duck, draft, disk, tell },
        (name, before) => {
          return new ParquetHoldings(duck, { folder, draft, stem: `${name}-${generation}` }, before);
        },
      );
      const { next, rejects } = brought;
      report = brought.report;
      if (rejects) await createWhole(disk, join(draft, rejects.name), rejects.bytes());
      if (next) await commit(folder, draft, manifest, next, rejects ? [rejects.name] : [], disk);
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
