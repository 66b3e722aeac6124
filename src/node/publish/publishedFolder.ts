import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { claim, WORK } from "../disk/claim.ts";
import { hashOf } from "../disk/digest.ts";
import { codeOf, createWhole, DISK, type Disk, unless } from "../disk/disk.ts";
import { clearDeadDrafts, removeTree } from "../disk/drafts.ts";
import { foldName, sameElsewhere } from "../fileNames.ts";
import { explainSystemError } from "../replaceFile.ts";
import { UsageError } from "../usageError.ts";

/** Says that a folder was written by publish, and which files of it: only those are replaced the next time. */
const MARKER = "detente-published.json";
/** A text, or the bytes of a picture. */
export type Content = string | Uint8Array;

function bytesOf(content: Content): Buffer {
  return typeof content === "string" ? Buffer.from(content, "utf8") : Buffer.from(content);
}

const MARK = "written by detente publish; the files listed here are replaced when it runs again";
/** Within `.detente`: the new files, until what they replace is gone. */
const DRAFT = "publication.tmp";

/**
 * Writes the files into the folder in place of an earlier publication; what the user put there beside it stays.
 *
 * The new files are built aside first, so that a full disk changes nothing. Then of the earlier publication's files
 * all that are withheld or differ go, and only when they are gone do new ones come, the last named last. Broken off
 * at any moment there is the earlier publication, less than it, or a part of the new: never a new file beside a text
 * that the new publication withholds.
 *
 * @throws UsageError when the folder holds something else, or cannot be written.
 */
