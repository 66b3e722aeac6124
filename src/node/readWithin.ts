import { inThousands, LIMITS } from "../record/limits.ts";
import { UsageError } from "./usageError.ts";

/*
 * What is small enough is read at once: its size bounds time and memory, and the program starts as fast as it can. When
 * a case or a model turns out to be large, the whole command is run again in a process of its own, which is ended when
 * reading takes more than it may.
 */

/** From this many characters on. What takes the most for its size took six seconds and 800 MB for as many. */
const APART_FROM = LIMITS.case.apartFrom;
/** Tells the process of its own that it is it. */
const MARK = "DETENTE_READS_APART";

let script: string | undefined;

/** The program, when it is one that can be run again: in a test or another program there is none. */
export function runAsProgram(path: string | undefined): void {
  script = path;
}

/** The command was carried out by a process of its own, which has said all there was to say. */
export class DoneApart extends Error {
  readonly code: number;

  constructor(code: number) {
    super("done in a process of its own");
    this.code = code;
  }
}

/** What is asked took more than it may, and was ended. */
export class TookTooMuch extends UsageError {}

export function tookMoreThan(limit: string, what = ""): TookTooMuch {
  return new TookTooMuch(
    `${what === "" ? "" : `${what}: `}to read this takes more than ${limit}; leave some of it out (docs/limits.md says how much is read)`,
  );
}

/**
 * Reads within the limits of a case. `length`: characters to be read; `what`: as the user named it; `cases`: how many it
 * is, each of which has the time of one.
 * @throws DoneApart, TookTooMuch
 */
export async function readWithin<Read>(
  length: number,
  what: string,
  read: () => Read | Promise<Read>,
  cases = 1,
): Promise<Read> {
  // What is read on the way of something that is watched is watched with it.
  if (length < APART_FROM || isWatched) return read();
  if (process.env[MARK] !== undefined && process.send)
    return readWatched(what, LIMITS.case.seconds * cases, read);
  if (script === undefined) return read();
  throw new DoneApart(await runAgain(script));
}

/** The same for what says by no size how long it takes: the instructions of somebody else, a style or a template. */
export function doWithin<Done>(what: string, act: () => Done | Promise<Done>): Promise<Done> {
  return readWithin(APART_FROM, what, act);
}

/** Characters in the files of a case. */
export function lengthOf(files: ReadonlyMap<string, string>): number {
  return [...files.values()].reduce((sum, text) => sum + text.length, 0);
}

type Told = { reads: string; seconds: number } | { hasRead: true };

let isWatched = false;

async function readWatched<Read>(
  what: string,
  seconds: number,
  read: () => Read | Promise<Read>,
): Promise<Read> {
  const tell = (told: Told) => process.send?.(told);
  const { watchMemory } = await import("./watchMemory.ts");
  const stop = watchMemory(LIMITS.case.megabytes);
  tell({ reads: what, seconds });
  isWatched = true;
  try {
    // The other process hears of it before this one is busy.
    await new Promise((resolve) => setImmediate(resolve));
    return await read();
  } finally {
    isWatched = false;
    tell({ hasRead: true });
    stop();
  }
}

async function runAgain(path: string): Promise<number> {
  const { megabytes } = LIMITS.case;
  const { fork } = await import("node:child_process");
  return new Promise((resolve, reject) => {
    const child = fork(path, process.argv.slice(2), {
      stdio: ["inherit", "inherit", "inherit", "ipc"],
      env: { ...process.env, [MARK]: "1" },
    });
    let what: string | undefined;
    let seconds = 0;
    let isLate = false;
    let timer: NodeJS.Timeout | undefined;
    const end = () => child.kill("SIGKILL");
    // A key pressed in the window reaches both; what is sent to this one alone is passed on.
    const passOn = (signal: NodeJS.Signals) => child.kill(signal);
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
    for (const signal of signals) process.on(signal, passOn);
    process.once("exit", end);
    child.on("message", (told: Told) => {
      clearTimeout(timer);
      what = "reads" in told ? told.reads : undefined;
      if (!("reads" in told)) return;
      seconds = told.seconds;
      timer = setTimeout(() => {
        isLate = true;
        end();
      }, seconds * 1000);
    });
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      clearTimeout(timer);
      for (const each of signals) process.off(each, passOn);
      process.off("exit", end);
      if (code !== null) resolve(code);
      else if (isLate) reject(tookMoreThan(`${seconds} seconds`, what));
      // What ends it while it reads, without a word, ended it for want of memory.
      else if (what !== undefined && (signal === "SIGKILL" || signal === "SIGABRT"))
        reject(tookMoreThan(`${inThousands(megabytes)} MB of memory`, what));
      else process.kill(process.pid, signal!);
    });
  });
}
