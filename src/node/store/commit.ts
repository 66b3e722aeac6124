import { join } from "node:path";
import { namesIn } from "../disk/claim.ts";
import { createWhole, type Disk } from "../disk/disk.ts";
import { harmlessJson } from "../terminal.ts";
import { MANIFEST, type Manifest } from "./manifest.ts";

/** Of files that an import writes; nothing else in the folder is ever taken away. */
const OURS = /^[\w.-]+-\d+-(?:(?:events|articles|months)-\d{4}|slots)\.parquet$/;

/** Files that the list of a store names. */
function namesOf({ datasets }: Manifest): Set<string> {
  return new Set(
    Object.values(datasets).flatMap(({ years, slots }) => [
      ...(slots === undefined ? [] : [slots]),
      ...Object.values(years).flatMap(({ events, articles, months }) => [events, articles, months]),
    ]),
  );
}

/**
 * Makes what was written the store. The new files get their names first, which the old list does not know; the renaming
 * of the list is the one moment at which old becomes new.
 */
export async function commit(
  folder: string,
  draft: string,
  before: Manifest,
  next: Manifest,
  others: readonly string[],
  disk: Disk,
): Promise<void> {
  const old = namesOf(before);
  for (const name of [...others, ...namesOf(next)])
    if (!old.has(name)) await disk.rename(join(draft, name), join(folder, name));
  await disk.syncFolder(folder);
  const list = join(draft, MANIFEST);
  await createWhole(disk, list, Buffer.from(`${harmlessJson(JSON.stringify(next, null, 1))}\n`));
  await disk.rename(list, join(folder, MANIFEST));
  await disk.syncFolder(folder);
}

/** What an import that was broken off has left, and what a later one has taken the place of. */
export async function takeAwayUnnamed(folder: string, manifest: Manifest, disk: Disk): Promise<void> {
  const named = namesOf(manifest);
  for (const name of await namesIn(folder))
    if (OURS.test(name) && !named.has(name)) await disk.unlink(join(folder, name));
}
