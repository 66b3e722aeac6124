import EngineWorker from "./worker.ts?worker&inline";

/** From disk a browser fetches nothing, so the worker travels inside the page. */
export function startWorker(name: string): Worker {
  return new EngineWorker({ name });
}
