import { lstat, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { hashOf } from "./digest.ts";
import { type Belonging, codeOf, createWhole, type Disk, putInPlace, unless } from "./disk.ts";
import { DONE, inodeOf, type Journal, PENDING } from "./journal.ts";
import { clearDrafts, finish, undo } from "./settle.ts";

/** A file to be replaced: `before` is what its new content was written in view of; undefined when it is new. */
export interface Change {
  /** Inside the case folder, with slashes. */
  name: string;
  content: Uint8Array;
  before: Uint8Array | undefined;
  like?: Belonging;
}

export interface Ending {
  saved: boolean;
  /** Files that now hold a text for which there was no other place. */
  setAside: string[];
}

/**
 * Writes several files of a case, all or none, and over nothing but what it was to replace. For whoever holds the
 * claim to the folder, after the last save has been settled.
 *
 * No call in it can write over a text: what is in the way is moved aside, the new text takes the name only if nobody
 * has taken it meanwhile, and what was moved is compared with what it should have been. Not `saved`: somebody who asks
 * for no claim, an editor, wrote at the same time; all is as if the save had not been tried, and their text stands.
 *
 * @throws of the disk; all is as before, or will be when the next `settle` can write.
 */
export async function saveTogether(
  root: string,
  work: string,
  id: string,
  changes: readonly Change[],
  disk: Disk,
): Promise<Ending> {
  const journal: Journal = {
    id,
    folder: await inodeOf(root),
    files: changes.map(({ name, content, before }) => ({
      name,
      before: before === undefined ? null : hashOf(before),
      after: hashOf(content),
    })),
    folders: await missingFolders(root, changes),
  };
  try {
    for (const [i, { content, like }] of changes.entries())
      await createWhole(disk, join(work, `new-${i}`), content, like);
    const draft = join(work, `${PENDING}.tmp`);
    await createWhole(disk, draft, Buffer.from(`${JSON.stringify(journal)}\n`));
    await disk.rename(draft, join(work, PENDING));
  } catch (error) {
    await clearDrafts(work, disk).catch(() => undefined);
    throw error;
  }
  try {
    await disk.syncFolder(work);
    await disk.syncFolder(root);
    const isAsMeant = await exchange(root, work, journal, disk);
    if (isAsMeant) {
      await disk.rename(join(work, PENDING), join(work, DONE));
      await disk.syncFolder(work);
    } else {
      const setAside = await undo(root, work, journal, disk);
      return { setAside, saved: false };
    }
  } catch (error) {
    // From here readers see what was there before, also where it cannot be put back at once.
    await unless("ENOENT", disk.rename(join(work, DONE), join(work, PENDING)));
    await undo(root, work, journal, disk);
    throw error;
  }
  // Saved, whatever becomes of clearing up: the next save or `open` goes on with it.
  const setAside = await finish(root, work, journal, disk).catch((): string[] => []);
  return { saved: true, setAside };
}

async function exchange(
  root: string,
  work: string,
  { files, folders }: Journal,
  disk: Disk,
): Promise<boolean> {
  for (const folder of folders) await unless("EEXIST", disk.mkdir(join(root, folder)));
  for (const [i, { name, before }] of files.entries()) {
    try {
      if (before !== null) await disk.rename(join(root, name), join(work, `old-${i}`));
      await putInPlace(disk, join(work, `new-${i}`), join(root, name));
    } catch (error) {
      if (["ENOENT", "EEXIST"].includes(codeOf(error) ?? "")) return false;
      throw error;
    }
  }
  const touched = new Set(files.map(({ name }) => dirname(join(root, name))));
  for (const folder of folders) touched.add(dirname(join(root, folder)));
  for (const folder of touched) await disk.syncFolder(folder);
  await disk.syncFolder(work);
  for (const [i, { name, before, after }] of files.entries()) {
    if (before !== null && (await hashAt(join(work, `old-${i}`))) !== before) return false;
    if ((await hashAt(join(root, name))) !== after) return false;
  }
  return true;
}

async function hashAt(path: string): Promise<string | undefined> {
  const isFile = await lstat(path).then(
    (info) => info.isFile(),
    () => false,
  );
  return isFile ? hashOf(await readFile(path).catch(() => "")) : undefined;
}

async function missingFolders(root: string, changes: readonly Change[]): Promise<string[]> {
  const missing = new Set<string>();
  for (const { name } of changes) {
    const parts = name.split("/").slice(0, -1);
    for (let depth = 1; depth <= parts.length; depth++) {
      const folder = parts.slice(0, depth).join("/");
      const isThere = await lstat(join(root, folder)).then(
        () => true,
        () => false,
      );
      if (!isThere) missing.add(folder);
    }
  }
  return [...missing];
}
