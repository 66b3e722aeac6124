import { Worker } from "node:worker_threads";
import type { Answer, ApartRequest } from "./apart.ts";
import { review } from "./review.ts";

/**
 * Reads one paper in a process of its own, sends what was found and ends. While it reads it answers nothing, so its
 * memory is watched from a thread beside it, which ends the process when it takes more than it may.
 */
const WATCH = `
const { workerData } = require("node:worker_threads");
setInterval(() => {
  if (process.memoryUsage.rss() > workerData) process.kill(process.pid, "SIGKILL");
}, 20);
`;

process.once("message", ({ review: request, megabytes }: ApartRequest) => {
  new Worker(WATCH, { eval: true, workerData: megabytes * 1_000_000, execArgv: [] }).unref();
  const answer = (sent: Answer) => process.send!(sent, () => process.exit());
  review(request).then(
    (read) => answer({ ...read, paper: read.paper && { ...read.paper, lines: undefined } }),
    (error: unknown) => answer({ failure: error instanceof Error ? error.message : String(error) }),
  );
});
