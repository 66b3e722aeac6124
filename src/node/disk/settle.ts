import { lstat, readFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { UsageError } from "../usageError.ts";
import { isClaim, namesIn } from "./claim.ts";
import { hashOf, randomHex } from "./digest.ts";
import { codeOf, type Disk, putInPlace, unless } from "./disk.ts";
import { DONE, type Journal, type JournalFile, PENDING, readJournal } from "./journal.ts";

/** How the last save of a case ended that a program did not live to see the end of. */
export interface Settled {
  /** Of the save; empty where there was no journal to say it. */
  id: string;
  outcome: "completed" | "undone";
  files: string[];
  /** Files that now hold a text which would have had no place. */
  setAside: string[];
}

/**
 * Ends what a program that was killed, or met a full disk, left: a save that had all its files in place is completed,
 * any other undone. For whoever holds the claim. Undefined: there was nothing.
 */
export async function settle(root: string, work: string, disk: Disk): Promise<Settled | undefined> {
  for (const name of [DONE, PENDING] as const) {
    const found = await readJournal(root, name);
    if (found === undefined) continue;
    if (found === "foreign")
      return { id: "", outcome: "undone", files: [], setAside: await salvage(root, work, disk) };
    const { journal } = found;
    const setAside =
      name === DONE ? await finish(root, work, journal, disk) : await undo(root, work, journal, disk);
    return {
      id: journal.id,
      outcome: name === DONE ? "completed" : "undone",
      files: journal.files.map((file) => file.name),
      setAside,
    };
  }
  // Without a journal nothing was moved yet, or all has been put back.
  await clearDrafts(work, disk);
  return undefined;
}

/** Everything as it was before the save; but what somebody else wrote meanwhile stays. Returns what was set aside. */
export async function undo(root: string, work: string, journal: Journal, disk: Disk): Promise<string[]> {
  const setAside: string[] = [];
  for (let i = journal.files.length - 1; i >= 0; i--)
    setAside.push(...(await undoFile(root, work, i, journal.files[i]!, disk)));
  // Somebody may have put something into it.
  for (const folder of [...journal.folders].reverse())
    await disk.rmdir(join(root, folder)).catch((error) => {
      if (!["ENOENT", "ENOTEMPTY", "EEXIST", "ENOTDIR"].includes(codeOf(error) ?? "")) throw error;
    });
  await syncFolders(root, journal, disk);
  setAside.push(...(await clearTexts(root, work, journal, disk)));
  await unless("ENOENT", disk.unlink(join(work, PENDING)));
  await disk.syncFolder(work);
  await clearDrafts(work, disk);
  return setAside;
}

async function undoFile(
  root: string,
  work: string,
  i: number,
  { name, before, after }: JournalFile,
  disk: Disk,
): Promise<string[]> {
  const path = join(root, name);
  const old = join(work, `old-${i}`);
  const oldHash = await hashAt(old);
  // Not moved away yet, or put back already.
  if (before !== null && oldHash === undefined) return [];
  const setAside: string[] = [];
  if ((await hashAt(path)) === after && (await isSameFile(path, join(work, `new-${i}`)))) {
    const out = join(work, `out-${i}-${randomHex(6)}`);
    await unless("ENOENT", disk.rename(path, out));
    const moved = await hashAt(out);
    // Written over between the look and the move: it is theirs, and goes back to its place.
    if (moved !== undefined && moved !== after) setAside.push(...(await giveBack(root, out, name, disk)));
    else await unless("ENOENT", disk.unlink(out));
  }
  if (before === null) return setAside;
  const current = await hashAt(path);
  if (current === undefined) return [...setAside, ...(await giveBack(root, old, name, disk))];
  // What is no text, a folder say, has replaced none.
  if (current === NO_TEXT) return [...setAside, await setTextAside(root, old, name, disk)];
  // Somebody has written a text of their own. The old one, if it is the one the save was based on, they have replaced.
  if (oldHash === before || oldHash === current) await unless("ENOENT", disk.unlink(old));
  else setAside.push(await setTextAside(root, old, name, disk));
  return setAside;
}

/** After the files are in place: what they replaced goes, unless it became another text at the last moment. */
export async function finish(root: string, work: string, journal: Journal, disk: Disk): Promise<string[]> {
  const setAside = await clearTexts(root, work, journal, disk);
  await clearDrafts(work, disk);
  await unless("ENOENT", disk.unlink(join(work, DONE)));
  return setAside;
}

/** Texts moved away in the save: known ones are deleted, any other is kept beside the file it was. */
async function clearTexts(root: string, work: string, { files }: Journal, disk: Disk): Promise<string[]> {
  const setAside: string[] = [];
  for (const entry of await namesIn(work)) {
    const index = /^(?:old|out)-(\d+)/.exec(entry)?.[1];
    if (index === undefined) continue;
    const path = join(work, entry);
    const file = files[Number(index)];
    const hash = await hashAt(path);
    if (hash === undefined) continue;
    if (file && (hash === file.before || hash === file.after)) await unless("ENOENT", disk.unlink(path));
    else setAside.push(await setTextAside(root, path, file?.name ?? "recovered.yaml", disk));
  }
  return setAside;
}

/** Drafts and what else no text is lost with; never another's claim, nor what this program did not put there. */
export async function clearDrafts(work: string, disk: Disk): Promise<void> {
  for (const entry of await namesIn(work)) {
    if (isClaim(entry) || !/^(new-\d+|.*\.tmp)$/.test(entry)) continue;
    const path = join(work, entry);
    if (await isFolder(path))
      throw new UsageError(`${path} is a folder where this program keeps its drafts; move it away`);
    await unless("ENOENT", disk.unlink(path));
  }
}

/** Of a folder that came from elsewhere in the middle of a save: no text in it is taken for another, none is lost. */
async function salvage(root: string, work: string, disk: Disk): Promise<string[]> {
  const setAside: string[] = [];
  for (const entry of await namesIn(work))
    if (/^(?:old|out)-/.test(entry))
      setAside.push(await setTextAside(root, join(work, entry), "recovered.yaml", disk));
  for (const name of [PENDING, DONE]) await unless("ENOENT", disk.unlink(join(work, name)));
  await clearDrafts(work, disk);
  return setAside;
}

/** Back to its name; beside it, where somebody has taken the name. */
async function giveBack(root: string, from: string, name: string, disk: Disk): Promise<string[]> {
  const path = join(root, name);
  try {
    await putInPlace(disk, from, path);
  } catch (error) {
    // Where its folder was is none, or another thing of that name.
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? ""))
      return [await setTextAside(root, from, name, disk)];
    if (codeOf(error) !== "EEXIST") throw error;
    if ((await hashAt(path)) !== (await hashAt(from))) return [await setTextAside(root, from, name, disk)];
  }
  await unless("ENOENT", disk.unlink(from));
  return [];
}

