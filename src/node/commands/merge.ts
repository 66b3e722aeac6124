import { mergeFiles } from "../../exchange/index.ts";
import { readTextFile } from "../files.ts";
import { DONE, DONE_WITH_ERRORS, printProblems, writeResult } from "../output.ts";
import { replaceFile } from "../replaceFile.ts";
import { UsageError } from "../usageError.ts";
import { readLanguage } from "./inLanguage.ts";

export interface MergeOptions {
  write?: boolean;
  path?: string;
  lang?: string;
}

/** `detente merge BASE OURS THEIRS`: two people's versions of a case file made one; git calls it as its merge driver. */
export async function merge(
  base: string,
  ours: string,
  theirs: string,
  options: MergeOptions,
): Promise<void> {
  const words = readLanguage(options.lang).commands.files.merge;
  const [before, mine, other] = await Promise.all(
    [base, ours, theirs].map(async (path) => {
      const { text, problem } = await readTextFile(path);
      if (problem) throw new UsageError(`${path}: ${problem.message}; nothing was merged`);
      return text;
    }),
  );
  const name = options.path ?? ours;
  const { text, conflicts } = mergeFiles(before!, mine!, other!, name);
  if (options.write) await replaceFile(ours, text, undefined, false);
  else await writeResult(text);
  printProblems(
    conflicts.map((conflict) => ({
      rule: "merge",
      severity: "error",
      message: words.conflict(conflict.what, conflict.how),
      file: name,
      line: conflict.line,
      column: 1,
    })),
  );
  process.exitCode = conflicts.length === 0 ? DONE : DONE_WITH_ERRORS;
}
