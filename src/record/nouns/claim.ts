import { z } from "zod";
import { COUNTED_MEASURES } from "../../events/index.ts";
import {
  aside,
  Citations,
  endsOn,
  fields,
  grounding,
  happensOn,
  Id,
  idOf,
  type KnownBy,
  knownSince,
  Label,
  LongText,
  looksAheadTo,
  type PartFacts,
  part,
  Quotation,
  saysIn,
  WITHHELD_WORDS,
  withFacts,
} from "../fields.ts";
import { withDecimalPoint } from "../slips/decimalComma.ts";
import { saidIn } from "./called.ts";
import { noun } from "./noun.ts";

/** A sentence the record asserts. Nine kinds, each with the fields without which it cannot be disputed. */

const common = {
  id: Id,
  says: LongText.describe("The claim in one sentence of your own"),
  saysIn,
  date: happensOn(
    "When it was said or began to hold; absent: not known, and it is of the day of its first source",
  ).optional(),
  until: endsOn("When it ceased to hold; absent: it holds still").optional(),
  known: knownSince(),
  hindsight: withFacts(z.boolean(), { hindsight: true })
    .optional()
    .describe(
      "true: written with knowledge of what came later; left out of every view as of an earlier date; absent: false",
    ),
  premises: z
    .array(idOf("fact", { restsOn: true }))
    .optional()
    .describe("Claims and events this one rests on"),
  section: Label.optional().describe("Heading under which an author's text makes it"),
  quotes: z.array(Quotation).optional().describe("Words of a source, where the wording itself matters"),
  ...grounding,
};

/** Its own date; else its first source; else its latest premise; a bare judgement is the author's. */
const KNOWN_BY: readonly KnownBy[] = ["known", "happens", "hindsight", "sources", "premises", "case"];
const factFacts = { counted: "claims", knownBy: KNOWN_BY };
const claimFacts = { ...factFacts, isJudged: true } as const;
/** Met or not is known from its first state on. */
const conditionFacts = {
  counted: "claims",
  knownBy: [
    "known",
    "happens",
    "hindsight",
    { earliestOf: "states" },
    { earliestOf: "tests" },
    // Where a series alone says how it stands.
    "sources",
    "case",
  ],
  isJudged: true,
  // One of the two it has; where neither is left, what was found is still of something.
  mend: (copy: Record<string, unknown>) => {
    if (copy.test === undefined && copy.tests === undefined) copy.test = WITHHELD_WORDS;
  },
} as const;

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

export const ValueClaim = part(
  fields({
    ...common,
    kind: z.literal("value").describe("The word for this kind of claim"),
    actor: idOf("actor").describe("Whose values"),
    values: z.array(Label).min(1).describe("The values, each in a word or two"),
    evidence: z
      .enum(EVIDENCE_KINDS)
      .describe("What the claim rests on; inference: not declared by the actor but read into its conduct"),
  }),
  claimFacts,
);
export type ValueClaim = z.infer<typeof ValueClaim>;

const FactClaim = part(
  fields({
    ...common,
    kind: z.literal("fact").describe("The word for this kind of claim"),
    actor: idOf("actor").optional().describe("Whom it is about; absent: nobody in particular"),
  }),
  factFacts,
);

export const StanceClaim = part(
  fields({
    ...common,
    kind: z.literal("stance").describe("The word for this kind of claim"),
    actor: idOf("actor").describe("Whose stance"),
    on: idOf("actor").describe("On which actor"),
    stance: Label.describe(
      "The word that sums it up: partner, opponent, threat, challenge, open to dialogue",
    ),
  }),
  claimFacts,
);
export type StanceClaim = z.infer<typeof StanceClaim>;

/** A later day on which the same was said again: what was said before a break speaks after it only then. */
const restated = z
  .array(
    part(
      fields({
        date: happensOn("When it was said again"),
        sources: Citations.optional().describe("Where that can be read"),
      }),
      { counted: "restatements", knownBy: ["happens"] },
    ),
  )
  .optional()
  .describe("When it was said again, in the order of the dates; a break overtakes what was not");

