import { Worker } from "node:worker_threads";

/**
 * A process that reads answers nothing meanwhile, so its memory is watched from a thread beside it, which ends the
 * process when it takes more than it may, and when whoever started it is gone.
 */
const WATCH = `
const { workerData: { bytes, told } } = require("node:worker_threads");
const { write } = require("node:fs");
const parent = process.ppid;
setInterval(() => {
  if (process.memoryUsage.rss() > bytes || process.ppid !== parent) process.kill(process.pid, "SIGKILL");
}, 20);
if (told !== undefined)
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    // Who does not listen just now hears the next.
    write(told, Math.round((user + system) / 1000) + "\\n", () => undefined);
  }, 250);
`;

/** `megabytes`: of the process as a whole, since the limit of a heap does not count what an archive unpacks to. Returns what ends the watch. `told`: the file to tell on how much of the processor it has had. */
export function watchMemory(megabytes: number, told?: number): () => void {
  const workerData = { bytes: megabytes * 1_000_000, told };
  const watch = new Worker(WATCH, { eval: true, workerData, execArgv: [] });
  watch.unref();
  return () => void watch.terminate();
}
