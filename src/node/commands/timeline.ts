import { type Block, writeText } from "../../assessment/index.ts";
import { timeline as ask, type TimelineEntry } from "../../questions/timeline.ts";
import { caseAsOf, dateInWords, headingOf } from "../../record/index.ts";
import { readDay, readEnd, readEntry, readParty } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, writeJson, writePainted } from "../output.ts";
import { requireCase } from "../readCase.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";

export interface TimelineOptions {
  from?: string;
  to?: string;
  party?: string;
  actor?: string;
  about?: string;
  asOf?: string;
  format: string;
}

/** `detente timeline CASE`: what happened, in order of time. */
export async function timeline(folder: string, options: TimelineOptions, clock: Clock): Promise<void> {
  const from = options.from === undefined ? undefined : readEnd(options.from, "--from", clock(), "first");
  const to = options.to === undefined ? undefined : readEnd(options.to, "--to", clock(), "last");
  if (from !== undefined && to !== undefined && to < from)
    throw new UsageError(`--to: ${options.to} lies before --from ${options.from}`);
  const { case: full, problems } = await requireCase(folder);
  const record =
    options.asOf === undefined ? full : caseAsOf(full, readDay(options.asOf, "--as-of", clock())).case;
  const named = options.actor ?? options.party;
  const party = named === undefined ? undefined : readParty(named, record);
  const about = options.about === undefined ? undefined : readEntry(options.about, full);
  const answer = ask(record, {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(party === undefined ? {} : { party }),
    ...(about === undefined ? {} : { about }),
  });
  const { entries } = answer;
  printProblems(problems);
  process.exitCode = exitCodeFor(problems);
  if (options.format === "json") return writeJson(answer);
  const page = {
    title: `${record.meta.title}: timeline`,
    subtitle: entries.length === 1 ? "1 entry" : `${entries.length} entries`,
    language: "en",
    blocks: byYear(entries),
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

function byYear(entries: readonly TimelineEntry[]): Block[] {
  const years = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const year = headingOf(entry.date);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years].flatMap(([year, list]): Block[] => [
    { kind: "heading", level: 2, id: `y${year.replaceAll(/\W+/g, "-")}`, text: [year] },
    {
      kind: "list",
      items: list.map((entry) => [
        { strong: dateInWords(entry.date) },
        entry.kind === "phase" || entry.kind === "event" ? "  " : `  (${entry.kind}) `,
        entry.says,
        entry.readings ? ` Sources differ: ${entry.readings.join("; ")}.` : "",
        ` (${sourcesInWords(entry)})`,
        " ",
        { place: entry },
      ]),
    },
  ]);
}

function sourcesInWords({ sources, verification }: TimelineEntry): string {
  const count =
    sources.length === 0 ? "no source" : sources.length === 1 ? "1 source" : `${sources.length} sources`;
  return verification && verification !== "verified" ? `${count}, ${verification.replace("-", " ")}` : count;
}
