import { type Remote, wrap } from "comlink";
import { startWorker } from "#start-engine";
import type { Engine } from "./engine.ts";
import { HOLDS_LOCK } from "./lock.ts";

export type RemoteEngine = Remote<Engine>;

/** An engine in a worker of its own, and how to end it, whatever it is doing. */
export interface Connection {
  engine: RemoteEngine;
  end(): void;
}

/** `onFailure`: the worker could not be started, or died. `name`: what the browser's tools call it. */
export function connect(onFailure: () => void, name: string): Connection {
  const own = `${name} ${crypto.randomUUID()}`;
  const worker = startWorker(own);
  let isOver = false;
  const fail = () => {
    if (!isOver) onFailure();
    isOver = true;
  };
  worker.addEventListener("error", fail);
  const engine = wrap<Engine>(worker);
  worker.addEventListener("message", ({ data }) => {
    // Given to the page when the worker runs no more.
    if (data === HOLDS_LOCK) navigator.locks.request(own, fail).catch(() => undefined);
  });
  const end = () => {
    isOver = true;
    worker.terminate();
  };
  return { engine, end };
}
