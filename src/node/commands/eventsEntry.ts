import { basename } from "node:path";
import { knownActor } from "../../actors/index.ts";
import { yamlText } from "../../record/index.ts";
import type { Clock } from "../clock.ts";
import { writeResult } from "../output.ts";
import { isServerAddress } from "../store/clickhouse/address.ts";
import { UsageError } from "../usageError.ts";
import { asked, type EventsCoverageOptions } from "./askStore.ts";
import { countedAgainBy, countYears } from "./eventsOfYears.ts";

/** The counts of each pair by year as entries of `codedMeasures` in a case; what only its author knows is left to be filled in. */
export async function asEntries(
  a: readonly string[],
  b: readonly string[],
  options: EventsCoverageOptions,
  clock: Clock,
): Promise<void> {
  // A store lies outside the case: beside it, as far as can be known here. Who asks a server is nobody else's affair.
  const { store: where } = options;
  const named = isServerAddress(where) ? where.replace(/\/\/[^/]*@/, "//") : `../${basename(where)}`;
  const entries = await asked({ ...options, by: "year" }, clock, async (store, window, name, { title }) => {
    const pairs = a.flatMap((one) => b.flatMap((other) => (one === other ? [] : [[one, other] as const])));
    return Promise.all(
      pairs.map(async ([one, other]) => {
        const { years, released } = await countYears(store, name, one, other, window);
        if (years.length === 0) throw new UsageError("the store covers no year of those asked for");
        const nameOf = (id: string) => knownActor(id)?.name ?? id;
        return [
          `  - id: ${name}-${one.toLowerCase()}-${other.toLowerCase()}`,
          `    name: ${yamlText(`${nameOf(one)} and ${nameOf(other)} in ${title}`).trimEnd()}`,
          ...(released === undefined ? [] : [`    known: ${released}`]),
          `    a: ${one}`,
          `    b: ${other}`,
          `    store: ${yamlText(named).trimEnd()}`,
          `    dataset: ${yamlText(name).trimEnd()}`,
          "    data: Whose data they are, and where they can be had",
          "    licence: Under which licence they are",
          ...(released === undefined ? [] : [`    released: ${released}`]),
          `    made: ${yamlText(countedAgainBy(where, name, one, other, years)).trimEnd()}`,
          "    years:",
          ...years.map((year) => {
            const cells = Object.entries(year).map(([key, n]) => `${key}: ${n}`);
            return `      - {${cells.join(", ")}}`;
          }),
        ].join("\n");
      }),
    );
  });
  return writeResult(`codedMeasures:\n${entries.join("\n")}\n`);
}
