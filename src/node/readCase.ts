import { isBibliography } from "../record/bibliographyFile.ts";
import {
  type Case,
  checkCase,
  countProblems,
  INTEGRITY_RULES,
  inFileOrder,
  type Problem,
  parseCase,
} from "../record/index.ts";
import { readCaseFolder } from "./files.ts";
import { printProblems } from "./output.ts";
import { lengthOf, readWithin } from "./readWithin.ts";
import { UsageError } from "./usageError.ts";

export interface ReadCase {
  case: Case | undefined;
  problems: Problem[];
}

/**
 * A case folder from disk: what could be read, and every problem met, ids that lead nowhere included. Who checks the case
 * as of a day, which is another, needs no check of the whole (`isCheckedLater`).
 */
export async function readCase(folder: string, isCheckedLater = false): Promise<ReadCase> {
  const { files, problems: fileProblems, refused, beside } = await readCaseFolder(folder);
  return readWithin(lengthOf(files), folder, async () => {
    const {
      case: record,
      draft,
      problems,
    } = parseCase(
      files,
      [...files.keys()].some(isBibliography) ? await bibliographyReader() : undefined,
      refused,
      beside,
    );
    const checked = isCheckedLater && record ? undefined : (record ?? draft);
    const integrity = checked ? checkCase(checked, INTEGRITY_RULES) : [];
    return { case: record, problems: inFileOrder([...fileProblems, ...problems, ...integrity]) };
  });
}

/** Most cases have none, and do not wait for what reads them. */
async function bibliographyReader() {
  const { loadBibliographyReader } = await import("../bibliography/index.ts");
  return loadBibliographyReader();
}

/** Part of the case was left unread, so that an answer would rest on the rest. */
export function isOverLimit({ rule }: Problem): boolean {
  return rule === "file-too-large" || rule === "too-many-files";
}

/** A folder without a case is no fault of any file in it. */
export function noCaseIn(folder: string, problems: readonly Problem[]): string | undefined {
  const told = problems.find(({ rule }) => rule === "no-case-file")?.message;
  return told?.replace("in this folder", () => `in ${folder}`);
}

/** For commands that cannot go on without a case: prints the problems and says so. */
export async function requireCase(
  folder: string,
  isCheckedLater = false,
): Promise<{ case: Case; problems: Problem[] }> {
  const read = await readCase(folder, isCheckedLater);
  if (read.problems.some(isOverLimit)) {
    printProblems(read.problems.filter(isOverLimit), folder);
    throw new UsageError(`${folder} holds more than is read of a case; docs/limits.md says how much is`);
  }
  if (read.case) return { case: read.case, problems: read.problems };
  const none = noCaseIn(folder, read.problems);
  if (none !== undefined) throw new UsageError(none);
  printProblems(read.problems, folder);
  const { error } = countProblems(read.problems);
  throw new UsageError(
    `${folder} is not a readable case: ${error} ${error === 1 ? "error" : "errors"} above`,
  );
}
