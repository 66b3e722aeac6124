import { z } from "zod";
import { AXES } from "../axes.ts";
import {
  breakMark,
  Citations,
  endsOn,
  fields,
  grounding,
  happensOn,
  Id,
  idOf,
  knownSince,
  Label,
  LongText,
  label,
  names,
  namesIn,
  note,
  part,
  Reading,
  readingFacts,
  saysIn,
  Title,
  withFacts,
} from "../fields.ts";
import { named } from "./called.ts";
import { noun } from "./noun.ts";

/**
 * A format of cooperation and its lifecycle. "Was it active on day D?" has three separate answers, so each
 * phase speaks on one axis: does the format exist, does a given party take part, does it operate.
 */

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

/** Parts in a format other than taking part. */
export const ROLES = [
  "intermediary",
  "mediator",
  "host",
  "depositary",
  "guarantor",
  "chair",
  "observer",
  "beneficiary",
] as const;
export type Role = (typeof ROLES)[number];

/** A reading of a phase may differ in the date, or in what holds from then on. */
const PhaseReading = part(
  fields({
    ...Reading.shape,
    status: z
      .enum(PHASE_STATUSES)
      .optional()
      .describe("What holds from then on, according to them; absent: as in the phase"),
  }),
  readingFacts,
);

export const Phase = part(
  fields({
    id: Id.optional().describe("Needed only where another entry refers to this phase"),
    date: happensOn("From when on"),
    known: knownSince(),
    phase: Id.describe("What happened: founded, joined, suspended, resumed, replaced, closed …"),
    axis: z
      .enum(AXES)
      .describe(
        "existence: is there such a format; participation: does the party take part; operation: does it work",
      ),
    party: idOf("actor").optional().describe("Whom it concerns; absent: everybody"),
    by: z
      .array(idOf("actor"))
      .optional()
      .describe("Who brought it about: who suspended it, who left, who put the party out"),
    aspect: Label.optional().describe(
      "The part of the work it concerns (meetings, practical work …); absent: all",
    ),
    status: z.enum(PHASE_STATUSES).describe("What holds from then on"),
    says: LongText.optional().describe("What happened, in a sentence"),
    saysIn,
    break: breakMark,
    ...grounding,
    readings: withFacts(
      z.array(PhaseReading).min(2, "expected at least two readings: sources disagree or they do not"),
      { readings: true },
    )
      .optional()
      .describe("Where sources disagree: each reading with its own date or status and sources"),
  }),
  {
    counted: "phases",
    // Kept for the sake of an earlier reading: then that one's date is all that was known.
    knownBy: ["known", { earliestOf: "readings" }],
    keepsPossible: true,
    named: ({ phase }) => String(phase),
  },
);
export type Phase = z.infer<typeof Phase>;

export const Format = part(
  fields({
    id: Id,
    name: Title.describe("In full"),
    names,
    abbreviation: Label.optional().describe("As it is called for short: NRC"),
    abbreviationNames: namesIn("What it is called for short in other languages: {de: russische Vertretung}"),
    aspectNames: z
      .record(z.string().max(80), namesIn("In each other language"))
      .optional()
      .describe("Parts of its work in other languages: {meetings: {de: Sitzungen}}"),
    kind: label(40, ["council", "talks", "commission", "agreement", "embassy", "programme"]).describe(
      "council, talks, commission, embassy, hotline, treaty, programme … (“Kinds of format”): whether the parties meet there to talk",
    ),
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
    roles: z
      .array(
        part(
          fields({
            actor: idOf("actor").describe("Who has it"),
            role: z
              .enum(ROLES)
              .describe(
                "intermediary: carries word between parties that do not meet; mediator: brings them together; host, depositary, guarantor, chair, observer; beneficiary: gains by it and is no party",
              ),
            for: z
              .array(idOf("actor"))
              .optional()
              .describe("Of an intermediary or a mediator: those who take part through it"),
            from: happensOn("Since when; absent: from the founding on").optional(),
            until: endsOn("The day on which it was over; absent: it is not").optional(),
            sources: Citations.optional().describe("Where it can be read"),
            note: note("What a careful reader should know about it"),
          }),
          { counted: "roles", knownBy: ["happens", "always"] },
        ),
      )
      .optional()
      .describe("Who has a part in it other than taking part"),
    parts: z
      .union([z.literal("all"), z.array(Label).min(1)])
      .optional()
      .describe(
        "The parts its work has, as the phases name them; all: those the phases name are all. Only then is it off when every one is; absent: there may be others",
      ),
    participantsNote: LongText.optional().describe("Who takes part, in words"),
    successor: idOf("format").optional().describe("The format that took its place; absent: none"),
    predecessor: idOf("format").optional().describe("The format whose place it took; absent: none"),
    phases: z
      .array(Phase)
      .describe("Its life: founded, joined, suspended, resumed, ended, in the order of the dates"),
    known: knownSince("Since when it was known; absent: since its first phase"),
    note: note("What a careful reader should know about this format"),
  }),
  {
    counted: "formats",
    // One all of whose phases lie later was not yet heard of.
    knownBy: ["known", { earliestOf: "phases" }, "always"],
    course: "phases",
    keepsPossible: true,
  },
);
export type Format = z.infer<typeof Format>;

/** Phases have an id of their own or are named by format, phase and date: `nrc/founded/2002-05-28`. */
export function phaseId(format: Format, phase: Phase): string {
  return phase.id ?? `${format.id}/${phase.phase}/${phase.date}`;
}

export const format = noun({
  list: "formats",
  in: "record",
  schema: Format,
  title: (entry, language) => named(entry, language),
  partIds: (format) => format.phases.map((phase) => phaseId(format, phase)),
});
