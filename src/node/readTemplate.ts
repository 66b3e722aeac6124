import { readWordTemplate, type WordTemplate } from "../page/wordTemplate.ts";
import { unzipSome } from "../paper/docx/unzip.ts";
import { UnreadablePaper } from "../paper/unreadable.ts";
import { LIMITS } from "../record/limits.ts";
import { readNamedFile } from "./files.ts";
import { UsageError } from "./usageError.ts";

const { bytes: MOST_BYTES, unpacked: MOST_UNPACKED } = LIMITS.template;

/** The Word file whose styles and page a review is written in. */
export async function readTemplate(file: string): Promise<WordTemplate> {
  const bytes = await readNamedFile(file, MOST_BYTES);
  try {
    const template = readWordTemplate(unzipSome(bytes, () => true, MOST_UNPACKED));
    if (typeof template !== "string") return template;
    throw new UsageError(`--template ${file}: expected a Word file (.docx or .dotx); ${template}`);
  } catch (error) {
    if (!(error instanceof UnreadablePaper)) throw error;
    throw new UsageError(`--template ${file}: expected a Word file (.docx or .dotx); ${error.message}`);
  }
}
