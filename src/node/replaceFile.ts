import type { BigIntStats } from "node:fs";
import { lstat, readFile, readlink, realpath, stat } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import { type Belonging, codeOf, createWhole, DISK, type Disk, putInPlace, unless } from "./disk/disk.ts";
import { withDraft } from "./disk/drafts.ts";
import { UsageError } from "./usageError.ts";

/**
 * Writes a file whole or not at all: into a new file beside it, then renamed over it. A reader never sees
 * half of it, and a full disk leaves the old one as it was. When this ends the file has reached the disk.
 *
 * What lies there and is no earlier result of this program is kept, unless whoever calls has made it part of what is
 * written (`keeps: false`): returns the name it has now.
 *
 * @throws UsageError when it cannot be written, or is not this user's to replace.
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array,
  disk: Disk = DISK,
  keeps = true,
): Promise<string | undefined> {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  try {
    if (await isDevice(path)) {
      await disk.writeThrough(path, bytes);
      return undefined;
    }
    const target = await behindLinks(path);
    const there = await stat(target, { bigint: true }).catch(() => undefined);
    const wrong = there && mayNotReplace(there);
    if (wrong) throw new UsageError(`cannot write ${path}: ${wrong}`);
    const folder = dirname(target);
    const old = there && (await readFile(target));
    // Who replaces nothing, as most commands, does not load what reads former results.
    const kept =
      keeps && old && !(await import("./formerResult.ts")).isFormerResult(old, bytes)
        ? await keepBeside(target, old, belongingOf(there), disk)
        : undefined;
    try {
      await withDraft(folder, disk, async (draft) => {
        await createWhole(disk, draft, bytes, there && belongingOf(there));
        await disk.rename(draft, target);
      });
    } catch (error) {
      if (kept?.isNew) await disk.unlink(kept.name).catch(() => undefined);
      throw error;
    }
    await disk.syncFolder(folder);
    return kept?.name;
  } catch (error) {
    throw error instanceof UsageError ? error : cannotWrite(path, error);
  }
}

const MOST_KEPT = 1_000;

/** Puts a copy of what is about to be replaced beside it; one that a killed run has put there is not made again. */
async function keepBeside(
  target: string,
  content: Buffer,
  like: Belonging,
  disk: Disk,
): Promise<{ name: string; isNew: boolean }> {
  const ending = extname(target);
  const stem = target.slice(0, target.length - ending.length);
  for (let number = 1; number <= MOST_KEPT; number++) {
    const name = `${stem}.set-aside-${number}${ending}`;
    if (await holds(name, content)) return { name, isNew: false };
    try {
      await withDraft(dirname(target), disk, async (draft) => {
        await createWhole(disk, draft, content, like);
        await putInPlace(disk, draft, name);
        await unless("ENOENT", disk.unlink(draft));
      });
      return { name, isNew: true };
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
  throw new UsageError(
    `cannot write ${target}: something else lies there, and ${MOST_KEPT} files that were set aside for it before`,
  );
}

async function holds(path: string, content: Buffer): Promise<boolean> {
  const info = await lstat(path).catch(() => undefined);
  return info?.isFile() === true && info.size === content.length && content.equals(await readFile(path));
}

/** /dev/stdout, /dev/null, a named pipe: what is written passes through; a file in its place would break it for all. */
export async function isDevice(path: string): Promise<boolean> {
  // What standard output leads to is whatever the caller chose, and open.
  if (/^\/(dev\/(stdout|stderr|fd\/\d+)|proc\/(self|\d+)\/fd\/\d+)$/.test(resolve(path))) return true;
  try {
    const info = await stat(path);
    return !info.isFile() && !info.isDirectory();
  } catch {
    return false;
  }
}

const MOST_LINKS = 40;

/** The file that symbolic links lead to, there or not: it is written, the links stay. */
export async function behindLinks(path: string): Promise<string> {
  let target = resolve(path);
  for (let count = 0; count < MOST_LINKS; count++) {
    const isLink = await lstat(target).then(
      (info) => info.isSymbolicLink(),
      () => false,
    );
    if (!isLink) break;
    target = resolve(await realpath(dirname(target)), await readlink(target));
  }
  return target;
}

export function belongingOf(info: BigIntStats): Belonging {
  return { mode: Number(info.mode) & 0o7777, user: Number(info.uid), group: Number(info.gid) };
}

/** Why a file is not replaced though the folder would allow it: what it is to others would be lost. */
export function mayNotReplace(info: BigIntStats): string | undefined {
  if (info.isDirectory()) return "it is a folder";
  if (!info.isFile()) return "it is not a plain file";
  if ((Number(info.mode) & 0o222) === 0) return "it is write-protected";
  if (info.nlink > 1n)
    return "the same file has another name as well (a hard link), which would keep the old text";
  const self = process.getuid?.();
  if (self !== undefined && self !== 0 && Number(info.uid) !== self) return "it belongs to another user";
  return undefined;
}

function cannotWrite(path: string, error: unknown): UsageError {
  return new UsageError(`cannot write ${path}: ${explainSystemError(error)}`);
}

/** A system error in words a user can act on. */
export function explainSystemError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return (code && IN_WORDS[code]) ?? code ?? String((error as Error).message ?? error);
}

const IN_WORDS: Record<string, string> = {
  ENOENT: "no such file or folder",
  EACCES: "not permitted",
  EPERM: "not permitted",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of the path is not a folder",
  EEXIST: "there is something of that name already",
  ENOTEMPTY: "the folder is not empty",
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is full",
  EFBIG: "the file would be larger than the disk allows",
  EIO: "the disk reports an error",
  EXDEV: "it lies on another disk than its folder",
  EBUSY: "another program holds it",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "the name is too long",
  EROFS: "the disk cannot be written to",
};
