import { Worker } from "node:worker_threads";

/**
 * A process that reads answers nothing meanwhile, so its memory is watched from a thread beside it, which ends the
 * process when it takes more than it may, and when whoever started it is gone.
 */
const WATCH = `
const { workerData } = require("node:worker_threads");
const parent = process.ppid;
setInterval(() => {
  if (process.memoryUsage.rss() > workerData || process.ppid !== parent) process.kill(process.pid, "SIGKILL");
}, 20);
`;

/** `megabytes`: of the process as a whole, since the limit of a heap does not count what an archive unpacks to. Returns what ends the watch. */
export function watchMemory(megabytes: number): () => void {
  const watch = new Worker(WATCH, { eval: true, workerData: megabytes * 1_000_000, execArgv: [] });
  watch.unref();
  return () => void watch.terminate();
}
