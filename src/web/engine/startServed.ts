import EngineWorker from "./worker.ts?worker";

export function startWorker(name: string): Worker {
  return new EngineWorker({ name });
}
