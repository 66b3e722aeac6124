import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { lstat, realpath } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import type { SaveResult } from "../../api/workbenchApi.ts";
import type { SaveConflict, SaveRequest } from "../../assessment/index.ts";
import { LARGEST_FILE } from "../../record/largestFile.ts";
import { decode } from "../decode.ts";
import { claim, WORK } from "../disk/claim.ts";
import { hashOf } from "../disk/digest.ts";
import { type Belonging, DISK, type Disk } from "../disk/disk.ts";
import { type Change, saveTogether } from "../disk/saveTogether.ts";
import { settle } from "../disk/settle.ts";
import { oneElsewhere, otherSpelling, wrongName, wrongTogether } from "../fileNames.ts";
import { readInside } from "../files.ts";
import { belongingOf, explainSystemError, mayNotReplace } from "../replaceFile.ts";
import { complain } from "../terminal.ts";
import { UsageError } from "../usageError.ts";

/** An editor that keeps writing the same file is told of, not raced for ever. */
const MOST_ATTEMPTS = 3;

/**
 * Writes files of a case, all or none, and alone among programs that do as this one does. A file that is no longer
 * what the change was based on is a conflict: then nothing is written, and the answer says what stands on disk.
 */
export async function saveFiles(
  root: string,
  { files }: SaveRequest,
  disk: Disk = DISK,
): Promise<SaveResult> {
  const wrong = wrongRequest(files);
  if (wrong) return refuse(wrong);
  try {
    const held = await claim(root, disk);
    try {
      tellOf((await settle(root, held.work, disk))?.setAside ?? []);
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
        const ready = await readyToSave(root, files);
        if ("done" in ready) return ready;
        const ending =
          ready.length > 0
            ? await saveTogether(root, held.work, randomUUID(), ready, disk)
            : { saved: true, setAside: [] };
        tellOf(ending.setAside);
        if (ending.saved) return { done: true, hashes: hashesOf(files) };
      }
      return refuse("another program keeps writing the same file; save again when it is done");
    } finally {
      await held.release();
    }
  } catch (error) {
    const message = !existsSync(root)
      ? "cannot save: the case folder is gone, it was moved or deleted; what you wrote is still here, put the folder back and save again"
      : error instanceof UsageError
        ? error.message
        : whyNotSaved(error);
    return refuse(message.replaceAll(`${root}/`, "").replaceAll(root, "the case folder"));
  }
}

function whyNotSaved(error: unknown): string {
  const { syscall, code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const why = explainSystemError(error);
  if (syscall === "fchown" || syscall === "chown")
    return `cannot save: the file's owner or group could not be kept (${why})`;
  const file = [path, dest].find((one) => one !== undefined && !one.includes(`${sep}${WORK}${sep}`));
  if (code === "EXDEV" && file !== undefined)
    return `cannot save: ${file} lies on another disk than the case folder; keep a case on one disk`;
  const isProtected = code === "EACCES" || code === "EPERM" || code === "EROFS";
  return isProtected
    ? `cannot save: the case folder, or one in it, is write-protected for you (${why})`
    : `cannot save: ${why}`;
}

function hashesOf(files: SaveRequest["files"]): Record<string, string> {
  return Object.fromEntries(files.map(({ name, text }) => [name, hashOf(Buffer.from(text, "utf8"))]));
}

/** Rare enough for a line in the program's window; the files lie beside those they were written for. */
function tellOf(setAside: readonly string[]): void {
  for (const name of setAside)
    complain(`another program wrote while this one saved; its text was kept as ${name}`);
}

/** What is wrong with what was asked for, whatever is on disk. */
function wrongRequest(files: SaveRequest["files"]): string | undefined {
  const names = files.map(({ name }) => name);
  if (new Set(names).size < names.length) return "a file is named twice";
  for (const { name, text } of files) {
    const wrong = wrongName(name);
    if (wrong) return wrong;
    if (/\p{Surrogate}/u.test(text)) return `"${name}": the text holds half a character (a lone surrogate)`;
    const size = Buffer.byteLength(text, "utf8");
    if (size > LARGEST_FILE)
      return `"${name}" holds ${size} bytes, expected at most ${LARGEST_FILE}; split it`;
  }
  return wrongTogether(names);
}

/** The changes to make, or the answer that none can be made. */
async function readyToSave(root: string, files: SaveRequest["files"]): Promise<Change[] | SaveResult> {
  const changes: Change[] = [];
  const conflicts: SaveConflict["conflicts"] = [];
  for (const { name, text, baseHash } of files) {
    const before = await readInside(root, name);
    if (before && "refused" in before) return refuse(before.refused);
    const hash = before ? hashOf(before.bytes) : null;
    if (hash !== baseHash) {
      conflicts.push({ name, text: before ? decode(name, before.bytes).text : null, hash });
      continue;
    }
    const like = before ? await belongingAt(root, name) : await refusalOfNew(root, name);
    // Gone since it was read: an editor that renames has it in hand.
    if (like === "gone") {
      conflicts.push({ name, text: null, hash: null });
      continue;
    }
    if (typeof like === "string") return refuse(like);
    const content = Buffer.from(text, "utf8");
    if (before === undefined) changes.push({ name, content, before: undefined });
    else if (hash !== hashOf(content)) changes.push({ name, content, before: before.bytes, like: like! });
  }
  return conflicts.length > 0 ? { done: false, conflicts } : changes;
}

async function belongingAt(root: string, name: string): Promise<Belonging | "gone" | (string & {})> {
  const info = await lstat(join(root, name), { bigint: true }).catch(() => undefined);
  if (info === undefined) return "gone";
  const wrong = mayNotReplace(info);
  return wrong ? `cannot save "${name}": ${wrong}` : belongingOf(info);
}

/** Where a new file may not be: under a name that is another's elsewhere, or behind a link out of the case. */
async function refusalOfNew(root: string, name: string): Promise<string | undefined> {
  const other = await otherSpelling(root, name);
  if (other !== undefined) return oneElsewhere(other, name);
  for (let folder = dirname(name); folder !== "."; folder = dirname(folder)) {
    const path = join(root, folder);
    const isLink = await lstat(path).then(
      (info) => info.isSymbolicLink(),
      () => false,
    );
    if (isLink || (await realpath(path).catch(() => path)) !== path)
      return `"${folder}" is or passes through a symbolic link; a case reads only files inside its own folder`;
  }
  return undefined;
}

function refuse(refused: string): SaveResult {
  return { done: false, refused };
}
