import EngineWorker from "./worker.ts?worker";

export function startWorker(): Worker {
  return new EngineWorker();
}
