import { type Block, writeText } from "../../assessment/index.ts";
import {
  type Case,
  caseAsOf,
  compareDates,
  conditionStates,
  dateInWords,
  headingOf,
  type PartialDate,
  parseDate,
  phaseId,
  sourceOf,
} from "../../record/index.ts";
import { readDay, readEntry, readParty } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, writeJson, writePainted } from "../output.ts";
import { requireCase } from "../readCase.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { byWhom } from "./byWhom.ts";

export interface TimelineOptions {
  from?: string;
  to?: string;
  party?: string;
  actor?: string;
  about?: string;
  asOf?: string;
  format: string;
}

/** One line of the timeline: an event, or a phase of a format that no event tells. */
export interface TimelineEntry {
  date: string;
  kind: "event" | "context" | "planned" | "phase" | "claim";
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
  const { case: full, problems } = await requireCase(folder);
  const record =
    options.asOf === undefined ? full : caseAsOf(full, readDay(options.asOf, "--as-of", clock())).case;
  const named = options.actor ?? options.party;
  const party = named === undefined ? undefined : readParty(named, record);
  const about = options.about === undefined ? undefined : readEntry(options.about, full);
  const entries = entriesOf(record, party, about)
    .filter(({ date }) => date.last >= from && date.first <= to)
    .sort((a, b) => compareDates(a.date, b.date))
    .map(({ entry }) => entry);
  printProblems(problems);
  process.exitCode = exitCodeFor(problems);
  if (options.format === "json") return writeJson({ entries });
  const page = {
    title: `${record.meta.title}: timeline`,
    subtitle: entries.length === 1 ? "1 entry" : `${entries.length} entries`,
    language: "en",
    blocks: byYear(entries),
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

function entriesOf(
  record: Case,
  party: string | undefined,
  about: string | undefined,
): { date: PartialDate; entry: TimelineEntry }[] {
  const events = record.events
    .filter((event) => about === undefined || concerns(event, about))
    .filter(
      (event) =>
        party === undefined || [...(event.initiators ?? []), ...(event.targets ?? [])].includes(party),
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
          about === undefined ||
          format.id === about ||
          format.pillars.includes(about) ||
          phaseId(format, phase) === about ||
          phase.party === about ||
          (phase.party === undefined && format.participants?.includes(about)) ||
          cites(phase, about),
      )
      .filter((phase) => party === undefined || phase.party === party || format.participants?.includes(party))
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
  const roles = record.formats.flatMap((format) =>
    (format.roles ?? [])
      .filter(({ actor }) => about === undefined || format.id === about || actor === about)
      .filter(({ actor, for: whom = [] }) => party === undefined || [actor, ...whom].includes(party))
      .flatMap((role) => rolesOf(record, format, role)),
  );
  const claims = about === undefined ? [] : claimsAbout(record, about);
  return [...events, ...phases, ...roles, ...claims].flatMap((entry) => {
    const date = parseDate(entry.date);
    return date ? [{ date, entry }] : [];
  });
}

type Format = Case["formats"][number];

/** When somebody took a part in a format other than taking part, and when that was over. */
function rolesOf(record: Case, format: Format, role: NonNullable<Format["roles"]>[number]): TimelineEntry[] {
  const nameOf = (id: string) => record.actors.find((actor) => actor.id === id)?.name ?? id;
  const name = format.abbreviation ?? format.name;
  const whom = role.for === undefined ? "" : ` for ${role.for.map(nameOf).join(" and ")}`;
  const line = (date: string | undefined, says: string): TimelineEntry[] =>
    date === undefined
      ? []
      : [
          {
            date,
            kind: "phase",
            id: format.id,
            says: `${name}: ${nameOf(role.actor)} ${says}`,
            formats: [format.id],
            ...grounds(role),
            ...place(record, role),
          },
        ];
  return [...line(role.from, `${role.role}${whom}`), ...line(role.until, `no longer ${role.role}`)];
}

/** Does an event concern an entry: is it that event, of that actor, format or pillar, or does it cite that source? */
function concerns(event: Case["events"][number], id: string): boolean {
  const { initiators = [], targets = [], formats = [], pillars = [] } = event;
  return (
    event.id === id || [...initiators, ...targets, ...formats, ...pillars].includes(id) || cites(event, id)
  );
}

function cites(fact: { sources?: Parameters<typeof sourceOf>[0][] | undefined }, id: string): boolean {
  return (fact.sources ?? []).some((citation) => sourceOf(citation) === id);
}

/** The dated sides of a claim: when it was made and ended, how a condition stood, how a demand was answered. */
function claimsAbout(record: Case, id: string): TimelineEntry[] {
  return record.claims
    .filter((claim) => claim.id === id)
    .flatMap((claim) => {
      const line = (date: string | undefined, says: string, part: object): TimelineEntry[] =>
        date === undefined
          ? []
          : [
              {
                date,
                kind: "claim",
                id: claim.id,
                says,
                formats: [],
                ...grounds(part as Parameters<typeof grounds>[0]),
                ...place(record, part),
              },
            ];
      const events = new Map(record.events.map((event) => [event.id, event]));
      return [
        ...line(claim.date, claim.says, claim),
        ...line(claim.until, `${claim.says.replace(/\.$/, "")}: until then.`, claim),
        ...(claim.kind === "condition"
          ? [
              ...conditionStates(claim).flatMap((state) =>
                line(state.date, `${state.is}${state.says ? `: ${state.says}` : "."}`, state),
              ),
              ...(claim.precedents ?? []).flatMap((precedent) =>
                line(events.get(precedent.event)?.date, precedent.says, precedent),
              ),
            ]
          : []),
        ...(claim.kind === "demand"
          ? (claim.answers ?? []).flatMap((answer) =>
              line(
                answer.date,
                `${answer.is.replace("-", " ")}${answer.says ? `: ${answer.says}` : "."}`,
                answer,
              ),
            )
          : []),
      ];
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
