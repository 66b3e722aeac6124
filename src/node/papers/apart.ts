import { fork } from "node:child_process";
import type { Paper } from "../../paper/paper.ts";
import { keepReading, type readingOf } from "../../paper/reading.ts";
import { LIMITS } from "../../record/limits.ts";
import { Lines } from "../../record/lines.ts";
import type { Problem } from "../../record/problem.ts";
import { type Late, lateInWords, Patience } from "../patience.ts";
import { READERS } from "./readers.ts";
import { type PaperReview, type ReviewRequest, tooLarge } from "./review.ts";

/** What the process that reads is asked. */
export interface ApartRequest {
  review: ReviewRequest;
  megabytes: number;
}

/** What it answers: a paper without its lines, which do not survive being sent, or why it failed. */
export type Answer =
  | {
      paper: (Omit<Paper, "lines"> & { lines: undefined }) | undefined;
      problems: Problem[];
      isTooLarge?: true;
      /** Of a paper whose rules were run, and so nearly for nothing. */
      reading: ReturnType<typeof readingOf> | undefined;
    }
  | { failure: string };

/** Megabytes of the engine's own heap; what an archive or a PDF unpacks to lies beside it. */
const HEAP = 650;

/** The exit code where the engine gives up for want of memory; else the process is ended by a signal. */
const ABORTED = 134;

/**
 * A paper read in a process of its own, with bounds on time and memory, so that a hostile file costs no more than
 * these, whatever it does to the process that reads it.
 * @throws Error when the reader fails for another reason than these.
 */
export function reviewApart(request: ReviewRequest): Promise<PaperReview> {
  const { seconds, megabytes } = LIMITS[READERS[request.extension]!.limits];
  const script = new URL(`./worker.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);
  return new Promise((resolve, reject) => {
    const child = fork(script, [], {
      execArgv: [...process.execArgv, `--max-old-space-size=${HEAP}`],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc", "pipe"],
    });
    let answered: Answer | undefined;
    let isLate: Late | undefined;
    const patience = new Patience(child);
    patience.begin(seconds, (late) => {
      isLate = late;
      child.kill("SIGKILL");
    });
    const end = () => child.kill("SIGKILL");
    process.once("exit", end);
    child.once("message", (answer: Answer) => {
      answered = answer;
    });
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      patience.end();
      process.off("exit", end);
      if (answered && "failure" in answered) reject(new Error(answered.failure));
      else if (answered) {
        const { paper: sent, problems, isTooLarge, reading } = answered;
        const paper = sent && { ...sent, lines: new Lines(sent.text) };
        if (paper && reading) keepReading(paper, reading);
        resolve({
          paper,
          problems,
          ...(isTooLarge ? { isTooLarge } : {}),
        });
      } else if (isLate)
        resolve(
          tooLarge(request.file, `it ${lateInWords(isLate, seconds)}; split it, or save it as plain text`),
        );
      // A program that could not even be loaded says nothing either, and ends by itself.
      else if (signal === null && code !== ABORTED)
        reject(
          new Error(`the process that read ${request.file} ended without an answer (exit code ${code})`),
        );
      else
        resolve(
          tooLarge(
            request.file,
            `it took more than ${megabytes} MB of memory; split it, or save it as plain text`,
          ),
        );
    });
    child.send({ review: request, megabytes } satisfies ApartRequest);
  });
}