const DemandClaim = part(
  fields({
    ...common,
    kind: z.literal("demand").describe("The word for this kind of claim"),
    actor: idOf("actor").describe("Who demands"),
    addressee: idOf("actor")
      .optional()
      .describe("Of whom; absent: of nobody alone, and the sentence says of whom something is asked"),
    proposal: z
      .boolean()
      .optional()
      .describe("true: it is proposed to the addressee and not asked of him; absent: false"),
    restated,
    answers: z
      .array(
        part(
          fields({
            date: happensOn("When it was answered"),
            is: z.enum(["accepted", "partly-accepted", "refused", "open"]).describe("How it was answered"),
            says: LongText.optional().describe("The answer in a sentence"),
            saysIn,
            sources: Citations.optional().describe("Where the answer can be read"),
          }),
          { counted: "answers", knownBy: ["happens"] },
        ),
      )
      .optional()
      .describe("How it was answered, in the order of the dates"),
  }),
  claimFacts,
);
export type DemandClaim = z.infer<typeof DemandClaim>;

const CONDITION_STATES = ["met", "partly", "unmet", "disputed", "unknown"] as const;

const stateFields = {
  date: happensOn("From when on"),
  known: knownSince(),
  is: z.enum(CONDITION_STATES).describe("Whether it was met from then on"),
  says: LongText.optional().describe("Why, in a sentence"),
  saysIn,
  sources: Citations.optional().describe("Where that can be read"),
};
/** Of a condition as a whole; of several tests each says itself what is asked for. */
const askedFields = {
  asks: LongText.optional().describe("What is asked from then on, in a few words: to return the prisoners"),
  asksIn: saysIn,
};
const stateFacts: PartFacts = { counted: "states of conditions", knownBy: ["known", "happens"] };

/** A quantity as its source has it: 300, 3.67, "about 1200". */
const Quantity = z.union([z.number(), Label]).superRefine((written, context) => {
  const number = typeof written === "string" ? withDecimalPoint(written) : undefined;
  if (number === undefined) return;
  const message = `expected a decimal point: ${number}`;
  context.addIssue({ code: "custom", message, params: { instead: [number] }, input: written });
});

/** What a year of a series is to show: then nobody writes down its states, and a year that is not counted is unknown. */
const Measured = fields({
  series: idOf("series").describe("The series of votes or coded events it is read off"),
  as: z
    .enum(COUNTED_MEASURES)
    .describe("By which measure of it: share-same or agree3 of votes, net or goldstein of coded events"),
  is: z
    .enum(["at-least", "at-most"])
    .describe("Whether the value of a year is to reach it or not to exceed it"),
  value: z.number().describe("How much"),
});
export type Measured = z.infer<typeof Measured>;

/** One of several tests of a condition, with what was found over time. */
const ConditionTest = part(
  fields({
    says: LongText.describe("What is asked for, in a few words"),
    value: Quantity.optional().describe("How much, where it is a quantity; absent: it is none"),
    unit: Label.optional().describe("Of what: kg, %, centrifuges"),
    measured: Measured.optional().describe(
      "Where a series of the case shows it: met or not from the end of each year on; absent: `states` say so",
    ),
    states: z
      .array(
        part(
          fields({
            ...stateFields,
            value: Quantity.optional().describe(
              "How much it was, in the same unit; absent: nothing is said of it",
            ),
          }),
          stateFacts,
        ),
      )
      .min(1, "expected at least one dated state")
      .optional()
      .describe("Met or not, over time, in the order of the dates; absent: as the series has it"),
  }).superRefine(({ measured, states }, context) => {
    if ((measured === undefined) !== (states === undefined)) return;
    context.addIssue(
      measured === undefined
        ? { code: "custom", path: ["states"], message: "missing" }
        : {
            code: "custom",
            path: ["states"],
            message:
              "stands beside `measured`, by which the series alone says whether it is met; leave one of the two out",
          },
    );
  }),
  { counted: "tests of conditions", knownBy: [{ earliestOf: "states" }, "always"] },
);

