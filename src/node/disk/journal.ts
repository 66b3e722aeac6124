import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { wrongName } from "../fileNames.ts";
import { WORK } from "./claim.ts";

/** While this is there a save has begun and not ended: what counts is what was there before it. */
export const PENDING = "journal.json";
/** In its place once every file of the save stands where it belongs: what counts is what was saved. */
export const DONE = "done.json";
const MOST_BYTES = 1_000_000;

/**
 * What a save is about to do. File i is written to `.detente/new-i` before; what it replaces moves to
 * `.detente/old-i`, and stays there until the save has ended.
 */
export interface Journal {
  id: string;
  /** Inode of the case folder. A folder that came from elsewhere, by copy or from somebody else, is not bound by it. */
  folder: string;
  files: JournalFile[];
  /** Folders that are made for new files, outermost first. */
  folders: string[];
}

export interface JournalFile {
  name: string;
  /** SHA-256 of the bytes; null: there was no such file. */
  before: string | null;
  after: string;
}

export async function inodeOf(path: string): Promise<string> {
  return String((await lstat(path, { bigint: true })).ino);
}

export type FoundJournal = { journal: Journal } | "foreign" | undefined;

/** `foreign`: there is something of that name, and it is no journal of this folder. */
export async function readJournal(root: string, name: typeof PENDING | typeof DONE): Promise<FoundJournal> {
  const path = join(root, WORK, name);
  try {
    const info = await lstat(path);
    if (!info.isFile() || info.size > MOST_BYTES) return "foreign";
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    return isJournal(value) && value.folder === (await inodeOf(root)) ? { journal: value } : "foreign";
  } catch (error) {
    if (error instanceof SyntaxError) return "foreign";
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

function isJournal(value: unknown): value is Journal {
  if (typeof value !== "object" || value === null) return false;
  const { id, folder, files, folders } = value as Record<string, unknown>;
  return (
    typeof id === "string" &&
    typeof folder === "string" &&
    Array.isArray(files) &&
    files.every(isJournalFile) &&
    Array.isArray(folders) &&
    folders.every((name) => typeof name === "string" && wrongName(`${name}/a.yaml`) === undefined)
  );
}

function isJournalFile(value: unknown): value is JournalFile {
  if (typeof value !== "object" || value === null) return false;
  const { name, before, after } = value as Record<string, unknown>;
  return (
    typeof name === "string" &&
    wrongName(name) === undefined &&
    (before === null || typeof before === "string") &&
    typeof after === "string"
  );
}
