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
  asked: Asked;
  /**
   * Letters of what comes with the question, such as papers. What it only names weighs its name: questions about the
   * files of a folder go about in the order they came.
   */
  length: number;
  /** How many that came later were asked first. */
  passed: number;
  resolve(given: unknown): void;
  reject(error: Error): void;
}

/** So often a long question lets shorter ones go first. */
const MOST_PASSED = 8;

export interface Bounds {
  /** For one answer. */
  seconds: number;
  megabytes: number;
  /** So many questions may wait; another is refused. Default: any number. */
  waiting?: number;
}

/**
 * A process that answers questions one after the other, bounded in time and memory, so that the program which asks goes
 * on whatever is in the files. One that took too much is ended with its question, and the next starts another. Of those
 * that wait the one with least to read goes first, so that a look at one day does not wait for sixty papers.
 */
export class AskedProcess {
  private readonly worker: string;
  private readonly bounds: Bounds;
  private readonly given: readonly string[];
  private child: ChildProcess | undefined;
  private current: Waiting | undefined;
  private readonly waiting: Waiting[] = [];
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
      const { waiting: most = Number.POSITIVE_INFINITY } = this.bounds;
      if (this.waiting.length >= most) {
        reject(new UsageError(`${most} questions wait already; ask again when some of them are answered`));
        return;
      }
      this.waiting.push({
        asked: { id: this.asked++, ask, about },
        length: lengthOf(about),
        passed: 0,
        resolve: resolve as Waiting["resolve"],
        reject,
      });
      this.goOn();
    });
  }

  /** When all that was asked has been answered. */
  async idle(): Promise<void> {
    if (this.current !== undefined) await new Promise<void>((resolve) => this.onIdle.push(resolve));
  }

  /** Asks the next, where nothing is being answered. */
  private goOn(): void {
    if (this.current !== undefined) return;
    const next = this.takeNext();
    if (next === undefined) {
      for (const tell of this.onIdle.splice(0)) tell();
      return;
    }
    this.current = next;
    this.child ??= this.start();
    // That it cannot be sent is told by the end of the process.
    this.child.send(next.asked, () => undefined);
    const { seconds } = this.bounds;
    this.late = setTimeout(() => {
      const { child } = this;
      this.giveUp(tookMoreThan(`${seconds} seconds`));
      child?.kill("SIGKILL");
    }, seconds * 1000);
    this.late.unref();
  }

  private takeNext(): Waiting | undefined {
    const [first] = this.waiting;
    if (first === undefined) return undefined;
    const shortest = this.waiting.reduce((best, one) => (one.length < best.length ? one : best));
    const next = first.passed >= MOST_PASSED ? first : shortest;
    const at = this.waiting.indexOf(next);
    for (const one of this.waiting.slice(0, at)) one.passed += 1;
    this.waiting.splice(at, 1);
    return next;
  }

  /** What is being answered, which is over then. */
  private takeCurrent(): Waiting | undefined {
    clearTimeout(this.late);
    const { current } = this;
    this.current = undefined;
    return current;
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
      if (this.current?.asked.id !== answer.id) return;
      const current = this.takeCurrent()!;
      if ("given" in answer) current.resolve(answer.given);
      else current.reject(new (answer.isUsage ? UsageError : Error)(answer.failure));
      this.goOn();
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

  /** What was asked is answered so; the next question starts another process. */
  private giveUp(error: Error): void {
    this.child = undefined;
    this.takeCurrent()?.reject(error);
    this.goOn();
  }
}

function lengthOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 1;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (value instanceof Map) return lengthOf([...value]);
  return Object.values(value).reduce((sum: number, one) => sum + lengthOf(one), 1);
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
