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
  const own = `${name} ${crypto.randomUUID()}`;
  const worker = startWorker(own);
  let isOver = false;
  const fail = () => {
    if (!isOver) onFailure();
    isOver = true;
  };
  worker.addEventListener("error", fail);
  const engine = wrap<Engine>(worker);
  void whenGone(own, () => isOver).then(fail, () => undefined);
  const end = () => {
    isOver = true;
    worker.terminate();
  };
  return { engine, end };
}

const MILLISECONDS_BETWEEN_LOOKS = 250;

/** Done when a worker that held the lock of its name runs no more; never where the browser has no locks for this page. */
async function whenGone(name: string, isOver: () => boolean): Promise<void> {
  const { locks } = navigator;
  if (!locks) return new Promise(() => undefined);
  const isHeld = async () => ((await locks.query()).held ?? []).some((lock) => lock.name === name);
  while (!isOver() && !(await isHeld()))
    await new Promise((done) => setTimeout(done, MILLISECONDS_BETWEEN_LOOKS));
  await locks.request(name, () => undefined);
}
