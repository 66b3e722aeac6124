import { expose } from "comlink";
import { createEngine } from "./engine.ts";
import { HOLDS_LOCK } from "./lock.ts";

// Held as long as this runs: nothing else tells the page that a worker was ended, as when memory runs out.
navigator.locks
  ?.request(self.name, () => {
    self.postMessage(HOLDS_LOCK);
    return new Promise(() => undefined);
  })
  .catch(() => undefined);
expose(createEngine());
