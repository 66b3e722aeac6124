import { z } from "zod";
import { DateText, fields, grounding, Id, idOf, known, LongText, names, Reading, Text } from "./fields.ts";

/**
 * A format of cooperation and its lifecycle. "Was it active on day D?" has three separate answers, so each
 * phase speaks on one axis: does the format exist, does a given party take part, does it operate.
 */

export const AXES = ["existence", "participation", "operation"] as const;
export type Axis = (typeof AXES)[number];

/**
 * What holds from a phase on.
 * `active`: in full; `partly`: some of the work only; `suspended`: stopped by a decision; `dormant`: nobody
 * stopped it, nothing takes place; `ended`: over; `not-joined`: the party stayed out; `unknown`: the record
 * cannot tell.
 */
export const PHASE_STATUSES = [
  "active",
  "partly",
  "suspended",
  "dormant",
  "ended",
  "not-joined",
  "unknown",
] as const;
export type PhaseStatus = (typeof PHASE_STATUSES)[number];

/** A reading of a phase may differ in the date, or in what holds from then on. */
const PhaseReading = fields({ ...Reading.shape, status: z.enum(PHASE_STATUSES).optional() });

export const Phase = fields({
  id: Id.optional().describe("Needed only where another entry refers to this phase"),
  date: DateText.describe("From when on"),
  known,
  phase: Id.describe("What happened: founded, joined, suspended, resumed, replaced, closed …"),
  axis: z
    .enum(AXES)
    .describe(
      "existence: is there such a format; participation: does the party take part; operation: does it work",
    ),
  party: idOf("actor").optional().describe("Whom it concerns; absent: everybody"),
  aspect: Text.optional().describe(
    "The part of the work it concerns (meetings, practical work …); absent: all",
  ),
  status: z.enum(PHASE_STATUSES).describe("What holds from then on"),
  break: z
    .literal(true)
    .optional()
    .describe(
      "true: after it the relation was no longer what it had been; priorities stated before it are old",
    ),
  says: LongText.optional().describe("What happened, in a sentence"),
  ...grounding,
  readings: z
    .array(PhaseReading)
    .min(2, "expected at least two readings: sources disagree or they do not")
    .optional()
    .describe("Where sources disagree: each reading with its own date or status and sources"),
});
export type Phase = z.infer<typeof Phase>;

export const Format = fields({
  id: Id,
  name: Text.describe("In full"),
  names,
  abbreviation: Text.optional().describe("As it is called for short: NRC"),
  kind: z
    .string()
    .max(40)
    .describe("council, programme, agreement, treaty, office, mission, operation, project, mechanism …"),
  mode: z
    .enum(["collective", "individual", "bilateral"])
    .describe(
      "collective: many partners in one frame; individual: tailored to one partner; bilateral: these two only",
    ),
  pillars: z.array(idOf("pillar")).describe("Pillars of cooperation it belongs to"),
  areas: z.array(idOf("area")).optional().describe("Areas of work"),
  participants: z
    .array(idOf("actor"))
    .optional()
    .describe(
      "Actors that take part from the founding on; later comers have a phase on the participation axis",
    ),
  participantsNote: Text.optional().describe("Who takes part, in words"),
  successor: idOf("format").optional().describe("The format that took its place"),
  predecessor: idOf("format").optional().describe("The format whose place it took"),
  phases: z
    .array(Phase)
    .describe("Its life: founded, joined, suspended, resumed, ended, in the order of the dates"),
  note: LongText.optional().describe("What a careful reader should know about this format"),
});
export type Format = z.infer<typeof Format>;

/** Phases have an id of their own or are named by format, phase and date: `nrc/founded/2002-05-28`. */
export function phaseId(format: Format, phase: Phase): string {
  return phase.id ?? `${format.id}/${phase.phase}/${phase.date}`;
}
