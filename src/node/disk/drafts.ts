import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { namesIn } from "./claim.ts";
import { hashOf, randomHex } from "./digest.ts";
import { type Disk, unless } from "./disk.ts";
import { atWork, type Running, stateOf, thisRun } from "./running.ts";

const DRAFT = /^\.detente-draft-(\d+)-(\d*)-([0-9a-f]{8})-[0-9a-f]{12}\.tmp$/;
const DAY_MILLISECONDS = 86_400_000;

/**
 * Writes under a name in which stands who writes: when that program has ended, what is left of it may go. What the
 * work leaves under that name is taken away.
 */
export async function withDraft(
  folder: string,
  disk: Disk,
  work: (draft: string) => Promise<void>,
): Promise<void> {
  await clearDeadDrafts(folder, disk);
  const name = await draftName();
  atWork.add(name);
  try {
    await work(join(folder, name));
  } catch (error) {
    await removeTree(join(folder, name), disk).catch(() => undefined);
    throw error;
  } finally {
    atWork.delete(name);
  }
}

async function draftName(): Promise<string> {
  const self = await thisRun();
  return `.detente-draft-${self.pid}-${self.began}-${placeOf(self)}-${randomHex(6)}.tmp`;
}

/** Takes away what programs that were killed left of files and folders they wrote here. */
export async function clearDeadDrafts(folder: string, disk: Disk): Promise<void> {
  const self = await thisRun();
  for (const name of await namesIn(folder).catch(() => [])) {
    const [, pid, began, place] = DRAFT.exec(name) ?? [];
    if (pid === undefined) continue;
    const path = join(folder, name);
    const isDead =
      place === placeOf(self)
        ? (Number(pid) === self.pid && began === self.began && !atWork.has(name)) ||
          (await stateOf({ ...self, pid: Number(pid), began: began! })) === "ended"
        : await isOld(path);
    // Not ours to take away, perhaps: then it stays.
    if (isDead) await removeTree(path, disk).catch(() => undefined);
  }
}

function placeOf({ host, boot, space }: Running): string {
  return hashOf(JSON.stringify([host, boot, space])).slice(0, 8);
}

/** Of a program on another machine, or before this one was started anew, nobody can tell; none writes for a day. */
async function isOld(path: string): Promise<boolean> {
  return Date.now() - (await lstat(path)).mtimeMs > DAY_MILLISECONDS;
}

/** A file, or a folder with all in it; a link goes, not what it leads to. */
export async function removeTree(path: string, disk: Disk): Promise<void> {
  const info = await lstat(path).catch(() => undefined);
  if (info === undefined) return;
  if (!info.isDirectory()) return unless("ENOENT", disk.unlink(path));
  for (const name of await namesIn(path)) await removeTree(join(path, name), disk);
  await unless("ENOENT", disk.rmdir(path));
}
