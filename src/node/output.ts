import { basename } from "node:path";
import { formatProblem, type Problem } from "../record/problem.ts";
import { inFolder } from "./problemPaths.ts";
import { replaceFile } from "./replaceFile.ts";
import { complain, harmless, harmlessAnnotations, harmlessJson, print, say, unhidden } from "./terminal.ts";

/** Exit codes of every command: see docs/reference.md. */
export const DONE = 0;
export const DONE_WITH_ERRORS = 1;
export const COULD_NOT_RUN = 2;

/** Results go to standard output, or, whole or not at all, to a file. */
export function writeResult(text: string, file?: string): Promise<void> {
  return put(file === undefined ? harmless(text) : unhidden(text), file);
}

/** What is told of files that were written: they stand, also where it cannot be told. */
export function tellWritten(text: string, where: string): Promise<void> {
  return print(ended(harmless(text)), `; ${where} is written all the same`);
}

/** A text with colours between parts that are harmless already: what the writers for the terminal make. */
export function writePainted(text: string): Promise<void> {
  return put(harmless(text, true));
}

export function writeJson(value: unknown, file?: string): Promise<void> {
  return put(harmlessJson(JSON.stringify(value, undefined, 2)), file);
}

/** Part of a JSON document of one line, for results too long to be held at once. */
export function writeJsonPart(json: string): Promise<void> {
  return print(harmlessJson(json));
}

/** A calendar, whose lines end as its standard has it. */
export function writeDays(text: string): Promise<void> {
  return print(harmless(text).replaceAll("\n", "\r\n"));
}

/** Annotations for the runner of a workflow. */
export function writeAnnotations(text: string, file?: string): Promise<void> {
  return put(harmlessAnnotations(text), file);
}

function put(text: string, file?: string): Promise<void> {
  return file === undefined ? print(ended(text)) : writeToFile(file, ended(text));
}

const ended = (text: string) => (text.endsWith("\n") ? text : `${text}\n`);

/** Into a file, whole or not at all. What lay there and was nobody's result is kept beside it, and said. */
export async function writeToFile(file: string, content: string | Uint8Array): Promise<void> {
  const kept = await replaceFile(file, content);
  if (kept !== undefined)
    complain(`${file} was there and is no earlier result; what it held is kept as ${basename(kept)}`);
}

/** Problems go to standard error, one a line, all of them; those of a case in a folder from where the command was run. */
export function printProblems(problems: readonly Problem[], folder?: string): void {
  const placed = folder === undefined ? problems : problems.map((problem) => inFolder(folder, problem));
  for (const problem of placed) say(formatProblem(problem).replace(/\s*[\n\r]+\s*/g, " "));
}

export function exitCodeFor(problems: readonly Problem[]): number {
  return problems.some(({ severity }) => severity === "error") ? DONE_WITH_ERRORS : DONE;
}
