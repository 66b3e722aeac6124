import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { CaseBundle, Citations, ReadBibliography } from "../../assessment/index.ts";
import type { Csl } from "../../record/index.ts";
import { inThousands, LIMITS } from "../../record/limits.ts";
import { inPackage } from "../packageFolder.ts";
import { tookMoreThan } from "../readWithin.ts";
import { UsageError } from "../usageError.ts";

/** What the process that reads is asked, and what it answers. */
export interface CaseReading {
  /** Of the files on disk, by name. */
  hashes(root: string): Promise<ReadonlyMap<string, string>>;
  /** `today`: YYYY-MM-DD */
  bundle(root: string, today: string): Promise<CaseBundle>;
  citations(root: string, today: string): Promise<Citations>;
  note(sources: Csl[]): Promise<Citations>;
  readBibliography(name: string, text: string): Promise<ReadBibliography>;
}

export interface Asked {
  id: number;
  ask: keyof CaseReading;
  about: unknown[];
}

export type Answer = { id: number; given: unknown } | { id: number; failure: string; isUsage: boolean };

interface Waiting {
  resolve(given: unknown): void;
  reject(error: Error): void;
}

/** Megabytes of the engine's own heap; of the process as a whole it is a little more. */
const HEAP = LIMITS.case.megabytes - 100;

/**
 * Reads cases in a process of its own, bounded in time and memory, so that the program that serves the workbench goes on
 * answering, and saving, whatever is in the files. A process that took too much is ended, and the next question starts
 * another.
 */
export class CaseReader implements CaseReading {
  private readonly seconds: number;
  private child: ChildProcess | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private late: NodeJS.Timeout | undefined;
  private readonly end = () => this.stop();

  constructor(seconds: number = LIMITS.case.seconds) {
    this.seconds = seconds;
    process.once("exit", this.end);
  }

  hashes(root: string): ReturnType<CaseReading["hashes"]> {
    return this.ask("hashes", root);
  }

  bundle(root: string, today: string): ReturnType<CaseReading["bundle"]> {
    return this.ask("bundle", root, today);
  }

  citations(root: string, today: string): ReturnType<CaseReading["citations"]> {
    return this.ask("citations", root, today);
  }

  note(sources: Csl[]): ReturnType<CaseReading["note"]> {
    return this.ask("note", sources);
  }

  readBibliography(name: string, text: string): ReturnType<CaseReading["readBibliography"]> {
    return this.ask("readBibliography", name, text);
  }

  stop(): void {
    process.off("exit", this.end);
    this.child?.kill("SIGKILL");
  }

  private ask<Given>(ask: keyof CaseReading, ...about: unknown[]): Promise<Given> {
    return new Promise((resolve, reject) => {
      this.child ??= this.start();
      const id = this.asked++;
      this.waiting.set(id, { resolve: resolve as Waiting["resolve"], reject });
      // That it cannot be sent is told by the end of the process.
      this.child.send({ id, ask, about } satisfies Asked, () => undefined);
      if (this.waiting.size === 1) this.watchClock();
    });
  }

  /** Counted from the last answer: a question that waits behind others is not late for that. */
  private watchClock(): void {
    clearTimeout(this.late);
    if (this.waiting.size === 0) return;
    this.late = setTimeout(() => {
      const { child } = this;
      this.giveUp(tookMoreThan(`${this.seconds} seconds`));
      child?.kill("SIGKILL");
    }, this.seconds * 1000);
    this.late.unref();
  }

  private start(): ChildProcess {
    // From the sources it runs as built: a process of its own knows no TypeScript.
    const script = import.meta.url.endsWith(".ts")
      ? inPackage("dist/node/caseWorker.js")
      : fileURLToPath(new URL("./caseWorker.js", import.meta.url));
    const child = fork(script, [], {
      execArgv: [`--max-old-space-size=${HEAP}`],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    child.on("message", (answer: Answer) => {
      const waiting = this.waiting.get(answer.id);
      this.waiting.delete(answer.id);
      this.watchClock();
      if ("given" in answer) waiting?.resolve(answer.given);
      else waiting?.reject(new (answer.isUsage ? UsageError : Error)(answer.failure));
    });
    child.once("error", (error) => {
      if (child.pid === undefined) this.giveUp(error);
    });
    // Whatever ends it without a word ended it for want of memory: failures of other kinds are answered.
    child.once("exit", () => {
      if (this.child === child)
        this.giveUp(tookMoreThan(`${inThousands(LIMITS.case.megabytes)} MB of memory`));
    });
    return child;
  }

  /** All that was asked is answered so; the next question starts another process. */
  private giveUp(error: Error): void {
    this.child = undefined;
    clearTimeout(this.late);
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of all) reject(error);
  }
}
