import { z } from "zod";
import { nounsIn, type RecordNoun } from "../record/index.ts";
import { Day } from "./day.ts";
import type { Told } from "./shape.ts";

const RECORD_NOUNS = nounsIn("record").map(([name]) => name) as [RecordNoun, ...RecordNoun[]];

/** A sentence that is too short stands in many texts, and would prove nothing. */
export const LEAST_QUOTED = 25;

export const Proposal = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,120}$/),
    noun: z.enum(RECORD_NOUNS),
    entry: z.looseObject({ id: z.string() }).describe("As it would stand in the case"),
    why: z.string().max(1000).describe("Of whoever proposes, in their words"),
    quotation: z
      .strictObject({
        file: z.string().describe("A text that was at hand when it was proposed"),
        exact: z.string(),
        before: z.string(),
        after: z.string(),
      })
      .describe("Found in that text, with what stands around it"),
    proposedOn: Day,
  })
  .describe("An entry that somebody proposes for a case; no part of it until it is accepted");
export type Proposal = Told<typeof Proposal>;

export const Proposals = z.object({
  proposals: z.array(Proposal).describe("What waits; with --from, what was proposed just now"),
  left: z
    .array(z.object({ number: z.int().describe("From 1, in the file"), why: z.string() }))
    .optional()
    .describe("With --from: annotations that were not proposed, or only in part"),
});
export type Proposals = Told<typeof Proposals>;
