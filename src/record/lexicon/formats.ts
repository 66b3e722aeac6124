/* Kinds of formats by name, and what stands for their meetings. */

/** A part of a format's work by this name is its meetings. */
export const MEETINGS = /^(?:formal |political )?(?:meetings?|sessions?|talks|consultations?|rounds?)$/iu;

/**
 * What a kind of format means for whether the parties talk.
 * `table`: a place where they meet about what divides them; `technical`: a body of experts, whose meetings are no talk
 * about that; `post`: a line, a house or a procedure that stands open, in which no meetings are held; `text`: what was
 * agreed, in force or not; `work`: a project or an operation. The last two may go on without anybody meeting.
 */
export type KindOfFormat = "table" | "technical" | "post" | "text" | "work";

const KINDS: Readonly<Record<KindOfFormat, readonly string[]>> = {
  table: [
    "channel",
    "conference",
    "consultations",
    "council",
    "dialogue",
    "forum",
    "negotiation",
    "organisation",
    "platform",
    "process",
    "summit",
    "talks",
  ],
  technical: ["commission", "committee", "group", "secretariat"],
  post: ["delegation", "embassy", "hotline", "line", "mechanism", "mission", "office"],
  text: [
    "act",
    "agreement",
    "arrangement",
    "ceasefire",
    "charter",
    "convention",
    "declaration",
    "memorandum",
    "pact",
    "protocol",
    "regime",
    "status",
    "treaty",
    "truce",
  ],
  work: [
    "court",
    "exchange",
    "exercise",
    "fund",
    "initiative",
    "operation",
    "partnership",
    "programme",
    "project",
    "sanctions",
    "tribunal",
  ],
};

/** The kinds that are known by name, for messages and for the manual. */
export const KNOWN_KINDS: readonly (readonly [word: string, means: KindOfFormat])[] = (
  Object.keys(KINDS) as KindOfFormat[]
).flatMap((means) => KINDS[means].map((word) => [word, means] as const));

const meanings = new Map(KNOWN_KINDS);

/** By its last word, in the singular or the plural: "peace process", "working groups"; undefined: not known. */
export function kindOfFormat(written: string): KindOfFormat | undefined {
  const last =
    written
      .trim()
      .toLowerCase()
      .split(/[\s-]+/u)
      .at(-1) ?? "";
  return (
    meanings.get(last) ??
    meanings.get(`${last}s`) ??
    meanings.get(last.replace(/s$/u, "")) ??
    meanings.get(last.replace(/ies$/u, "y")) ??
    meanings.get(last.replace("organiz", "organis"))
  );
}

/** Words for a phase after which there is less than before. */
export const ENDS =
  /^(?:closed|suspended|ended|dissolved|terminated|abolished|frozen|halted|stopped|broken-off|interrupted|abandoned|expired|denounced|left|withdrew|withdrawn|expelled)$/i;
/** Words for a phase that takes up what had stopped. */
export const RESUMES = /^(?:reopened|resumed|restored|restarted|revived)$/i;
/** Words for a phase after which there is more. */
export const BEGINS =
  /^(?:founded|established|created|opened|reopened|resumed|restored|restarted|revived|joined|rejoined|entered-into-force|in-force)$/i;
/** Words of what leads up to a format, or to another after its end: it is agreed on, asked for, prepared or taken down. */
export const LEADS_UP =
  /\b(?:accede|accession|adopt|agree|announce|appl(?:y|ies|ied)|approv|begin|call|close|commemorat|conclu|create|creation|decide|decision|dissol|draft|establish|found|initial|invit|launch|mandate|negotiat|offer|open|plan|prepar|propos|ratif|reopen|request|restor|resum|reviv|seek|set up|sets up|sign|sought|succe|suggest|talks about|terminat|treaty|vote|wind|withdraw)/i;
