import { formatProblem, type Problem } from "../record/problem.ts";
import { replaceFile } from "./replaceFile.ts";

/** Exit codes of every command: see docs/reference.md. */
export const DONE = 0;
export const DONE_WITH_ERRORS = 1;
export const COULD_NOT_RUN = 2;

/** A closed pipe (`| head`) ends the program quietly: the reader has what it wanted. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(process.exitCode ?? DONE);
      throw error;
    });
}

/** Results go to standard output, or, whole or not at all, to a file. */
export async function writeResult(text: string, file?: string): Promise<void> {
  const ended = text.endsWith("\n") ? text : `${text}\n`;
  if (file !== undefined) return replaceFile(file, ended);
  await new Promise<void>((resolve) => {
    if (process.stdout.write(ended)) resolve();
    else process.stdout.once("drain", resolve);
  });
}

export function writeJson(value: unknown, file?: string): Promise<void> {
  return writeResult(JSON.stringify(value, undefined, 2), file);
}

/** Problems go to standard error, one a line, all of them. */
export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
}

export function exitCodeFor(problems: readonly Problem[]): number {
  return problems.some(({ severity }) => severity === "error") ? DONE_WITH_ERRORS : DONE;
}

export function terminalWidth(): number {
  const columns = process.stdout.columns ?? Number(process.env.COLUMNS);
  return Number.isFinite(columns) && columns > 0 ? Math.max(40, Math.min(columns, 100)) : 80;
}

export function wantsColour(): boolean {
  if (process.env.NO_COLOR) return false;
  return Boolean(process.stdout.isTTY);
}
