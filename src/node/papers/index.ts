import { PAPER_RULES } from "../../paper/rules/index.ts";
import { LIMITS } from "../../record/limits.ts";
import { readNamedFile } from "../files.ts";
import { UsageError } from "../usageError.ts";
import { READERS } from "./readers.ts";
import { type PaperReview, review } from "./review.ts";

export type { PaperReview } from "./review.ts";

/** The ending of a name that is a paper's; undefined for a folder or a file of another kind. */
export function paperExtension(path: string): string | undefined {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (extension === undefined) return undefined;
  if (["doc", "odt", "rtf", "pages"].includes(extension))
    throw new UsageError(
      `papers in .${extension} are not read; save it as .docx, plain text (.txt), Markdown (.md), HTML or PDF`,
    );
  return extension in READERS ? extension : undefined;
}

/**
 * Reads a paper and runs the rules. What may unpack to more than it is on disk, and every large file, is read in a
 * process of its own.
 * @throws UsageError when there is no such file, or it holds or takes more than is read of a paper.
 */
export async function reviewPaper(
  path: string,
  rules: readonly string[] = PAPER_RULES.map(({ id }) => id),
  /** This process was made to read, and is watched. */
  isApart = false,
): Promise<PaperReview> {
  const extension = paperExtension(path);
  if (!extension)
    throw new UsageError(`${path} is no paper, expected one of: .${Object.keys(READERS).join(", .")}`);
  const { limits, apartFrom } = READERS[extension]!;
  const bytes = await readNamedFile(path, LIMITS[limits].bytes);
  const request = { file: path, extension, bytes, rules };
  const read =
    isApart || bytes.length < apartFrom
      ? await review(request)
      : await (await import("./apart.ts")).reviewApart(request);
  if (read.isTooLarge) throw new UsageError(`${path}: ${read.problems[0]!.message}`);
  return read;
}

/** Whether files of this name are read as papers; it refuses none. */
export function isPaperName(path: string): boolean {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  return extension !== undefined && extension in READERS;
}

/** A paper without findings, within the same bounds. */
export function readPaper(path: string): Promise<PaperReview> {
  return reviewPaper(path, []);
}
