import type { z } from "zod";
import { Actor } from "../record/actor.ts";
import { CaseFile, ModelEntry, StatedAnswer, Weakness } from "../record/case.ts";
import { Claim } from "../record/claim.ts";
import { Event } from "../record/event.ts";
import { Format } from "../record/format.ts";
import { Outcome } from "../record/outcome.ts";
import type { ReferenceKind } from "../record/references.ts";
import { SourceItem } from "../record/source.ts";
import type { EntryNoun, HeadNoun, RecordNoun } from "./caseEdit.ts";

/** The lists of a case and what stands in each. */
export const LIST_OF: Record<EntryNoun, string> = {
  actor: "actors",
  format: "formats",
  event: "events",
  claim: "claims",
  outcome: "outcomes",
  source: "sources",
  pillar: "pillars",
  area: "areas",
  model: "models",
  answer: "answer",
  weakness: "weaknesses",
};

export const RECORD_NOUNS: readonly RecordNoun[] = ["actor", "format", "event", "claim", "outcome", "source"];
export const HEAD_NOUNS: readonly HeadNoun[] = ["pillar", "area", "model", "answer", "weakness"];

export function isRecordNoun(noun: EntryNoun): noun is RecordNoun {
  return (RECORD_NOUNS as readonly string[]).includes(noun);
}

/** The element of an optional list in the head of a case. */
function itemOf(field: "pillars" | "areas"): z.ZodType {
  return CaseFile.shape[field].unwrap().element;
}

export const SCHEMA_OF: Record<EntryNoun, z.ZodType> = {
  actor: Actor,
  format: Format,
  event: Event,
  claim: Claim,
  outcome: Outcome,
  source: SourceItem,
  pillar: itemOf("pillars"),
  area: itemOf("areas"),
  model: ModelEntry,
  answer: StatedAnswer,
  weakness: Weakness,
};

/** Kinds of reference that may lead to a noun. */
export const REFERRED_AS: Record<EntryNoun, readonly ReferenceKind[]> = {
  actor: ["actor", "any"],
  format: ["format", "any"],
  event: ["event", "fact", "any"],
  claim: ["claim", "condition", "fact", "any"],
  outcome: ["outcome", "any"],
  source: ["source", "any"],
  pillar: ["pillar", "any"],
  area: ["area", "any"],
  model: ["model", "any"],
  answer: ["any"],
  weakness: ["any"],
};