export const ConditionClaim = part(
  fields({
    ...common,
    kind: z.literal("condition").describe("The word for this kind of claim"),
    holder: idOf("actor").describe("Who sets the condition"),
    addressee: idOf("actor").describe("Who is to meet it"),
    restated,
    test: aside("How one would see that it is met; absent: its tests say so").optional(),
    tests: z
      .array(ConditionTest)
      .min(1, "expected at least one test")
      .optional()
      .describe(
        "Where several things are asked for: each with what was found. It is met when all of them are",
      ),
    states: z
      .array(part(fields({ ...stateFields, ...askedFields }), stateFacts))
      .min(1, "expected at least one dated state")
      .optional()
      .describe("Met or not as a whole, over time, in the order of the dates; absent: as its tests have it"),
    precedents: z
      .array(
        part(
          fields({
            event: idOf("event").describe("What happened then"),
            points: z
              .enum(["for", "against"])
              .describe("for: it was bridged or waived then; against: it held"),
            says: LongText.describe("What it shows, in a sentence"),
          }),
          { counted: "precedents", knownBy: ["always"] },
        ),
      )
      .optional()
      .describe("Earlier events that show how firmly the condition is held"),
  }).superRefine(({ test, tests, states }, context) => {
    // Each is missing where it stands for itself: then the field is named as any that is.
    const miss = (field: string) => context.addIssue({ code: "custom", path: [field], message: "missing" });
    if (tests === undefined && test === undefined) miss("test");
    if (tests === undefined && states === undefined) miss("states");
  }),
  conditionFacts,
);
export type ConditionClaim = z.infer<typeof ConditionClaim>;

const JudgementClaim = part(
  fields({
    ...common,
    kind: z.literal("judgement").describe("The word for this kind of claim"),
    actor: idOf("actor").optional().describe("Whom it is about; absent: nobody in particular"),
  }),
  claimFacts,
);

const ForecastClaim = part(
  fields({
    ...common,
    kind: z.literal("forecast").describe("The word for this kind of claim"),
    horizon: looksAheadTo("By when; absent: no day is named, and it is never due").optional(),
    test: aside("What would show it right or wrong").optional(),
    likelihood: Label.optional().describe("A word of the case's likelihood scale"),
    outcome: idOf("outcome").optional().describe("The outcome it foretells; absent: none of the case's"),
  }),
  claimFacts,
);

const RecommendationClaim = part(
  fields({
    ...common,
    kind: z.literal("recommendation").describe("The word for this kind of claim"),
    addressee: idOf("actor").optional().describe("To whom; absent: nobody in particular"),
    criterion: LongText.optional().describe("By what measure this is better than the alternatives"),
  }),
  claimFacts,
);

const Year = z.number().int().min(1);

/** That something rose or fell: it names the series by which that can be seen. */
const TrendClaim = part(
  fields({
    ...common,
    kind: z.literal("trend").describe("The word for this kind of claim"),
    actor: idOf("actor").optional().describe("Whom it is about; absent: nobody in particular"),
    measure: idOf("series").describe("The series that bears it out or does not"),
    direction: z
      .enum(["rises", "falls", "steady"])
      .describe("Which way it is said to have moved: rises, of agreement, is nearer to one another"),
    fromYear: Year.optional().describe("First year it speaks of; absent: the first of the series"),
    toYear: Year.optional().describe("Last year it speaks of; absent: the last of the series"),
  }),
  claimFacts,
);

/** Each kind of claim by its word. */
export const CLAIM_SCHEMAS = {
  fact: FactClaim,
  value: ValueClaim,
  stance: StanceClaim,
  demand: DemandClaim,
  condition: ConditionClaim,
  judgement: JudgementClaim,
  forecast: ForecastClaim,
  recommendation: RecommendationClaim,
  trend: TrendClaim,
} as const;

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
    TrendClaim,
  ],
  {
    error: (issue) =>
      issue.code === "invalid_union"
        ? `expected one of: ${Object.keys(CLAIM_SCHEMAS).join(", ")}`
        : undefined,
  },
);
export type Claim = z.infer<typeof Claim>;
export type ClaimKind = Claim["kind"];

/** Only what an actor laid down as its own is declared; the rest is inferred from its conduct or its staff. */
export function isDeclared(claim: ValueClaim): boolean {
  return claim.evidence !== "inference" && claim.evidence !== "staff-rule";
}

export const claim = noun({
  list: "claims",
  in: "record",
  schema: Claim,
  title: (entry, language) => saidIn(entry, language),
  also: { fact: () => true, condition: ({ kind }) => kind === "condition" },
  // Premises name claims and events alike.
  sharesIdsWith: "event",
});
