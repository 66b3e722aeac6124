declare module "#start-engine" {
  /** A worker that runs the engine, started the way this build can. */
  export function startWorker(name: string): Worker;
}
