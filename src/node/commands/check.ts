import {
  CONTENT_RULES,
  checkCase,
  countProblems,
  formatProblem,
  inFileOrder,
  type Problem,
} from "../../record/index.ts";
import { DONE, DONE_WITH_ERRORS, writeJson, writeResult } from "../output.ts";
import { readCase } from "../readCase.ts";

export interface CheckOptions {
  format: string;
  strict?: boolean;
}

/** `detente check CASE`: what a careful reviewer would mark, in file order. */
export async function check(path: string, options: CheckOptions): Promise<void> {
  const read = await readCase(path);
  const problems = inFileOrder([...read.problems, ...(read.case ? checkCase(read.case, CONTENT_RULES) : [])]);
  const counts = countProblems(problems);
  const fails = counts.error > 0 || (options.strict === true && counts.warning > 0);
  process.exitCode = fails ? DONE_WITH_ERRORS : DONE;
  if (options.format === "json") return writeJson({ problems, counts });
  const lines = problems.flatMap(problemLines);
  const sum = `${amount(counts.error, "error")}, ${amount(counts.warning, "warning")}, ${amount(counts.note, "note")}`;
  await writeResult([...lines, ...(lines.length > 0 ? [""] : []), sum].join("\n"));
}

function problemLines(problem: Problem): string[] {
  const related = (problem.related ?? []).map(
    ({ file, line, column, message }) => `    ${file}:${line}:${column} ${message}`,
  );
  return [formatProblem(problem), ...related];
}

function amount(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
