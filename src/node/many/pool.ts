import { type ChildProcess, fork } from "node:child_process";
import { LIMITS } from "../../record/limits.ts";
import { paperExtension } from "../papers/index.ts";
import { READERS } from "../papers/readers.ts";
import { lateInWords, Patience } from "../patience.ts";
import { type Asked, type Checked, couldNotCheck, type Wanted } from "./checkedPath.ts";
import type { Answer } from "./checkWorker.ts";

/** Megabytes of the engine's own heap; what an archive or a PDF unpacks to lies beside it. */
const HEAP = 650;
/** A process that has grown so large is ended after its paper, so that the next has the room that it may take. */
const TIRED = 350;
/** So many papers may be done before one that takes long; the rest waits, so that memory stays bounded. */
const AHEAD = 64;

export interface Work {
  asked: readonly Asked[];
  wanted: Wanted;
  /** How many processes. */
  jobs: number;
  /** Whether `take` gets them in the order asked, or as they end. */
  isOrdered: boolean;
  /** Called for one at a time. */
  take(checked: Checked): Promise<void>;
  began?(asked: Asked): void;
}

/**
 * Checks many, each within bounds of time and memory, by processes that are used again. One that crashes, hangs or is
 * a bomb ends the process that reads it, and is told as a problem of its own.
 */
export async function checkAll({ asked, wanted, jobs, isOrdered, take, began }: Work): Promise<void> {
  const waiting = new Map<number, Checked>();
  let next = 0;
  let taken = 0;
  let writing: Promise<void> = Promise.resolve();
  let isOver = false;
  const onTaken: (() => void)[] = [];
  const hand = (index: number, checked: Checked): Promise<void> => {
    waiting.set(index, checked);
    writing = writing.then(async () => {
      const ready = isOrdered ? waiting.get(taken) && taken : index;
      for (let at = ready; at !== undefined && waiting.has(at); at = isOrdered ? at + 1 : undefined) {
        const one = waiting.get(at)!;
        waiting.delete(at);
        await take(one);
        taken += 1;
      }
      for (const go of onTaken.splice(0)) go();
    });
    return writing;
  };
  const readers: Reader[] = [];
  const work = async () => {
    const reader = new Reader(wanted);
    readers.push(reader);
    for (let index = next++; index < asked.length && !isOver; index = next++) {
      while (isOrdered && index >= taken + AHEAD && !isOver)
        await new Promise<void>((resolve) => {
          onTaken.push(resolve);
        });
      began?.(asked[index]!);
      await hand(index, await reader.check(asked[index]!));
    }
    reader.close();
  };
  const endAll = () => {
    isOver = true;
    for (const reader of readers) reader.close();
    for (const go of onTaken.splice(0)) go();
  };
  process.once("exit", endAll);
  try {
    await Promise.all(Array.from({ length: Math.min(jobs, asked.length) }, work));
  } finally {
    endAll();
    process.off("exit", endAll);
  }
}

/** One process that reads, begun anew whenever it has ended. */
class Reader {
  private child: ChildProcess | undefined;
  private patience: Patience | undefined;
  private done = 0;
  private isClosed = false;
  private readonly wanted: Wanted;

  constructor(wanted: Wanted) {
    this.wanted = wanted;
  }

  async check(asked: Asked): Promise<Checked> {
    if (this.isClosed) return new Promise(() => undefined);
    const isUsed = this.done > 0;
    const read = await this.ask(asked);
    if ("checked" in read) return read.checked;
    // What a process kept of others may be what was too much.
    const again = isUsed && read.mayBeOfOthers ? await this.ask(asked) : read;
    return "checked" in again ? again.checked : couldNotCheck(asked, this.wanted, again.failure);
  }

  /** For good: whoever waits for an answer gets none. */
  close(): void {
    this.isClosed = true;
    this.child?.removeAllListeners();
    this.end();
  }

  private end(): void {
    this.patience?.end();
    this.child?.kill("SIGKILL");
    this.child = undefined;
    this.done = 0;
  }

  private ask(asked: Asked): Promise<{ checked: Checked } | { failure: string; mayBeOfOthers?: true }> {
    const { seconds, megabytes } =
      asked.kind === "case" ? LIMITS.case : LIMITS[READERS[paperExtension(asked.path)!]!.limits];
    const child = this.child ?? this.begin();
    const advice = asked.kind === "case" ? "leave some of it out" : "split it, or save it as plain text";
    return new Promise((resolve) => {
      const settle = (result: Parameters<typeof resolve>[0], isOver: boolean) => {
        patience.end();
        child.removeAllListeners();
        if (isOver) this.end();
        resolve(result);
      };
      const patience = this.patience!;
      patience.begin(seconds, (late) =>
        settle({ failure: `it ${lateInWords(late, seconds)}; ${advice}` }, true),
      );
      child.once("message", (answer: Answer) => {
        this.done += 1;
        if ("failure" in answer)
          settle({ failure: `the program failed on it (${answer.failure}); please report this` }, true);
        else settle({ checked: answer.checked }, answer.megabytes > TIRED);
      });
      child.once("error", ({ message }) =>
        settle({ failure: `no process could be begun to read it (${message})` }, true),
      );
      child.once("exit", (code, signal) =>
        settle(
          signal === null && code !== 134
            ? {
                failure: `the process that read it ended without an answer (exit code ${code}); please report this`,
              }
            : { failure: `it took more than ${megabytes} MB of memory; ${advice}`, mayBeOfOthers: true },
          true,
        ),
      );
      child.send({ asked }, () => undefined);
    });
  }

  private begin(): ChildProcess {
    const script = new URL(`./checkWorker.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);
    this.child = fork(script, [], {
      execArgv: [...process.execArgv, `--max-old-space-size=${HEAP}`],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc", "pipe"],
    });
    this.patience = new Patience(this.child);
    this.child.send({ wanted: this.wanted }, () => undefined);
    return this.child;
  }
}
