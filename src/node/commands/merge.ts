import { type Conflict, mergeFiles } from "../../exchange/index.ts";
import { readTextFile } from "../files.ts";
import { DONE, DONE_WITH_ERRORS, printProblems, writeResult } from "../output.ts";
import { replaceFile } from "../replaceFile.ts";
import { UsageError } from "../usageError.ts";

export interface MergeOptions {
  write?: boolean;
  path?: string;
}

/** `detente merge BASE OURS THEIRS`: two people's versions of a case file made one; git calls it as its merge driver. */
export async function merge(
  base: string,
  ours: string,
  theirs: string,
  options: MergeOptions,
): Promise<void> {
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
      message: inWords(conflict),
      file: name,
      line: conflict.line,
      column: 1,
    })),
  );
  process.exitCode = conflicts.length === 0 ? DONE : DONE_WITH_ERRORS;
}

function inWords({ what, how }: Conflict): string {
  const where = what === "" ? "the file" : what;
  const both = {
    changed: `both changed ${where}, each otherwise`,
    "changed-and-removed": `one changed ${where}, the other took it out`,
    ordered: `both renamed or reordered ${where}, each otherwise`,
  }[how];
  return `${both}; keep what is right between <<<<<<< and >>>>>>> and take these marks out`;
}
