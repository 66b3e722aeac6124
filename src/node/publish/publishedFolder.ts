import { mkdir, readdir, readFile, realpath, rm } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { explainSystemError, replaceFile } from "../replaceFile.ts";
import { UsageError } from "../usageError.ts";

/** Says that a folder was written by publish, and which files of it: only those are replaced the next time. */
const MARKER = "detente-published.json";
const MARK = "written by detente publish; the files listed here are replaced when it runs again";

/** Writes the files into the folder, taking away what an earlier publication left there and this one has not. */
export async function writePublished(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const before = await filesBefore(folder);
  try {
    await mkdir(folder, { recursive: true });
    const root = await realpath(folder);
    // What may no longer be shown goes first: a failure later leaves too little, never too much.
    for (const name of before) if (isInside(name) && !files.has(name)) await removeInside(root, name);
    const marker = JSON.stringify({ mark: MARK, files: [...files.keys()] }, undefined, 2);
    await replaceFile(join(root, MARKER), `${marker}\n`);
    for (const [name, text] of files) {
      const path = join(root, name);
      await mkdir(dirname(path), { recursive: true });
      const real = await realpath(dirname(path));
      if (real !== dirname(path)) throw new UsageError(`${dirname(path)} passes through a symbolic link`);
      await replaceFile(path, text);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot write ${folder}: ${explainSystemError(error)}`);
  }
}

async function filesBefore(folder: string): Promise<string[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new UsageError(`cannot use ${folder}: ${explainSystemError(error)}`);
  }
  if (names.length === 0) return [];
  const listed = names.includes(MARKER) ? await readMarker(join(folder, MARKER)) : undefined;
  if (!listed)
    throw new UsageError(
      `${folder} is not empty and was not made by detente publish; name another folder, nothing was written`,
    );
  return listed;
}

async function readMarker(path: string): Promise<string[] | undefined> {
  try {
    const { mark, files } = JSON.parse(await readFile(path, "utf8")) as { mark?: unknown; files?: unknown };
    if (mark !== MARK || !Array.isArray(files)) return undefined;
    return files.filter((name): name is string => typeof name === "string");
  } catch {
    return undefined;
  }
}

/** Only names that publish itself writes: the list stands in a file that anybody may have edited. */
function isInside(name: string): boolean {
  const isOwn = ["index.html", "review.html", "notices.txt"].includes(name) || name.startsWith("case/");
  return isOwn && !name.includes("\0") && !name.split(/[\\/]/).some((part) => part === ".." || part === "");
}

async function removeInside(root: string, name: string): Promise<void> {
  const path = join(root, name);
  const folder = await realpath(dirname(path)).catch(() => undefined);
  if (folder === dirname(path) && folder.startsWith(root) && (folder === root || folder[root.length] === sep))
    await rm(path, { force: true });
}
