import { type Block, writeText } from "../../assessment/index.ts";
import {
  type Case,
  caseAsOf,
  compareDates,
  dateInWords,
  headingOf,
  nearest,
  type PartialDate,
  parseDate,
  sourceOf,
} from "../../record/index.ts";
import { readDay, readParty } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, writeJson, writePainted } from "../output.ts";
import { requireCase } from "../readCase.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { byWhom } from "./byWhom.ts";

export interface TimelineOptions {
  from?: string;
  to?: string;
  actor?: string;
  party?: string;
  about?: string;
  asOf?: string;
  format: string;
}

/** One line of the timeline: an event, or a phase of a format that no event tells. */
export interface TimelineEntry {
  date: string;
  kind: "event" | "context" | "planned" | "phase";
  id: string;
  says: string;
  formats: string[];
  sources: string[];
  verification?: string;
  readings?: string[];
  file: string;
  line: number;
}

/** `detente timeline CASE`: what happened, in order of time. */
export async function timeline(folder: string, options: TimelineOptions, clock: Clock): Promise<void> {
  const from =
    options.from === undefined ? Number.NEGATIVE_INFINITY : readDay(options.from, "--from", clock());
  const to = options.to === undefined ? Number.POSITIVE_INFINITY : readDay(options.to, "--to", clock());
  const asOf = options.asOf === undefined ? undefined : readDay(options.asOf, "--as-of", clock());
  const { case: known, problems } = await requireCase(folder);
  const record = asOf === undefined ? known : caseAsOf(known, asOf).case;
  const actor = options.actor ?? options.party;
  const party =
    actor === undefined ? undefined : readParty(actor, record, options.actor ? "--actor" : "--party");
  const about = options.about === undefined ? undefined : readAbout(options.about, record);
  const entries = entriesOf(record, party, about)
    .filter(({ date }) => date.last >= from && date.first <= to)
    .sort((a, b) => compareDates(a.date, b.date))
    .map(({ entry }) => entry);
  printProblems(problems);
  process.exitCode = exitCodeFor(problems);
  if (options.format === "json") return writeJson({ entries });
  const page = {
    title: `${record.meta.title}: timeline`,
    subtitle: `${entries.length} entries`,
    language: "en",
    blocks: byYear(entries),
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

/** An id of the record that a timeline can be about: a format, event, actor or pillar. */
function readAbout(text: string, record: Case): string {
  const { formats, events, actors, meta } = record;
  const ids = [...formats, ...events, ...actors, ...(meta.pillars ?? [])].map(({ id }) => id);
  const found = ids.find((id) => id.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  const near = nearest(text, ids);
  throw new UsageError(
    `--about: no format, event, actor or pillar "${text}" in this case${near ? `, did you mean "${near}"?` : ""}`,
  );
}

function entriesOf(
  record: Case,
  party: string | undefined,
  about: string | undefined,
): { date: PartialDate; entry: TimelineEntry }[] {
  const events = record.events
    .filter(
      (event) =>
        (party === undefined || [...(event.initiators ?? []), ...(event.targets ?? [])].includes(party)) &&
        (about === undefined ||
          [
            event.id,
            ...(event.formats ?? []),
            ...(event.pillars ?? []),
            ...(event.initiators ?? []),
            ...(event.targets ?? []),
          ].includes(about)),
    )
    .map(
      (event): TimelineEntry => ({
        date: event.date,
        kind: event.kind ?? "event",
        id: event.id,
        says: event.says,
        formats: event.formats ?? [],
        ...grounds(event),
        ...place(record, event),
      }),
    );
  const nameOf = (id: string) => record.actors.find((actor) => actor.id === id)?.name ?? id;
  const phases = record.formats.flatMap((format) =>
    format.phases
      .filter(
        (phase) =>
          (party === undefined ||
            phase.party === party ||
            phase.by?.includes(party) ||
            (phase.party === undefined && format.participants?.includes(party))) &&
          (about === undefined ||
            [format.id, ...format.pillars, phase.party, ...(phase.by ?? [])].includes(about)),
      )
      .map(
        (phase): TimelineEntry => ({
          date: phase.date,
          kind: "phase",
          id: format.id,
          says: [
            `${format.abbreviation ?? format.name}: ${phase.phase}`,
            phase.party ? ` (${nameOf(phase.party)})` : "",
            byWhom(phase, nameOf),
            phase.aspect ? ` (${phase.aspect})` : "",
            phase.says ? `, ${phase.says}` : "",
          ].join(""),
          formats: [format.id],
          ...grounds(phase),
          ...place(record, phase),
        }),
      ),
  );
  return [...events, ...phases].flatMap((entry) => {
    const date = parseDate(entry.date);
    return date ? [{ date, entry }] : [];
  });
}

function grounds(fact: {
  sources?: Parameters<typeof sourceOf>[0][] | undefined;
  verification?: string | undefined;
  readings?: { says: string }[] | undefined;
}): Pick<TimelineEntry, "sources" | "verification" | "readings"> {
  return {
    sources: (fact.sources ?? []).map(sourceOf),
    ...(fact.verification === undefined ? {} : { verification: fact.verification }),
    ...(fact.readings ? { readings: fact.readings.map(({ says }) => says) } : {}),
  };
}

function place(record: Case, part: object): { file: string; line: number } {
  const { file, line } = record.placeOf(part);
  return { file, line };
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
