import { mkdir, readdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { templateCase } from "../../record/index.ts";
import { writeResult } from "../output.ts";
import { explainSystemError, replaceFile } from "../replaceFile.ts";
import { UsageError } from "../usageError.ts";

const SCHEMAS = fileURLToPath(new URL("../../../schemas", import.meta.url));

/** `detente new DIR`: a small case to start from. Touches nothing that is already there. */
export async function newCase(folder: string): Promise<void> {
  await requireEmpty(folder);
  const files = templateCase((name, schema) => relative(dirname(join(folder, name)), join(SCHEMAS, schema)));
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await replaceFile(join(folder, name), text);
  }
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
