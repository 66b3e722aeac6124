import type { Unit } from "../../events/index.ts";
import { formatDay } from "../../record/index.ts";
import { readDay, readEnd } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import type { AskedStore } from "../store/askedStore.ts";
import { openStore } from "../store/codedStores.ts";
import { UsageError } from "../usageError.ts";

export interface EventsCoverageOptions {
  store: string;
  dataset?: string;
  by: Unit;
  from?: string;
  to?: string;
  asOf?: string;
  lang?: string;
  format: string;
}

export interface Window {
  from: string | undefined;
  to: string | undefined;
  knownBy: string | undefined;
}

export async function asked<Answer>(
  options: EventsCoverageOptions,
  clock: Clock,
  ask: (
    store: AskedStore,
    window: Window,
    name: string,
    dataset: Awaited<ReturnType<AskedStore["dataset"]>>["dataset"],
  ) => Promise<Answer>,
): Promise<Answer> {
  const end = (text: string | undefined, flag: string, which: "first" | "last") =>
    text === undefined ? undefined : formatDay(readEnd(text, flag, clock(), which));
  const window: Window = {
    from: end(options.from, "--from", "first"),
    to: end(options.to, "--to", "last"),
    knownBy: options.asOf === undefined ? undefined : formatDay(readDay(options.asOf, "--as-of", clock())),
  };
  if (window.from !== undefined && window.to !== undefined && window.from > window.to)
    throw new UsageError(`--to: ${options.to} lies before --from ${options.from}`);
  const store = await openStore(options.store);
  try {
    const { name, dataset } = await store.dataset(options.dataset);
    if (dataset.yearly && options.by !== "year")
      throw new UsageError(`--by: ${name} has rows of whole years, expected year`);
    return await ask(store, window, name, dataset);
  } finally {
    store.close();
  }
}
