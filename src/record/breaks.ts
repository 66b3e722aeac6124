import type { Axis } from "./axes.ts";
import type { Case } from "./case.ts";
import { citedIn, type Locator } from "./cited.ts";
import { compareDates, endOf, type PartialDate, parseDate } from "./date.ts";
import { type Citation, sourceOf } from "./fields.ts";
import { inOthers } from "./nouns/called.ts";
import type { Event } from "./nouns/event.ts";
import type { Format, Phase } from "./nouns/format.ts";

/** One breaking off of a format, of a part of its work or of a party's taking part in it; or a marked event alone. */
export interface Break {
  /** Absent: an event its author marks as a break, told by no phase of a format. */
  format?: string;
  name?: string;
  axis?: Axis;
  aspect?: string;
  /** Whose taking part it concerns. */
  party?: string;
  /** How it stopped: suspended, dormant, ended; `marked` for an event alone. */
  how: "suspended" | "dormant" | "ended" | "marked";
  from: string;
  /** As the phase says; else the actors of the events that tell it; empty where none does, as of what came to rest. */
  by: string[];
  says: string;
  saysIn?: Record<string, string>;
  /** Its author marks it as a break in the relation; `why`: in his words, where he says it. */
  isMarked: boolean;
  why?: string;
  /** How it was bridged; null: it is still so. */
  bridged: {
    date: string;
    phase: string;
    says?: string;
    saysIn?: Record<string, string>;
    by: string[];
    /** Of a part of what was stopped, or not with all of its work. */
    inPart?: true;
    /** Sources differ on whether it works again. */
    isDisputed?: true;
    sources: string[];
    locators?: Locator[];
  } | null;
  /** Its date leaves open when it ended, and nothing shows that it was taken up again. */
  isEndUnknown?: true;
  sources: string[];
  locators?: Locator[];
  file: string;
  line: number;
}

type Mark = Pick<Event, "break"> & { kind?: Event["kind"] };

/** Whether its author marks an event or a phase as a break in the relation, with or without his reason. */
export function isMarkedBreak(entry: Mark): boolean {
  return entry.break !== undefined && entry.kind !== "planned";
}

/** Why its author calls it a break, where he says it. */
export function whyBreak({ break: mark }: Pick<Mark, "break">): string | undefined {
  return typeof mark === "string" ? mark : undefined;
}

/** What a phase says, or else its name and why it is a break. */
export function phaseInWords(phase: Phase): string {
  const why = whyBreak(phase);
  return (
    phase.says ??
    `${phase.phase.replaceAll("-", " ")}${why === undefined ? "" : ` (${why.replace(/\.$/u, "")})`}`
  );
}

/**
 * What was broken off, by whom, from when to when, and how it was taken up again, in order of time. A stretch begins
 * where a phase stops what worked and ends with the next phase of the same part, or of the whole, that works.
 */
export function breaksIn(record: Case): Break[] {
  const told = new Set<Event>();
  const stretches = record.formats.flatMap((format) => stretchesOf(record, format, told));
  const alone = record.events
    .filter((event) => isMarkedBreak(event) && !told.has(event))
    .map(
      (event): Break => ({
        how: "marked",
        from: event.date,
        by: event.initiators ?? [],
        says: event.says,
        ...inOthers(event),
        isMarked: true,
        ...reason([event]),
        bridged: null,
        ...citedIn(event.sources),
        ...placeOf(record, event),
      }),
    );
  return [...stretches, ...alone].sort((a, b) => order(a.from, b.from));
}

const HARDNESS: readonly Phase["status"][] = ["dormant", "suspended", "ended"];
const STOPPED = { suspended: "suspended", dormant: "dormant", ended: "ended" } as const;

