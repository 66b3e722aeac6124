import { randomBytes } from "node:crypto";
import { lstat, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "./usageError.ts";

/**
 * Writes a file whole or not at all: into a new file beside it, then renamed over it. A reader never sees
 * half of it, and a full disk leaves the old one as it was.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  if (await isDevice(path)) return writeInto(path, content);
  const target = await behindLink(path);
  const draft = await writeDraft(target, content, path);
  try {
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw cannotWrite(path, error);
  }
}

/** /dev/stdout, /dev/null, a named pipe: what is written passes through; a file in its place would break it for all. */
async function isDevice(path: string): Promise<boolean> {
  try {
    const info = await stat(path);
    return !info.isFile() && !info.isDirectory();
  } catch {
    return false;
  }
}

async function writeInto(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/** The file a symbolic link leads to: the file is replaced, the link stays. */
async function behindLink(path: string): Promise<string> {
  try {
    return (await lstat(path)).isSymbolicLink() ? await realpath(path) : path;
  } catch {
    return path;
  }
}

/** A file to be replaced, with what stands there now: undefined when it is new. */
export interface Replacement {
  path: string;
  content: string | Uint8Array;
  before: Uint8Array | undefined;
}

/**
 * Writes several files, all or none: every draft is on disk before the first is renamed, and when a later
 * rename fails the earlier ones are put back.
 */
export async function replaceFiles(replacements: readonly Replacement[]): Promise<void> {
  const drafts: string[] = [];
  const replaced: Replacement[] = [];
  try {
    for (const { path, content } of replacements) drafts.push(await writeDraft(path, content));
    for (const [i, replacement] of replacements.entries()) {
      try {
        await rename(drafts[i]!, replacement.path);
      } catch (error) {
        throw cannotWrite(replacement.path, error);
      }
      replaced.push(replacement);
    }
  } catch (error) {
    for (const { path, before } of replaced)
      if (before === undefined) await rm(path, { force: true });
      else await replaceFile(path, before);
    await Promise.all(drafts.map((draft) => rm(draft, { force: true })));
    throw error;
  }
}

/** The draft may be read by whoever may read the file it replaces, and by nobody else. */
async function writeDraft(path: string, content: string | Uint8Array, named = path): Promise<string> {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open(draft, "wx");
    try {
      const mode = await modeOf(path);
      if (mode !== undefined) await file.chmod(mode);
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    return draft;
  } catch (error) {
    await rm(draft, { force: true });
    throw cannotWrite(named, error);
  }
}

async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode & 0o777;
  } catch {
    return undefined;
  }
}

function cannotWrite(path: string, error: unknown): UsageError {
  return new UsageError(`cannot write ${path}: ${explainSystemError(error)}`);
}

/** A system error in words a user can act on. */
export function explainSystemError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case "ENOENT":
      return "no such file or folder";
    case "EACCES":
    case "EPERM":
      return "not permitted";
    case "EISDIR":
      return "it is a folder";
    case "ENOTDIR":
      return "a part of the path is not a folder";
    case "ENOSPC":
      return "the disk is full";
    case "ELOOP":
      return "its links lead in a circle";
    case "ENAMETOOLONG":
      return "the name is too long";
    case "EROFS":
      return "the disk cannot be written to";
    default:
      return code ?? String((error as Error).message ?? error);
  }
}
