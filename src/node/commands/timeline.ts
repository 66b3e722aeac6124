import { type Block, writeText } from "../../assessment/index.ts";
import { timeline as ask, phaseInWords, type TimelineEntry } from "../../questions/timeline.ts";
import { caseAsOf, headingOf } from "../../record/index.ts";
import { CASE_LANGUAGE } from "../../words/index.ts";
import { readDay, readEnd, readEntry, readParty } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, writeJson, writePainted } from "../output.ts";
import { requireCase } from "../readCase.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { InLanguage } from "./inLanguage.ts";

export interface TimelineOptions {
  from?: string;
  to?: string;
  party?: string;
  actor?: string;
  about?: string;
  asOf?: string;
  lang?: string;
  format: string;
}

/** `detente timeline CASE`: what happened, in order of time. */
export async function timeline(folder: string, options: TimelineOptions, clock: Clock): Promise<void> {
  const from = options.from === undefined ? undefined : readEnd(options.from, "--from", clock(), "first");
  const to = options.to === undefined ? undefined : readEnd(options.to, "--to", clock(), "last");
  if (from !== undefined && to !== undefined && to < from)
    throw new UsageError(`--to: ${options.to} lies before --from ${options.from}`);
  if (options.actor !== undefined && options.party !== undefined)
    throw new UsageError("--actor and --party are the same; name one actor at a time");
  const { case: full, problems } = await requireCase(folder);
  const record =
    options.asOf === undefined ? full : caseAsOf(full, readDay(options.asOf, "--as-of", clock())).case;
  const named = options.actor ?? options.party;
  const party =
    named === undefined
      ? undefined
      : readParty(named, record, options.actor === undefined ? "--party" : "--actor");
  const about = options.about === undefined ? undefined : readEntry(options.about, full);
  const answer = ask(record, {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(party === undefined ? {} : { party }),
    ...(about === undefined ? {} : { about }),
  });
  const { entries } = answer;
  printProblems(problems, folder);
  process.exitCode = exitCodeFor(problems);
  if (options.format === "json") return writeJson(answer);
  const told = new InLanguage(record, options.lang);
  const { timeline: says } = told.words;
  const page = {
    title: says.title(told.title),
    subtitle: says.entries(entries.length),
    language: told.code,
    blocks: byYear(entries, told),
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

function byYear(entries: readonly TimelineEntry[], told: InLanguage): Block[] {
  const { timeline: says } = told.words;
  const { sentence } = told.language.words.names;
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
        { strong: told.date(entry.date) },
        entry.kind === "phase" || entry.kind === "event"
          ? "  "
          : `  (${says.kinds[entry.kind] ?? entry.kind}) `,
        entry.readings ? sentence(saidOf(entry, told)) : saidOf(entry, told),
        entry.readings ? says.differ(entry.readings.map((reading) => told.author(reading))) : "",
        ` (${says.sources(entry.sources.length, entry.verification)})`,
        " ",
        { place: entry },
      ]),
    },
  ]);
}

/** What happened, put together from its parts where the entry is a phase of a format, or from words and a state. */
function saidOf({ says, told: parts }: TimelineEntry, told: InLanguage): string {
  if (told.code === CASE_LANGUAGE) return says;
  if (parts === undefined) return told.author(says);
  const { phase, party, by = [], aspect, state, role, format, isOver } = parts;
  const own = parts.says === undefined ? undefined : told.text({ says: parts.says, saysIn: parts.saysIn });
  if (state !== undefined)
    return own === undefined ? `${told.state(state)}.` : `${told.state(state)}: ${own}`;
  const name = format === undefined ? "" : told.format(format);
  if (role !== undefined)
    return `${name}: ${told.words.timeline.role(
      told.actor(role.actor),
      told.role(role.role),
      role.whom.map((id) => told.actor(id)),
      isOver === true,
    )}`;
  if (phase === undefined) return isOver ? told.words.timeline.until(own ?? "") : (own ?? "");
  const others = by.filter((id) => id !== party);
  return phaseInWords({
    format: name,
    phase: told.phase(phase.replaceAll("-", " ")),
    party: party === undefined ? undefined : told.actor(party),
    by: others.length > 0 ? told.words.by(others.map((id) => told.actor(id))) : "",
    aspect: aspect === undefined ? undefined : told.aspect(format ?? "", aspect),
    says: own,
  });
}
