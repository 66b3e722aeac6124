import { lstat, readFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { WORK } from "./claim.ts";
import { hashOf } from "./digest.ts";
import { PENDING, readJournal } from "./journal.ts";

/**
 * What whoever only reads has to know of a save under way: it reads the case as it was before, whole, until every
 * file of the save is in place. It waits for nobody and writes nothing, even where the program that saved was killed.
 */
export interface Pending {
  id: string;
  /** By name of a file in the save. */
  files: ReadonlyMap<string, PendingFile>;
}

interface PendingFile {
  /** Where its old text is once it has been moved away; undefined for a new file. */
  old: string | undefined;
  /** SHA-256 of what the save puts in its place. */
  after: string;
}

export async function pendingIn(root: string): Promise<Pending | undefined> {
  const found = await readJournal(root, PENDING);
  if (found === undefined || found === "foreign") return undefined;
  const { id, files } = found.journal;
  return {
    id,
    files: new Map(
      files.map(({ name, before, after }, i) => [
        name,
        { old: before === null ? undefined : `${WORK}/old-${i}`, after },
      ]),
    ),
  };
}

/**
 * Where to read a file of the case; undefined: it is not there for readers yet. What stands in its place and is not
 * what the save puts there, somebody has written since: that is read, as it would stay if the save were undone.
 */
export async function placeOf(
  root: string,
  name: string,
  pending: Pending | undefined,
): Promise<string | undefined> {
  const file = pending?.files.get(name);
  if (file === undefined || (await isAnothers(join(root, name), file.after))) return name;
  if (file.old === undefined) return undefined;
  return (await isThere(join(root, file.old))) ? file.old : name;
}

async function isAnothers(path: string, after: string): Promise<boolean> {
  try {
    // A pipe would be waited at for ever.
    return (await lstat(path)).isFile() && hashOf(await readFile(path)) !== after;
  } catch {
    return false;
  }
}

/** Of a file's content, as far as the system tells without reading it. */
export async function stampOf(root: string, name: string, pending: Pending | undefined): Promise<string> {
  const place = await placeOf(root, name, pending);
  if (place === undefined) return "not there yet";
  try {
    const { ino, size, mtimeNs } = await lstat(join(root, place), { bigint: true });
    return `${place} ${ino} ${size} ${mtimeNs}`;
  } catch {
    return `${place} gone`;
  }
}

const MOST_LEVELS = 12;

/** A file of a case that is named by its path: where its text is while a save of that case is under way. */
export async function placeOfPath(path: string): Promise<string> {
  const file = resolve(path);
  let folder = dirname(file);
  for (let level = 0; level < MOST_LEVELS; level++) {
    if (basename(folder) !== WORK && (await isThere(join(folder, WORK, PENDING)))) {
      const name = relative(folder, file).split(sep).join("/");
      const place = await placeOf(folder, name, await pendingIn(folder));
      return place === undefined || place === name ? path : join(folder, place);
    }
    if (dirname(folder) === folder) break;
    folder = dirname(folder);
  }
  return path;
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