/** Keeps a text under a name that says so, beside the file it would have been. Returns the name. */
async function setTextAside(root: string, from: string, name: string, disk: Disk): Promise<string> {
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length);
  for (let number = 1; ; number++) {
    // Where its folder is gone, at the top.
    const beside = `${stem}.set-aside-${number}${ending}`;
    const kept = (await isFolder(dirname(join(root, beside)))) ? beside : beside.split("/").join("-");
    try {
      await putInPlace(disk, from, join(root, kept));
      await disk.syncFolder(dirname(join(root, kept)));
      await unless("ENOENT", disk.unlink(from));
      return kept;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
}

async function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
}

async function syncFolders(root: string, { files }: Journal, disk: Disk): Promise<void> {
  const folders = new Set(files.map(({ name }) => dirname(join(root, name))));
  folders.add(root);
  for (const folder of folders) await unless("ENOTDIR", unless("ENOENT", disk.syncFolder(folder)));
}

/** The draft keeps its name in `.detente` till the end, unless the disk knows no second names. */
async function isSameFile(path: string, draft: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([lstat(path, { bigint: true }), lstat(draft, { bigint: true })]);
    return a.ino === b.ino && a.dev === b.dev;
  } catch {
    return true;
  }
}

/** In the place of a hash: something is there, and it is no file that can be read. */
const NO_TEXT = "no text";

async function hashAt(path: string): Promise<string | undefined> {
  try {
    // A pipe would be waited at for ever, and a link is not what was put there.
    if (!(await lstat(path)).isFile()) return NO_TEXT;
    return hashOf(await readFile(path));
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "")) return undefined;
    throw error;
  }
}
