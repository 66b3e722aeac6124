import { readdir, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { visible } from "../page/neutralise.ts";
import { codeOf, createWhole, DISK, type Disk, unless } from "./disk/disk.ts";
import { withDraft } from "./disk/drafts.ts";
import { inPackage } from "./packageFolder.ts";
import { explainSystemError } from "./replaceFile.ts";
import { UsageError } from "./usageError.ts";

const SCHEMAS = inPackage("schemas");

const LINE = /^# yaml-language-server: \$schema=detente-schema:([a-z]+\.schema\.json)\r?\n/gm;

/** What a text says in place of the path of a JSON Schema, until it is known where the text will lie. */
export function schemaToCome(_file: string, schema: string): string {
  return `detente-schema:${schema}`;
}

/**
 * The files with the paths of their JSON Schemas, by which editors help to write them. A path that would lead through
 * the places of this machine, of no use on another and telling where the program is installed, is left out: there
 * stay those of a checkout or a project that the folder lies in.
 */
export function withSchemaPaths(folder: string, files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...files].map(([file, text]) => [
      file,
      text.replace(LINE, (_, schema: string) => {
        const path = relative(dirname(resolve(folder, file)), join(SCHEMAS, schema))
          .split(sep)
          .join("/");
        return /^(?:\.\.\/)*(?:node_modules\/detente\/)?schemas\/[a-z.]+$/.test(path)
          ? `# yaml-language-server: $schema=${path}\n`
          : "";
      }),
    ]),
  );
}

/**
 * All files or none: they are written into a new folder beside, which then takes the name. Of two programs that make
 * the same folder at once one is told.
 */
export async function writeNewFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  disk: Disk = DISK,
): Promise<void> {
  const target = resolve(folder);
  const parent = dirname(target);
  try {
    await makeFolders(parent, disk);
    await withDraft(parent, disk, async (draft) => {
      await disk.mkdir(draft);
      const made = new Set([draft]);
      for (const [name, text] of files) {
        const path = join(draft, name);
        await makeFolders(dirname(path), disk);
        made.add(dirname(path));
        await createWhole(disk, path, Buffer.from(text, "utf8"));
      }
      for (const each of made) await disk.syncFolder(each);
      await takeName(draft, target, disk);
    });
    await disk.syncFolder(parent);
  } catch (error) {
    if (["EEXIST", "ENOTEMPTY"].includes(codeOf(error) ?? ""))
      throw new UsageError(`${folder} was filled by another program meanwhile; nothing was written`);
    throw new UsageError(`cannot write ${folder}: ${explainSystemError(error)}`);
  }
}

/** An empty folder gives way; one that has been filled meanwhile does not. */
async function takeName(draft: string, target: string, disk: Disk): Promise<void> {
  if (process.platform === "win32") await unless("ENOENT", disk.rmdir(target));
  await disk.rename(draft, target);
}

/** Step by step: where the system lets nobody make a folder, as in /proc, Node's own recursive call never ends. */
async function makeFolders(folder: string, disk: Disk): Promise<void> {
  try {
    await disk.mkdir(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT" && dirname(folder) !== folder) {
      await makeFolders(dirname(folder), disk);
      await unless("EEXIST", disk.mkdir(folder));
    } else if (!(await isFolder(folder))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
}

/** @throws UsageError when the folder is there and holds anything. */
export async function requireEmpty(folder: string): Promise<void> {
  if (folder === "") throw new UsageError("the folder has no name, expected one such as my-case");
  if (visible(folder) !== folder)
    throw new UsageError(
      `the name ${folder} holds characters that nobody sees, expected one such as my-case`,
    );
  try {
    if ((await readdir(folder)).length > 0)
      throw new UsageError(`${folder} is not empty; name a new folder, nothing was written`);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw new UsageError(`cannot use ${folder}: ${explainSystemError(error)}`);
  }
}
