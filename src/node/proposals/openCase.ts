import { loadBibliographyReader } from "../../bibliography/index.ts";
import { isBibliography } from "../../record/bibliographyFile.ts";
import { type Case, checkCase, INTEGRITY_RULES, type Problem, parseCase } from "../../record/index.ts";
import { type CaseFolder, readCaseFolder } from "../files.ts";
import { UsageError } from "../usageError.ts";

/** A case with the texts it was read from, for who reads it again and again. */
export interface OpenCase {
  read: CaseFolder;
  record: Case;
  problems: Problem[];
}

export async function openCase(folder: string): Promise<OpenCase> {
  const read = await readCaseFolder(folder);
  const { record, problems } = await parseTexts(read, read.files);
  if (record) return { read, record, problems };
  throw new UsageError(`${folder} is not a readable case; detente check says what is wrong with it`);
}

/** The case that some texts make, with all that is wrong in it, ids that lead nowhere included. */
export async function parseTexts(
  { refused, beside }: CaseFolder,
  files: ReadonlyMap<string, string>,
): Promise<{ record: Case | undefined; problems: Problem[] }> {
  const reader = [...files.keys()].some(isBibliography) ? await loadBibliographyReader() : undefined;
  const { case: record, problems } = parseCase(new Map(files), reader, refused, beside);
  return { record, problems: [...problems, ...(record ? checkCase(record, INTEGRITY_RULES) : [])] };
}
