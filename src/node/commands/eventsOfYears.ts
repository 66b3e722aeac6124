import { basename } from "node:path";
import type { EventCounts } from "../../events/index.ts";
import { shellWord } from "../shellWord.ts";
import type { AskedStore } from "../store/askedStore.ts";

const OF_QUADS = ["verbalCooperation", "materialCooperation", "verbalConflict", "materialConflict"] as const;

/** What a case holds of a year: counts that were known when it was over, and how many of its days the files cover. */
export interface CountedYear extends EventCounts {
  date: string;
  days: number;
}

/** The counts of a pair in each year that the store covers; `released`: when the last of its files came out, if that is told. */
export async function countYears(
  store: AskedStore,
  dataset: string,
  a: string,
  b: string,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): Promise<{ years: CountedYear[]; released: string | undefined }> {
  const { files } = (await store.dataset(dataset)).dataset;
  const released = files
    .flatMap(({ released }) => released ?? [])
    .sort()
    .at(-1);
  const coverage = await store.coverage({ dataset, by: "year", from, to });
  const years = await Promise.all(
    coverage
      .filter(({ covered }) => covered > 0)
      .map(async ({ period, covered }) => ({
        date: period,
        ...(await countsOf(store, dataset, a, b, period, released !== undefined)),
        days: covered,
      })),
  );
  return { years, released };
}

/** The command that writes the same entry anew. */
export function countedAgainBy(
  store: string,
  dataset: string,
  a: string,
  b: string,
  years: readonly { date: string }[],
): string {
  return (
    `detente events series --store ${shellWord(basename(store))} --dataset ${dataset} --a ${a} --b ${b} ` +
    `--from ${years[0]!.date} --to ${years.at(-1)!.date} --format yaml`
  );
}

async function countsOf(
  store: AskedStore,
  dataset: string,
  a: string,
  b: string,
  year: string,
  isReleased: boolean,
): Promise<EventCounts> {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  // What was added after a year was over was not known when it was: a page of the day after must not use it. Of a file
  // that came out later all is known since that day, and the entry says so.
  const knownBy = isReleased ? undefined : to;
  const cells = await store.series({ dataset, a: [a], b: [b], by: "year", from, to, knownBy });
  const sum = (of: (cell: (typeof cells)[number]) => number) =>
    cells.reduce((total, cell) => total + of(cell), 0);
  const quads = OF_QUADS.map((name, i) => [name, sum(({ quad, count }) => (quad === i + 1 ? count : 0))]);
  return {
    ...(Object.fromEntries(quads) as Pick<EventCounts, (typeof OF_QUADS)[number]>),
    goldsteinSum: Math.round(sum(({ goldsteinSum }) => goldsteinSum ?? 0) * 1000) / 1000,
    valued: sum(({ valued }) => valued),
  };
}
