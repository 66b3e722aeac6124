import { randomBytes } from "node:crypto";
import { mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { visible } from "../page/neutralise.ts";
import { explainSystemError, replaceFile } from "./replaceFile.ts";
import { UsageError } from "./usageError.ts";

const SCHEMAS = fileURLToPath(new URL("../../schemas", import.meta.url));

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

/** All files or none: they are written into a new folder beside, which then takes the name. */
export async function writeNewFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const target = resolve(folder);
  const draft = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    // Made in two steps: where the system lets nobody make a folder, as in /proc, Node's recursive call never ends.
    await mkdir(dirname(target), { recursive: true });
    await mkdir(draft);
    for (const [name, text] of files) {
      await mkdir(dirname(join(draft, name)), { recursive: true });
      await replaceFile(join(draft, name), text);
    }
    // An empty folder gives way; one that has been filled meanwhile does not.
    await rmdir(target).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (error instanceof UsageError) throw error;
    const { code = "" } = error as NodeJS.ErrnoException;
    if (["ENOTEMPTY", "EEXIST"].includes(code)) throw notEmpty(folder);
    throw new UsageError(`cannot write ${folder}: ${explainSystemError(error)}`);
  }
}

/** Said beforehand, and when another program has filled the folder meanwhile. */
function notEmpty(folder: string): UsageError {
  return new UsageError(`${folder} is not empty; name a new folder, nothing was written`);
}

/** @throws UsageError when the folder is there and holds anything. */
export async function requireEmpty(folder: string): Promise<void> {
  if (folder === "") throw new UsageError("the folder has no name, expected one such as my-case");
  if (visible(folder) !== folder)
    throw new UsageError(
      `the name ${folder} holds characters that nobody sees, expected one such as my-case`,
    );
  try {
    if ((await readdir(folder)).length > 0) throw notEmpty(folder);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw new UsageError(`cannot use ${folder}: ${explainSystemError(error)}`);
  }
}
