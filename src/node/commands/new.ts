import { randomBytes } from "node:crypto";
import { mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { caseFromPaper, type DraftCase } from "../../paper/index.ts";
import { countProblems, templateCase } from "../../record/index.ts";
import { printProblems, writeResult } from "../output.ts";
import { readPaper } from "../papers/index.ts";
import { explainSystemError, replaceFile } from "../replaceFile.ts";
import { UsageError } from "../usageError.ts";

const SCHEMAS = fileURLToPath(new URL("../../../schemas", import.meta.url));

export interface NewOptions {
  from?: string;
}

/** `detente new DIR`: a small case to start from, or one begun from a paper. Touches nothing that is already there. */
export async function newCase(folder: string, { from }: NewOptions): Promise<void> {
  await requireEmpty(folder);
  const schemaPath = (name: string, schema: string) =>
    relative(dirname(join(folder, name)), join(SCHEMAS, schema));
  if (from !== undefined) {
    const draft = await draftFrom(from, schemaPath);
    await writeFolder(folder, draft.files);
    return writeResult(describeDraft(folder, from, draft));
  }
  const files = templateCase(schemaPath);
  await writeFolder(folder, files);
  await writeResult(
    [
      `Wrote ${files.size} files to ${folder}:`,
      ...[...files.keys()].map((name) => `  ${join(folder, name)}`),
      "",
      "Read case.yaml first. Then:",
      `  detente check ${folder}`,
      `  detente review ${folder}`,
    ].join("\n"),
  );
}

async function draftFrom(
  path: string,
  schemaPath: (name: string, schema: string) => string,
): Promise<DraftCase> {
  const { paper, problems } = await readPaper(path);
  if (paper) return caseFromPaper(paper, schemaPath);
  printProblems(problems);
  throw new UsageError(`no case was begun: ${path} has ${countProblems(problems).error} error above`);
}

function describeDraft(folder: string, path: string, { files, found, remarks }: DraftCase): string {
  const width = Math.max(...found.map(({ what }) => what.length));
  return [
    `Began a case from ${path}: ${files.size} files in ${folder}`,
    "",
    ...found.map(
      ({ what, count, file }) =>
        `  ${what.padEnd(width)} ${String(count).padStart(5)}${file === undefined ? "" : `  ${join(folder, file)}`}`,
    ),
    ...(remarks.length > 0 ? ["", ...remarks] : []),
    "",
    'Nothing was checked: every entry is marked unverified or "To be confirmed". Next:',
    `  1. Read ${join(folder, "case.yaml")}: are these the two parties, is this the question?`,
    "  2. Go through the other files; keep, put in your own words, or delete.",
    `  3. detente check ${folder}`,
    `  4. detente review ${folder}`,
  ].join("\n");
}

/** All files or none: they are written into a new folder beside, which then takes the name. */
async function writeFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const target = resolve(folder);
  const draft = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await mkdir(draft, { recursive: true });
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
    throw new UsageError(`cannot write ${folder}: ${explainSystemError(error)}`);
  }
}

async function requireEmpty(folder: string): Promise<void> {
  try {
    if ((await readdir(folder)).length > 0)
      throw new UsageError(`${folder} is not empty; name a new folder, nothing was written`);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw new UsageError(`cannot use ${folder}: ${explainSystemError(error)}`);
  }
}
