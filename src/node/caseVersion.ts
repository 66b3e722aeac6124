import { stat } from "node:fs/promises";
import { loadBibliographyReader } from "../bibliography/index.ts";
import { isBibliography } from "../record/bibliographyFile.ts";
import type { BibliographyReader } from "../record/index.ts";
import { readCaseFolder } from "./files.ts";
import { commitOf, filesAt, repositoryOf } from "./git.ts";
import { UsageError } from "./usageError.ts";

/** One version of a case: a folder as it lies there, or as a revision of its repository holds it. */
export interface CaseVersion {
  name: string;
  folder: string;
  files: ReadonlyMap<string, string>;
}

/**
 * `FOLDER`, or `FOLDER@REVISION`. A folder that is there by the whole name is that folder, whatever signs its name
 * holds.
 *
 * @throws UsageError
 */
export async function readVersion(named: string): Promise<CaseVersion> {
  const { folder, revision } = await splitVersion(named);
  if (revision === undefined) {
    const { files, refused } = await readCaseFolder(folder);
    if (!files.has("case.yaml"))
      throw new UsageError(refused[0]?.problem.message ?? `${folder} holds no case.yaml, so it is no case`);
    return { name: named, folder, files };
  }
  const repository = repositoryOf(folder);
  const files = filesAt(repository, commitOf(repository, revision));
  if (files === undefined) throw new UsageError(`${named}: that revision holds no case.yaml in this folder`);
  return { name: named, folder, files };
}

export async function splitVersion(named: string): Promise<{ folder: string; revision?: string }> {
  if (await isFolder(named)) return { folder: named };
  // A revision may hold the sign as well: HEAD@{1}.
  for (let at = named.lastIndexOf("@"); at > 0; at = named.lastIndexOf("@", at - 1)) {
    const folder = named.slice(0, at);
    const revision = named.slice(at + 1);
    if (revision !== "" && (await isFolder(folder))) return { folder, revision };
  }
  throw new UsageError(
    `cannot read ${named}: no such folder; expected a case folder, or one with a revision, such as cases/mine@HEAD~1`,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
}

/** The reader of reference managers' files, where one of the versions has such a file. */
export async function bibliographyReaderFor(
  versions: readonly ReadonlyMap<string, string>[],
): Promise<BibliographyReader | undefined> {
  return versions.some((files) => [...files.keys()].some(isBibliography))
    ? loadBibliographyReader()
    : undefined;
}
