import { fstatSync, writeSync } from "node:fs";
import { format } from "node:util";
import { visible } from "../page/neutralise.ts";
import { explainSystemError } from "./replaceFile.ts";
import { UsageError } from "./usageError.ts";

/*
 * The one exit: whatever the program prints passes through here, and nothing else in it writes to standard output or
 * standard error. What comes from files, names, arguments and libraries can hold what a terminal obeys, what a reader
 * does not see, or what a runner of workflows takes for a command.
 */

/** Whoever read the result has what it wanted (`| head`). */
export class ClosedPipe extends Error {}

/** Colours of this program's own writers; no other sequence passes. */
const PAINT = new RegExp(`(${"\u001b"}\\[(?:0|1|2|3|22|23|36|39|1;3[136])m)`);

/**
 * Text of several lines with nothing in it that is obeyed or hidden. `painted`: of a writer that has made its parts
 * harmless before it put colours between them.
 */
export function harmless(text: string, painted = false): string {
  return unhidden(text, painted).split("\n").map(disarm).join("\n");
}

/** The same for a file: nothing in it is hidden, and no runner listens. */
export function unhidden(text: string, painted = false): string {
  const parts = (line: string) => (painted ? line.split(PAINT) : [line]);
  return text
    .replaceAll("\r\n", "\n")
    .split("\n")
    .map((line) =>
      parts(line)
        .map((part, i) => (i % 2 === 1 ? part : part.split("\t").map(visible).join("\t")))
        .join(""),
    )
    .join("\n");
}

/**
 * Runners of workflows read commands from what a program prints: GitHub `::name::` where a line starts and `##[name]`
 * anywhere, Azure `##vso[name]`, TeamCity `##teamcity[name]`. A backslash within is seen and understood as none.
 */
function disarm(line: string): string {
  return line.replace(/^(\s*):(?=:)/, "$1\\:").replace(/##(?=\w{0,20}\[)/g, "##\\");
}

/** JSON that says the same to a program and hides nothing from whoever looks at it. */
export function harmlessJson(json: string): string {
  return json
    .replace(/[\u007f-\u009f\p{Zl}\p{Zp}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, (one) =>
      [...Array(one.length).keys()]
        .map((i) => `\\u${one.charCodeAt(i).toString(16).padStart(4, "0")}`)
        .join(""),
    )
    .replace(/##(?=\w{0,20}\[)/g, "#\\u0023");
}

/** Lines that are meant for the runner of a workflow, and what they hold is not. */
export function harmlessAnnotations(text: string): string {
  const own = /^::(?:error|warning|notice) /;
  return text
    .split("\n")
    .map((line) => {
      const [start = ""] = own.exec(line) ?? [];
      return start + harmless(line.slice(start.length));
    })
    .join("\n");
}

/**
 * To standard output, which must already be harmless.
 * @param otherwise what else is to be said where it cannot be written: that files were
 * @throws ClosedPipe, or UsageError when it cannot be written, as on a full disk.
 */
export async function print(text: string, otherwise = ""): Promise<void> {
  try {
    await write(process.stdout, 1, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EPIPE") throw new ClosedPipe();
    throw new UsageError(`cannot write the result: ${explainSystemError(error)}${otherwise}`);
  }
}

const LONGEST_LINE = 4_000;

/** Lines to standard error. Where that is gone or full there is nobody to be told; the exit code says the rest. */
export function say(text: string): void {
  const lines = harmless(text)
    .split("\n")
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
  write(process.stderr, 2, `${lines.join("\n")}\n`).catch(() => undefined);
}

/** On a terminal, one line to standard error in place of the last such; an empty one takes it away. */
export function tellOver(text: string): void {
  if (!isTerminal(2)) return;
  const most = Math.max(20, (process.stderr.columns ?? 80) - 1);
  write(process.stderr, 2, `\r\u001b[K${harmless(text).slice(0, most)}`).catch(() => undefined);
}

/** What stopped or hinders the program, in one line. */
export function complain(message: string): void {
  say(`detente: ${message.replace(/\s*[\n\r]+\s*/g, " ")}`);
}

async function write(stream: NodeJS.WriteStream, descriptor: number, text: string): Promise<void> {
  if (isFileLike(descriptor)) return writeWhole(descriptor, Buffer.from(text));
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Node's own stream for files takes it for done when the disk had room for a part. */
function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
}

function isFileLike(descriptor: number): boolean {
  try {
    const info = fstatSync(descriptor);
    return info.isFile() || (info.isCharacterDevice() && !isTerminal(descriptor));
  } catch {
    return false;
  }
}

export function isTerminal(descriptor: number): boolean {
  return Boolean((descriptor === 1 ? process.stdout : process.stderr).isTTY);
}

/** Before anything is printed: errors of the streams come to whoever writes, and libraries speak through here too. */
export function guardTerminal(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  for (const name of ["log", "info", "debug", "warn", "error", "trace"] as const)
    console[name] = (...words: unknown[]) => complain(format(...words));
  process.removeAllListeners("warning").on("warning", ({ message }) => complain(message));
}

/** When a library that writes by itself finds that nobody reads on. */
export function onceUnread(act: () => void): void {
  process.stdout.once("error", act);
}

export function terminalWidth(): number {
  const columns = process.stdout.columns ?? Number(process.env.COLUMNS);
  return Number.isFinite(columns) && columns > 0 ? Math.max(40, Math.min(columns, 100)) : 80;
}

export function wantsColour(): boolean {
  if (process.env.NO_COLOR) return false;
  return Boolean(process.stdout.isTTY);
}