export async function writePublished(
  folder: string,
  files: ReadonlyMap<string, Content>,
  disk: Disk = DISK,
): Promise<void> {
  const same = sameElsewhere(files.keys());
  if (same)
    throw new UsageError(
      `"${same[0]}" and "${same[1]}" are one file on Windows and macOS; rename one in the case`,
    );
  // Before a folder is made or a file touched.
  await filesBefore(folder);
  let made: string[] = [];
  try {
    made = await makeFolders(resolve(folder), disk);
    const root = await realpath(folder);
    await clearDeadDrafts(root, disk);
    const held = await claim(root, disk);
    try {
      await replacePublication(root, folder, held.work, files, disk);
    } finally {
      await held.release();
    }
  } catch (error) {
    // Nothing came of it, so nothing stays; a folder that holds anything does.
    for (const each of made) await disk.rmdir(each).catch(() => undefined);
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot write ${folder}: ${explainSystemError(error)}`);
  }
}

async function replacePublication(
  root: string,
  folder: string,
  work: string,
  files: ReadonlyMap<string, Content>,
  disk: Disk,
): Promise<void> {
  const draft = join(work, DRAFT);
  // Drafts of a publication that was killed may hold what this one withholds.
  await removeTree(draft, disk);
  // Read again: another publication may have come between.
  const before = await filesBefore(folder);
  await requireFree(root, files, before);
  await requireUnchanged(root, files, before);
  try {
    await disk.mkdir(draft);
    const sha256 = Object.fromEntries([...files].map(([name, content]) => [name, hashOf(bytesOf(content))]));
    const marker = { mark: MARK, files: [...files.keys()], sha256 };
    await createWhole(disk, join(draft, MARKER), Buffer.from(`${JSON.stringify(marker, undefined, 2)}\n`));
    for (const [i, content] of [...files.values()].entries())
      await createWhole(disk, join(draft, String(i)), bytesOf(content));
  } catch (error) {
    await removeTree(draft, disk).catch(() => undefined);
    throw error;
  }
  await takeAway(root, before, files, disk);
  // From here the names of what was withheld are gone too.
  await disk.rename(join(draft, MARKER), join(root, MARKER));
  await disk.syncFolder(root);
  for (const [i, name] of [...files.keys()].entries()) {
    const path = join(root, name);
    await makeFolders(dirname(path), disk);
    await requirePlain(dirname(path));
    await disk.rename(join(draft, String(i)), path);
  }
  for (const each of foldersOf(root, files.keys())) await disk.syncFolder(each);
  await removeTree(draft, disk);
}

/** Files of the earlier publication that the new one has not, or has with another content; then emptied folders. */
async function takeAway(
  root: string,
  before: readonly string[],
  files: ReadonlyMap<string, Content>,
  disk: Disk,
): Promise<void> {
  const touched = new Set<string>();
  for (const name of before) {
    const path = join(root, name);
    if (await holds(path, files.get(name))) continue;
    await unless("ENOENT", disk.unlink(path)).catch((error) => {
      if (codeOf(error) !== "ENOTDIR") throw error;
    });
    touched.add(dirname(path));
  }
  for (const each of touched) await unless("ENOENT", disk.syncFolder(each));
  // Innermost first; a folder that holds anything else stays.
  for (const each of foldersOf(root, before).sort((a, b) => b.length - a.length))
    if (each !== root) await disk.rmdir(each).catch(() => undefined);
}

async function holds(path: string, content: Content | undefined): Promise<boolean> {
  try {
    return (
      content !== undefined && (await lstat(path)).isFile() && (await readFile(path)).equals(bytesOf(content))
    );
  } catch {
    return false;
  }
}

/** Refuses, before anything is taken away, where something of the user's stands in the way. */
async function requireFree(
  root: string,
  files: ReadonlyMap<string, Content>,
  before: readonly string[],
): Promise<void> {
  // What cannot be reached safely cannot be taken away either.
  for (const each of foldersOf(root, [...files.keys(), ...before])) await requirePlain(each);
  const own = new Set(before.map(foldName));
  for (const name of files.keys()) {
    const info = await lstat(join(root, name)).catch(() => undefined);
    if (info && (info.isDirectory() || !own.has(foldName(name))))
      throw new UsageError(
        `${join(root, name)} was not made by detente publish and is in its way; move it, nothing was written`,
      );
  }
}

/**
 * Refuses where a file that would be replaced or taken away is no longer as it was published: the change is somebody's
 * work. It cannot be kept beside the others, where everybody can read what is now to be withheld.
 */
async function requireUnchanged(
  root: string,
  files: ReadonlyMap<string, Content>,
  before: readonly string[],
): Promise<void> {
  const { sha256 } = (await readMarker(join(root, MARKER))) ?? {};
  for (const name of before) {
    const published = sha256?.get(name);
    const path = join(root, name);
    if (published === undefined || (await holds(path, files.get(name)))) continue;
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes && hashOf(bytes) !== published)
      throw new UsageError(
        `${path} was changed by hand after it was published; move it out of the folder, nothing was written`,
      );
  }
}

/** A folder that is there, and no link to another. */
async function requirePlain(folder: string): Promise<void> {
  const info = await lstat(folder).catch(() => undefined);
  if (info && (!info.isDirectory() || (await realpath(folder)) !== folder))
    throw new UsageError(
      `${folder} is or passes through a symbolic link, or is no folder; nothing was written there`,
    );
}

/** Every folder on the way to these files, the publication's own first. */
function foldersOf(root: string, names: Iterable<string>): string[] {
  const folders = new Set([root]);
  for (const name of names) {
    const parts = name.split("/").slice(0, -1);
    for (let depth = 1; depth <= parts.length; depth++) folders.add(join(root, ...parts.slice(0, depth)));
  }
  return [...folders];
}

/** Those that were not there, innermost first. */
async function makeFolders(folder: string, disk: Disk): Promise<string[]> {
  try {
    await disk.mkdir(folder);
    return [folder];
  } catch (error) {
    if (codeOf(error) === "EEXIST") return [];
    if (codeOf(error) !== "ENOENT" || dirname(folder) === folder) throw error;
    const above = await makeFolders(dirname(folder), disk);
    try {
      await disk.mkdir(folder);
    } catch (error) {
      if (codeOf(error) === "EEXIST") return above;
      for (const each of above) await disk.rmdir(each).catch(() => undefined);
      throw error;
    }
    return [folder, ...above];
  }
}

async function filesBefore(folder: string): Promise<string[]> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => name !== WORK);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw new UsageError(`cannot use ${folder}: ${explainSystemError(error)}`);
  }
  if (names.length === 0) return [];
  const listed = names.includes(MARKER) ? await readMarker(join(folder, MARKER)) : undefined;
  if (!listed)
    throw new UsageError(
      `${folder} is not empty and was not made by detente publish; name another folder, nothing was written`,
    );
  return listed.files;
}

interface Marker {
  files: string[];
  /** Of the files as they were published; those of earlier versions of this program say none. */
  sha256: ReadonlyMap<string, unknown>;
}

async function readMarker(path: string): Promise<Marker | undefined> {
  try {
    const { mark, files, sha256 } = JSON.parse(await readFile(path, "utf8")) as Record<string, unknown>;
    if (mark !== MARK || !Array.isArray(files)) return undefined;
    return {
      files: files.filter((name): name is string => typeof name === "string" && isOwn(name)),
      sha256: new Map(Object.entries(sha256 ?? {})),
    };
  } catch {
    return undefined;
  }
}

/** Only names that publish itself may write: the list stands in a file that anybody may have edited. */
function isOwn(name: string): boolean {
  const parts = name.split("/");
  return (
    !/[\\:\0]/.test(name) && name !== "CNAME" && !parts.some((part) => part === "" || part.startsWith("."))
  );
}
