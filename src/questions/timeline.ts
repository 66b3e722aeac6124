import { z } from "zod";
import {
  type Case,
  citedFields,
  citedIn,
  compareDates,
  conditionStates,
  type PartialDate,
  parseDate,
  phaseId,
  sourceOf,
} from "../record/index.ts";
import { byWhom } from "./byWhom.ts";
import { saysIn, type Told } from "./shape.ts";

const TimelineEntry = z
  .object({
    date: z.string().describe("EDTF date"),
    kind: z.enum(["event", "context", "planned", "phase", "claim"]),
    id: z.string(),
    says: z.string(),
    told: z
      .object({
        format: z.string().optional(),
        phase: z.string().optional(),
        party: z.string().optional(),
        by: z.array(z.string()).optional(),
        aspect: z.string().optional(),
        role: z.object({ actor: z.string(), role: z.string(), whom: z.array(z.string()) }).optional(),
        state: z.string().optional(),
        isOver: z.literal(true).optional(),
        says: z.string().optional(),
        saysIn,
      })
      .optional()
      .describe("The parts `says` is put together from"),
    formats: z.array(z.string()),
    ...citedFields,
    verification: z.string().optional(),
    readings: z.array(z.string()).optional(),
    file: z.string(),
    line: z.int().min(1),
  })
  .describe("An event, or a phase of a format that no event tells");
export type TimelineEntry = Told<typeof TimelineEntry>;

export const Timeline = z.object({ entries: z.array(TimelineEntry) });
export type Timeline = Told<typeof Timeline>;

/** Day numbers; absent: without end. */
export interface TimelineAsked {
  from?: number;
  to?: number;
  /** Only what this actor did or had done to it. */
  party?: string;
  /** Only what concerns this entry; of a claim, also its own dates. */
  about?: string;
}

/** What happened, in order of time. */
export function timeline(
  record: Case,
  { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY, party, about }: TimelineAsked,
): Timeline {
  const entries = entriesOf(record, party, about)
    .filter(({ date }) => date.last >= from && date.first <= to)
    .sort((a, b) => compareDates(a.date, b.date))
    .map(({ entry }) => entry);
  return { entries };
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
        ...(event.saysIn === undefined ? {} : { told: saying(event) }),
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
          says: phaseInWords({
            format: format.abbreviation ?? format.name,
            phase: phase.phase.replaceAll("-", " "),
            party: phase.party === undefined ? undefined : nameOf(phase.party),
            by: byWhom(phase, nameOf),
            aspect: phase.aspect,
            says: phase.says,
          }),
          told: {
            format: format.id,
            phase: phase.phase,
            ...(phase.party === undefined ? {} : { party: phase.party }),
            ...(phase.by === undefined ? {} : { by: phase.by }),
            ...(phase.aspect === undefined ? {} : { aspect: phase.aspect }),
            ...saying(phase),
          },
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
  const line = (date: string | undefined, says: string, isOver: boolean): TimelineEntry[] =>
    date === undefined
      ? []
      : [
          {
            date,
            kind: "phase",
            id: format.id,
            says: `${name}: ${nameOf(role.actor)} ${says}`,
            told: {
              format: format.id,
              role: { actor: role.actor, role: role.role, whom: role.for ?? [] },
              ...(isOver ? { isOver } : {}),
            },
            formats: [format.id],
            ...grounds(role),
            ...place(record, role),
          },
        ];
  return [
    ...line(role.from, `${role.role}${whom}`, false),
    ...line(role.until, `no longer ${role.role}`, true),
  ];
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
      const line = (
        date: string | undefined,
        says: string,
        part: object,
        told: NonNullable<TimelineEntry["told"]>,
      ): TimelineEntry[] =>
        date === undefined
          ? []
          : [
              {
                date,
                kind: "claim",
                id: claim.id,
                says,
                told,
                formats: [],
                ...grounds(part as Parameters<typeof grounds>[0]),
                ...place(record, part),
              },
            ];
      const events = new Map(record.events.map((event) => [event.id, event]));
      return [
        ...line(claim.date, claim.says, claim, saying(claim)),
        ...line(claim.until, `${claim.says.replace(/\.$/, "")}: until then.`, claim, {
          ...saying(claim),
          isOver: true,
        }),
        ...(claim.kind === "condition"
          ? [
              ...conditionStates(record, claim).flatMap((state) =>
                line(state.date, `${state.is}${state.says ? `: ${state.says}` : "."}`, state.from ?? state, {
                  state: state.is,
                  ...saying(state),
                }),
              ),
              ...(claim.precedents ?? []).flatMap((precedent) =>
                line(events.get(precedent.event)?.date, precedent.says, precedent, saying(precedent)),
              ),
            ]
          : []),
        ...(claim.kind === "demand"
          ? (claim.answers ?? []).flatMap((answer) =>
              line(
                answer.date,
                `${answer.is.replace("-", " ")}${answer.says ? `: ${answer.says}` : "."}`,
                answer,
                { state: answer.is, ...saying(answer) },
              ),
            )
          : []),
      ];
    });
}

/** What the author says of it, in his languages. */
function saying({
  says,
  saysIn,
}: {
  says?: string | undefined;
  saysIn?: Record<string, string> | undefined;
}) {
  return { ...(says === undefined ? {} : { says }), ...(saysIn === undefined ? {} : { saysIn }) };
}

function grounds(fact: {
  sources?: Parameters<typeof sourceOf>[0][] | undefined;
  verification?: string | undefined;
  readings?: { says: string }[] | undefined;
}): Pick<TimelineEntry, "sources" | "verification" | "readings"> {
  return {
    ...citedIn(fact.sources),
    ...(fact.verification === undefined ? {} : { verification: fact.verification }),
    ...(fact.readings ? { readings: fact.readings.map(({ says }) => says) } : {}),
  };
}

function place(record: Case, part: object): { file: string; line: number } {
  const { file, line } = record.placeOf(part);
  return { file, line };
}

/** A phase of a format, told in the words of one language; `by`: " by NATO", ", von der NATO", or nothing. */
interface PhaseTold {
  format: string;
  phase: string;
  party: string | undefined;
  by: string;
  aspect: string | undefined;
  says: string | undefined;
}

/** "NRC: suspended by NATO (meetings), over Georgia"; what the author says himself is not told before it. */
export function phaseInWords({ format, phase, party, by, aspect, says }: PhaseTold): string {
  const isSaid = (words: string) =>
    says !== undefined && new RegExp(`(?<!\\p{L})${escaped(words)}(?!\\p{L})`, "iu").test(says);
  const bracketed = (words: string | undefined) => (words === undefined ? "" : ` (${words})`);
  // "suspended", of "partly suspended" too: what is only in part the aspect tells.
  const [act = phase] = phase.split(" ").slice(-1);
  if (says === undefined || !isSaid(act) || /^\p{Lu}/u.test(says)) {
    // A sentence of the author's own stands behind a stop, other words go on.
    const own = says === undefined ? "" : `${/^\p{Lu}/u.test(says) ? ". " : ", "}${says}`;
    return `${format}: ${phase}${bracketed(party)}${by}${bracketed(aspect)}${own}`;
  }
  const whose = by.replace(/^\P{L}+/u, "");
  const untold = (words: string | undefined) => (words === undefined || isSaid(words) ? undefined : words);
  return `${format}${bracketed(untold(party))}${bracketed(untold(aspect))}: ${says}${bracketed(untold(whose === "" ? undefined : whose))}`;
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
}
