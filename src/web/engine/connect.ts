import { type Remote, wrap } from "comlink";
import { startWorker } from "#start-engine";
import type { Engine } from "./engine.ts";

export type RemoteEngine = Remote<Engine>;

/** An engine in a worker of its own, and how to end it, whatever it is doing. */
export interface Connection {
  engine: RemoteEngine;
  end(): void;
}

/** `onFailure`: the worker could not be started, or died. */
export function connect(onFailure: () => void): Connection {
  const worker = startWorker();
  worker.addEventListener("error", onFailure);
  const engine = wrap<Engine>(worker);
  return { engine, end: () => worker.terminate() };
}
