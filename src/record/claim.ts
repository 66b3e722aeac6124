import { z } from "zod";
import { Citations, DateText, fields, grounding, Id, known, Quotation, Text } from "./fields.ts";

/** A sentence the record asserts. Eight kinds, each with the fields without which it cannot be disputed. */

const common = {
  id: Id,
  says: Text.describe("The claim in one sentence of your own"),
  date: DateText.optional().describe("When it was said or began to hold"),
  until: DateText.optional().describe("When it ceased to hold"),
  known,
  hindsight: z
    .boolean()
    .optional()
    .describe(
      "true: written with knowledge of what came later; left out of every view as of an earlier date",
    ),
  premises: z.array(Id).optional().describe("Claims and events this one rests on"),
  section: Text.optional().describe("Heading under which an author's text makes it"),
  quotes: z.array(Quotation).optional(),
  ...grounding,
};

/** What a claim of value rests on, strongest first. Only the first four are the actor's own declaration. */
export const EVIDENCE_KINDS = [
  "founding-text",
  "law",
  "strategy",
  "summit-text",
  "leader-speech",
  "staff-rule",
  "inference",
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const ValueClaim = fields({
  ...common,
  kind: z.literal("value"),
  actor: Id,
  values: z.array(Text).min(1),
  evidence: z
    .enum(EVIDENCE_KINDS)
    .describe("What the claim rests on; inference: not declared by the actor but read into its conduct"),
});
export type ValueClaim = z.infer<typeof ValueClaim>;

export const FactClaim = fields({ ...common, kind: z.literal("fact"), actor: Id.optional() });

export const StanceClaim = fields({
  ...common,
  kind: z.literal("stance"),
  actor: Id.describe("Whose stance"),
  on: Id.describe("On which actor"),
  stance: Text.describe("The word that sums it up: partner, opponent, threat, challenge, open to dialogue"),
});
export type StanceClaim = z.infer<typeof StanceClaim>;

export const DemandClaim = fields({
  ...common,
  kind: z.literal("demand"),
  actor: Id.describe("Who demands"),
  addressee: Id,
  answers: z
    .array(
      fields({
        date: DateText,
        is: z.enum(["accepted", "partly-accepted", "refused", "open"]),
        says: Text.optional(),
        sources: Citations.optional(),
      }),
    )
    .optional(),
});
export type DemandClaim = z.infer<typeof DemandClaim>;

export const CONDITION_STATES = ["met", "unmet", "disputed", "unknown"] as const;
export const ConditionClaim = fields({
  ...common,
  kind: z.literal("condition"),
  holder: Id.describe("Who sets the condition"),
  addressee: Id.describe("Who is to meet it"),
  test: Text.describe("How one would see that it is met"),
  states: z
    .array(
      fields({
        date: DateText,
        known,
        is: z.enum(CONDITION_STATES),
        says: Text.optional(),
        sources: Citations.optional(),
      }),
    )
    .min(1, "expected at least one dated state"),
  precedents: z
    .array(
      fields({
        event: Id,
        points: z.enum(["for", "against"]).describe("for: it was bridged or waived then; against: it held"),
        says: Text,
      }),
    )
    .optional(),
});
export type ConditionClaim = z.infer<typeof ConditionClaim>;

export const JudgementClaim = fields({
  ...common,
  kind: z.literal("judgement"),
  actor: Id.optional(),
});

export const ForecastClaim = fields({
  ...common,
  kind: z.literal("forecast"),
  horizon: DateText.optional().describe("By when"),
  test: Text.optional().describe("What would show it right or wrong"),
  likelihood: Text.optional().describe("A word of the case's likelihood scale"),
  outcome: Id.optional(),
});

export const RecommendationClaim = fields({
  ...common,
  kind: z.literal("recommendation"),
  addressee: Id.optional(),
  criterion: Text.optional().describe("By what measure this is better than the alternatives"),
});

export const Claim = z.discriminatedUnion(
  "kind",
  [
    FactClaim,
    ValueClaim,
    StanceClaim,
    DemandClaim,
    ConditionClaim,
    JudgementClaim,
    ForecastClaim,
    RecommendationClaim,
  ],
  {
    error: (issue) =>
      issue.code === "invalid_union"
        ? "expected one of: fact, value, stance, demand, condition, judgement, forecast, recommendation"
        : undefined,
  },
);
export type Claim = z.infer<typeof Claim>;
export type ClaimKind = Claim["kind"];

/** Only what an actor laid down as its own is declared; the rest is inferred from its conduct or its staff. */
export function isDeclared(claim: ValueClaim): boolean {
  return claim.evidence !== "inference" && claim.evidence !== "staff-rule";
}
