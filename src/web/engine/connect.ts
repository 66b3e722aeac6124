import { type Remote, wrap } from "comlink";
import { startWorker } from "#start-engine";
import type { Engine } from "./engine.ts";

export type RemoteEngine = Remote<Engine>;

/** An engine in a worker of its own, and how to end it, whatever it is doing. */
export interface Connection {
  engine: RemoteEngine;
  end(): void;
}

/** `onFailure`: the worker could not be started, or died. `name`: what the browser's tools call it. */
export function connect(onFailure: () => void, name: string): Connection {
  const worker = startWorker(name);
  worker.addEventListener("error", onFailure);
  const engine = wrap<Engine>(worker);
  return { engine, end: () => worker.terminate() };
}
