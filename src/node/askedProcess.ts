import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { inThousands } from "../record/limits.ts";
import { inPackage } from "./packageFolder.ts";
import { tookMoreThan } from "./readWithin.ts";
import { UsageError } from "./usageError.ts";
import { watchMemory } from "./watchMemory.ts";

/** What a process of its own can be asked. */
// biome-ignore lint/suspicious/noExplicitAny: of any number and kind, which each of its methods says for itself
type Answers = Record<string, (...about: any[]) => Promise<unknown>>;

interface Asked {
  id: number;
  ask: string;
  about: unknown[];
}

type Answer = { id: number; given: unknown } | { id: number; failure: string; isUsage: boolean };

interface Waiting {
  resolve(given: unknown): void;
  reject(error: Error): void;
}

export interface Bounds {
  /** For one answer. */
  seconds: number;
  megabytes: number;
}

/**
 * A process that answers questions, bounded in time and memory, so that the program which asks goes on whatever is in
 * the files. One that took too much is ended, and the next question starts another.
 */
export class AskedProcess {
  private readonly worker: string;
  private readonly bounds: Bounds;
  private readonly given: readonly string[];
  private child: ChildProcess | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private late: NodeJS.Timeout | undefined;
  private readonly onIdle: (() => void)[] = [];
  private readonly end = () => this.stop();

  /** `worker`: the file that is run, without its ending; `given`: what it is told when it starts. */
  constructor(worker: string, bounds: Bounds, given: readonly string[] = []) {
    this.worker = worker;
    this.bounds = bounds;
    this.given = given;
    process.once("exit", this.end);
  }

  stop(): void {
    process.off("exit", this.end);
    this.child?.kill("SIGKILL");
  }

  ask<Given>(ask: string, ...about: unknown[]): Promise<Given> {
    return new Promise((resolve, reject) => {
      this.child ??= this.start();
      const id = this.asked++;
      this.waiting.set(id, { resolve: resolve as Waiting["resolve"], reject });
      // That it cannot be sent is told by the end of the process.
      this.child.send({ id, ask, about } satisfies Asked, () => undefined);
      if (this.waiting.size === 1) this.watchClock();
    });
  }

  /** When all that was asked has been answered. */
  async idle(): Promise<void> {
    if (this.waiting.size > 0) await new Promise<void>((resolve) => this.onIdle.push(resolve));
  }

  /** Counted from the last answer: a question that waits behind others is not late for that. */
  private watchClock(): void {
    clearTimeout(this.late);
    if (this.waiting.size === 0) {
      this.tellIdle();
      return;
    }
    const { seconds } = this.bounds;
    this.late = setTimeout(() => {
      const { child } = this;
      this.giveUp(tookMoreThan(`${seconds} seconds`));
      child?.kill("SIGKILL");
    }, seconds * 1000);
    this.late.unref();
  }

  private start(): ChildProcess {
    const { megabytes } = this.bounds;
    // From the sources it runs as built: a process of its own knows no TypeScript. Built, all lies in one folder.
    const script = import.meta.url.endsWith(".ts")
      ? inPackage(`dist/node/${this.worker}.js`)
      : fileURLToPath(new URL(`./${this.worker}.js`, import.meta.url));
    const child = fork(script, this.given, {
      // Megabytes of the engine's own heap; of the process as a whole it is a little more.
      execArgv: [`--max-old-space-size=${megabytes - 100}`],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    child.on("message", (answer: Answer) => {
      const waiting = this.waiting.get(answer.id);
      this.waiting.delete(answer.id);
      if ("given" in answer) waiting?.resolve(answer.given);
      else waiting?.reject(new (answer.isUsage ? UsageError : Error)(answer.failure));
      this.watchClock();
    });
    child.once("error", (error) => {
      if (child.pid === undefined) this.giveUp(error);
    });
    // Whatever ends it without a word ended it for want of memory: failures of other kinds are answered.
    child.once("exit", () => {
      if (this.child === child) this.giveUp(tookMoreThan(`${inThousands(megabytes)} MB of memory`));
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
    this.tellIdle();
  }

  private tellIdle(): void {
    for (const tell of this.onIdle.splice(0)) tell();
  }
}

/** The other end: answers what this process is asked, for as long as the one that asks lives. */
export function answer(answers: Answers, megabytes: number): void {
  watchMemory(megabytes);
  // A key pressed in the window reaches this process too; it ends with the other, not before.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
  process.on("disconnect", () => process.exit());
  process.on("message", ({ id, ask, about }: Asked) => {
    const send = (sent: Answer) => process.send!(sent, () => undefined);
    answers[ask]!(...about).then(
      (given) => send({ id, given }),
      (error: unknown) =>
        send({
          id,
          failure: error instanceof Error ? error.message : String(error),
          isUsage: error instanceof UsageError,
        }),
    );
  });
}