function stretchesOf(record: Case, format: Format, told: Set<Event>): Break[] {
  const phases = format.phases
    .flatMap((phase) => {
      const at = parseDate(phase.date);
      return at ? [{ phase, at }] : [];
    })
    .sort((a, b) => compareDates(a.at, b.at));
  return phases.flatMap(({ phase, at }, i): Break[] => {
    const how = STOPPED[phase.status as keyof typeof STOPPED];
    // A format that ends for good because another takes its place is no break.
    if (!how || (phase.axis === "existence" && !isMarkedBreak(phase))) return [];
    // What an interval said is over behind it.
    const before = phases
      .slice(0, i)
      .filter((one) => concerns(one.phase, phase) && !(one.at.isInterval && one.at.end.latest < at.first));
    const last = before.at(-1)?.phase;
    // What had come to rest may still be stopped by a decision, and what was stopped be ended.
    const isLess = (one: Phase) => HARDNESS.indexOf(one.status) >= HARDNESS.indexOf(phase.status);
    if (last && last.status in STOPPED && isLess(last) && !isMarkedBreak(phase)) return [];
    const events = eventsOn(record, format, at);
    for (const event of events) told.add(event);
    const isOver = at.isInterval && Number.isFinite(at.end.latest) && !(last && last.status in STOPPED);
    const next = phases
      .slice(i + 1)
      .find(
        (one) =>
          concerns(one.phase, phase) && doesWork(one.phase) && (!isOver || one.at.first <= at.end.latest),
      );
    const isEndUnknown =
      !next && at.isInterval && !Number.isFinite(at.end.latest) && Number.isFinite(at.end.earliest);
    const nextEvents = next ? eventsOn(record, format, next.at) : [];
    return [
      {
        format: format.id,
        name: format.abbreviation ?? format.name,
        axis: phase.axis,
        ...(phase.aspect === undefined ? {} : { aspect: phase.aspect }),
        ...(phase.party === undefined ? {} : { party: phase.party }),
        how,
        from: phase.date,
        // Nobody decides that a thing comes to rest; its last meeting is no breaking off.
        by: phase.by ?? (how === "dormant" ? [] : initiatorsOf(phase, at, events)),
        says: phase.says ?? phase.phase.replaceAll("-", " "),
        ...inOthers(phase),
        isMarked: [phase, ...events].some(isMarkedBreak),
        ...reason([phase, ...events]),
        bridged: next
          ? {
              date: next.phase.date,
              phase: next.phase.phase,
              ...(next.phase.says === undefined ? {} : { says: next.phase.says }),
              ...inOthers(next.phase),
              by: next.phase.by ?? initiatorsOf(next.phase, next.at, nextEvents),
              ...(next.phase.status === "partly" || isOfPart(next.phase, phase) ? { inPart: true } : {}),
              ...((next.phase.readings ?? []).some(({ status }) => status !== undefined && status in STOPPED)
                ? { isDisputed: true }
                : {}),
              ...citedIn(next.phase.sources),
            }
          : isOver
            ? { date: endOf(at).text, phase: OVER, by: [], sources: [] }
            : null,
        ...(isEndUnknown ? { isEndUnknown } : {}),
        ...citedIn(phase.sources),
        ...placeOf(record, phase),
      },
    ];
  });
}

/** How a stretch ends whose own date says when: what held before holds again. */
const OVER = "over";

/** Does one phase speak of what the other does: the same axis and party, and the same part or the whole? */
function concerns(other: Phase, phase: Phase): boolean {
  return (
    other.axis === phase.axis &&
    (other.party === undefined || phase.party === undefined || other.party === phase.party) &&
    (other.aspect === undefined || phase.aspect === undefined || other.aspect === phase.aspect)
  );
}

/** Does one phase speak of a part of what the other does as a whole? */
function isOfPart(part: Phase, whole: Phase): boolean {
  return (
    (part.aspect !== undefined && whole.aspect === undefined) ||
    (part.party !== undefined && whole.party === undefined)
  );
}

function doesWork({ status }: Phase): boolean {
  return status === "active" || status === "partly";
}

/** Events of that format on that very day, or within the span the phase's date leaves open. */
function eventsOn(record: Case, format: Format, at: PartialDate): Event[] {
  return record.events.filter((event) => {
    if (event.kind === "planned" || !event.formats?.includes(format.id)) return false;
    const date = parseDate(event.date);
    return date !== undefined && date.first <= at.last && at.first <= date.last;
  });
}

/**
 * Who did it, where the phase does not say: the initiators of events of that very day that rest on a source of the phase,
 * if they are the same throughout. What merely happened on the day says nothing of who broke off what.
 */
function initiatorsOf(phase: Phase, at: PartialDate, events: readonly Event[]): string[] {
  if (at.first !== at.last) return [];
  const worksOf = (citations: readonly Citation[] | undefined) => (citations ?? []).map(sourceOf);
  const sources = new Set(worksOf(phase.sources));
  const told = events
    .filter((event) => worksOf(event.sources).some((source) => sources.has(source)))
    .map(({ initiators }) => initiators ?? [])
    .filter((initiators) => initiators.length > 0);
  const [first = []] = told;
  return told.every((one) => [...one].sort().join() === [...first].sort().join()) ? first : [];
}

function reason(entries: readonly Pick<Mark, "break">[]): Pick<Break, "why"> {
  const why = entries.map(whyBreak).find((one) => one !== undefined);
  return why === undefined ? {} : { why };
}

function placeOf(record: Case, part: object): { file: string; line: number } {
  const { file, line } = record.placeOf(part);
  return { file, line };
}

function order(a: string, b: string): number {
  const [x, y] = [parseDate(a), parseDate(b)];
  return x && y ? compareDates(x, y) : 0;
}
