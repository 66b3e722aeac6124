import { basename } from "node:path";
import type { Votes } from "../../questions/votes.ts";
import { yamlText } from "../../record/index.ts";
import { shellWord } from "../shellWord.ts";

/** The counts by year as entries of `measures` in a case; what only its author knows is left to be filled in. */
export function asEntries({ series }: Votes, file: string, nameOf: (id: string) => string): string {
  const pairs = new Map(series.map((one) => [`${one.a} ${one.b}`, one]));
  const entries = [...pairs.values()].map(({ a, b, points }) => {
    const years = points.flatMap(({ period, n, tally }) => {
      if (tally === undefined || n === 0) return [];
      const { same, half, opposite, absent, noRecord } = tally;
      const rest = `${absent > 0 ? `, absent: ${absent}` : ""}${noRecord > 0 ? `, noRecord: ${noRecord}` : ""}`;
      return [`      - {date: ${period}, same: ${same}, half: ${half}, opposite: ${opposite}${rest}}`];
    });
    const command = [
      `detente events votes ${shellWord(basename(file))} --a ${a} --b ${b}`,
      `--from ${points[0]!.period} --to ${points.at(-1)!.period} --format yaml`,
    ].join(" ");
    return [
      `  - id: un-votes-${a.toLowerCase()}-${b.toLowerCase()}`,
      `    name: ${yamlText(`${nameOf(a)} and ${nameOf(b)} in the UN General Assembly`).trimEnd()}`,
      "    kind: un-votes",
      `    a: ${a}`,
      `    b: ${b}`,
      "    data: Whose data they are, and where they can be had",
      "    licence: Under which licence they are",
      `    made: ${yamlText(command).trimEnd()}`,
      "    years:",
      ...years,
    ].join("\n");
  });
  return `measures:\n${entries.join("\n")}\n`;
}
