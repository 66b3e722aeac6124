import { type Remote, wrap } from "comlink";
import { startWorker } from "#start-engine";
import type { Engine } from "./engine.ts";
import { HOLDS_LOCK } from "./lock.ts";

export type RemoteEngine = Remote<Engine>;

/** The worker ended by itself, as when memory runs out. */
export class Stopped extends Error {}

/** An engine in a worker of its own, and how to end it, whatever it is doing. */
export interface Connection {
  engine: RemoteEngine;
  /** Never done; refused when the worker ends by itself, which no question to it would ever tell. */
  stopped: Promise<never>;
  end(): void;
}

/** `onFailure`: the worker could not be started, or died. `name`: what the browser's tools call it. */
export function connect(onFailure: () => void, name: string): Connection {
  const own = `${name} ${crypto.randomUUID()}`;
  const worker = startWorker(own);
  let isOver = false;
  let refuse: (why: Error) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  // Told to who waits for it; nobody may.
  stopped.catch(() => undefined);
  const fail = () => {
    if (isOver) return;
    isOver = true;
    refuse(new Stopped("the engine stopped"));
    onFailure();
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
  return { engine, stopped, end };
}
