import { basename } from "node:path";
import { knownActor } from "../../actors/index.ts";
import type { EventCounts } from "../../events/index.ts";
import { yamlText } from "../../record/index.ts";
import type { Clock } from "../clock.ts";
import { writeResult } from "../output.ts";
import { shellWord } from "../shellWord.ts";
import type { AskedStore } from "../store/askedStore.ts";
import { UsageError } from "../usageError.ts";
import { asked, type EventsCoverageOptions } from "./askStore.ts";

const OF_QUADS = ["verbalCooperation", "materialCooperation", "verbalConflict", "materialConflict"] as const;

/** The counts of each pair by year as entries of `codedMeasures` in a case; what only its author knows is left to be filled in. */
export async function asEntries(
  a: readonly string[],
  b: readonly string[],
  options: EventsCoverageOptions,
  clock: Clock,
): Promise<void> {
  const entries = await asked(
    { ...options, by: "year" },
    clock,
    async (store, { from, to }, name, { files, title }) => {
      const coverage = await store.coverage({ dataset: name, by: "year", from, to });
      const years = coverage.filter(({ covered }) => covered > 0);
      if (years.length === 0) throw new UsageError("the store covers no year of those asked for");
      const released = files.flatMap(({ released }) => released ?? []).sort();
      const pairs = a.flatMap((one) => b.flatMap((other) => (one === other ? [] : [[one, other] as const])));
      return Promise.all(
        pairs.map(async ([one, other]) => {
          const counts = await Promise.all(
            // What was added after a year was over was not known when it was: a page of the day after must not use it.
            years.map(async ({ period, covered }) => ({
              year: period,
              covered,
              counts: await countsOf(store, name, one, other, period, released.length > 0),
            })),
          );
          const nameOf = (id: string) => knownActor(id)?.name ?? id;
          const command = [
            `detente events series --store ${shellWord(basename(options.store))} --dataset ${name} --a ${one} --b ${other}`,
            `--from ${years[0]!.period} --to ${years.at(-1)!.period} --format yaml`,
          ].join(" ");
          return [
            `  - id: ${name}-${one.toLowerCase()}-${other.toLowerCase()}`,
            `    name: ${yamlText(`${nameOf(one)} and ${nameOf(other)} in ${title}`).trimEnd()}`,
            ...(released.length === 0 ? [] : [`    known: ${released.at(-1)}`]),
            `    a: ${one}`,
            `    b: ${other}`,
            "    data: Whose data they are, and where they can be had",
            "    licence: Under which licence they are",
            ...(released.length === 0 ? [] : [`    released: ${released.at(-1)}`]),
            `    made: ${yamlText(command).trimEnd()}`,
            "    years:",
            ...counts.map(({ year, covered, counts }) => {
              const cells = Object.entries({ ...counts, days: covered }).map(([key, n]) => `${key}: ${n}`);
              return `      - {date: ${year}, ${cells.join(", ")}}`;
            }),
          ].join("\n");
        }),
      );
    },
  );
  return writeResult(`codedMeasures:\n${entries.join("\n")}\n`);
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
  // Of a file that came out later all is known since that day, and the entry says so.
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
