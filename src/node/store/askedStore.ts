import type { CodedStore } from "../../events/index.ts";
import type { EventImport } from "../../questions/eventImport.ts";
import type { Batch, Tell } from "./bring.ts";
import type { Dataset, HeldYear } from "./manifest.ts";
import type { Duck } from "./openDuckdb.ts";

/** A store as the commands ask it, wherever it is. */
export interface AskedStore extends CodedStore<Batch, EventImport> {
  append(batch: Batch, tell?: Tell, onDuck?: (duck: Duck) => void): Promise<EventImport>;
  /** Which data set is meant: the one that is named, else the only one. */
  dataset(name: string | undefined): Promise<{ name: string; dataset: Dataset<HeldYear> }>;
}
