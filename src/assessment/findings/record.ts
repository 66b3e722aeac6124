import { z } from "zod";
import { citedFields, EVIDENCE_KINDS } from "../../record/index.ts";
import { At, Dated, Ground, Ids, saysIn, type Told, Verdict } from "./common.ts";

/** What the record says on the day. */

export const StatusQuoFinding = z.object({
  model: z.string(),
  state: z.int().nullable().describe("null: the combination read off the record is infeasible"),
  on: Ids,
  off: Ids,
  contested: Ids.describe("Options on which the record does not settle, whichever way they are taken"),
  says: z.string().describe("All that defines where things stand, on and off"),
  options: z.array(
    z.object({
      option: z.string(),
      decisionMaker: z.string(),
      name: z.string(),
      isOn: z.boolean(),
      record: z.string().optional().describe("What the record says by the option's rule"),
      stated: z.boolean().optional().describe("What the author states for the model's own day"),
      since: z.string().optional().describe("Since when the record has said the same without a break"),
      sinceBy: z
        .enum(["fact", "word"])
        .optional()
        .describe("Whether something happened then, or somebody only began or ceased to say so"),
      sinceLast: z
        .literal(true)
        .optional()
        .describe("It is off since the last of several ways ended; another had ended well before"),
      byBody: z
        .literal(true)
        .optional()
        .describe("The work of bodies, or the part taken in them, shows it on, and no word beside"),
      shownUntil: z
        .string()
        .optional()
        .describe(
          "Of what is off since a day, the last on which both met all the same in a body that it is read off",
        ),
      sinceBroken: z
        .literal(true)
        .optional()
        .describe("What it rests on was broken off since then and taken up again"),
      isShown: z
        .boolean()
        .describe("A rule of the option says so; false: nothing recorded does, and silence counts as off"),
      isShownOff: z
        .literal(true)
        .optional()
        .describe(
          "An act of force, or one that cannot be taken back, read off events alone: it would be on record",
        ),
      shortOf: z
        .array(
          z.object({ id: z.string(), date: z.string(), says: z.string(), saysIn, ...citedFields, place: At }),
        )
        .describe("Events that come near it and are less"),
      word: z
        .string()
        .optional()
        .describe(
          "Where it rests on a word alone: the actor whose word it is, the option's owner or another",
        ),
      judged: z
        .literal(true)
        .optional()
        .describe("That it is off rests on a judgement of the author's alone: nothing recorded shows it on"),
      wordSaid: z.string().optional().describe("The day of that word, of several the last"),
      lapsed: z
        .literal(true)
        .optional()
        .describe("A word that showed it on is no longer current, and nothing shows it off"),
      isContested: z.boolean(),
      readings: z
        .array(z.string())
        .optional()
        .describe("Where what it rests on is contested: what each source says"),
      otherwise: Verdict.nullable()
        .optional()
        .describe("The answer if a contested option were taken the other way; null: infeasible"),
      because: z.array(Ground),
      shownBy: Ids.describe("Works of what shows it, on or off, on the day itself"),
      shownAt: citedFields.locators,
      ...citedFields,
      place: At,
    }),
  ),
  differences: Ids.describe("Options on which record and author differ on the model's own day"),
});
export type StatusQuoFinding = Told<typeof StatusQuoFinding>;

export const PillarFinding = z
  .object({
    id: z.string(),
    name: z.string(),
    exist: Ids.describe("Formats meant for both parties that exist"),
    takesPart: Ids.describe("Of these, those in which both take part"),
    operate: Ids,
    partly: Ids,
    uncertain: Ids,
  })
  .describe("Formats of a pillar; those never meant for a party are not counted");
export type PillarFinding = Told<typeof PillarFinding>;

const saidFields = {
  said: z.string().optional().describe("The last day by then on which it was said"),
  overtaken: z
    .string()
    .optional()
    .describe("The break, some days or more after it was last said, since which it no longer speaks"),
};

export const ConditionFinding = z.object({
  id: z.string(),
  says: z.string(),
  saysIn,
  holder: z.string(),
  addressee: z.string(),
  ...saidFields,
  test: z.string(),
  state: z
    .object({
      is: z.enum(["met", "partly", "unmet", "disputed", "unknown"]),
      since: z.string().describe("From when it has been so without a break"),
      latest: z.string().describe("The last entry that says so"),
      says: z.string().optional(),
      saysIn,
      ...citedFields,
    })
    .nullable(),
  history: z.array(Dated),
  precedents: z.array(
    z.object({
      event: z.string(),
      date: z.string(),
      points: z.enum(["for", "against"]),
      says: z.string(),
      ...citedFields,
    }),
  ),
  note: z.string().optional(),
  ...citedFields,
  place: At,
});
export type ConditionFinding = Told<typeof ConditionFinding>;

export const DemandFinding = z.object({
  id: z.string(),
  says: z.string(),
  saysIn,
  actor: z.string(),
  addressee: z.string().optional().describe("Absent: nobody alone is asked"),
  isProposal: z.boolean().describe("It is proposed to the addressee, and not asked of him"),
  date: z.string().optional(),
  ...saidFields,
  answer: Dated.nullable(),
  note: z.string().optional(),
  ...citedFields,
  place: At,
});
export type DemandFinding = Told<typeof DemandFinding>;

export const ValueFinding = z.object({
  id: z.string(),
  actor: z.string(),
  says: z.string(),
  saysIn,
  values: Ids,
  evidence: z.enum(EVIDENCE_KINDS),
  declared: z.boolean(),
  date: z.string().optional(),
  note: z.string().optional(),
  ...citedFields,
  place: At,
});
export type ValueFinding = Told<typeof ValueFinding>;

export const StanceFinding = z.object({
  id: z.string(),
  actor: z.string(),
  on: z.string(),
  stance: z.string(),
  says: z.string(),
  saysIn,
  date: z.string().optional(),
  until: z.string().optional(),
  holds: z.boolean().describe("Still held on the day"),
  note: z.string().optional(),
  ...citedFields,
  place: At,
});
export type StanceFinding = Told<typeof StanceFinding>;

export const ForecastFinding = z.object({
  id: z.string(),
  says: z.string(),
  saysIn,
  date: z.string().optional(),
  horizon: z.string().optional().describe("By when"),
  isPast: z.boolean().describe("Its horizon has passed"),
  cameTrue: z
    .enum(["yes", "no", "unknown"])
    .optional()
    .describe("Once its horizon has passed, where it names an outcome the record can show"),
  likelihood: z.string().optional(),
  test: z.string().optional(),
  outcome: z.string().optional(),
  note: z.string().optional(),
  ...citedFields,
  place: At,
});
export type ForecastFinding = Told<typeof ForecastFinding>;

export const RecommendationFinding = z.object({
  id: z.string(),
  says: z.string(),
  saysIn,
  addressee: z.string().optional(),
  criterion: z.string().optional(),
  date: z.string().optional(),
  note: z.string().optional(),
  ...citedFields,
  place: At,
});
export type RecommendationFinding = Told<typeof RecommendationFinding>;

export const StatedFinding = z
  .object({
    id: z.string(),
    by: z.string(),
    says: z.string(),
    saysIn,
    date: z.string().optional().describe("Since when it was public"),
    agrees: z
      .boolean()
      .nullable()
      .describe(
        "Whether an outcome it holds possible is among what follows as computed; null: it cannot be told",
      ),
    isOtherwise: z
      .literal(true)
      .optional()
      .describe("By the record things stand on the day in none of the outcomes it holds possible"),
    claims: z.array(z.object({ id: z.string(), says: z.string(), saysIn, ...citedFields, place: At })),
    ...citedFields,
    place: At,
  })
  .describe("What authors concluded themselves, beside the computed answer");
export type StatedFinding = Told<typeof StatedFinding>;

export const WeaknessFinding = z.object({ says: z.string(), about: Ids, place: At });
export type WeaknessFinding = Told<typeof WeaknessFinding>;

export const SourceBalance = z
  .object({
    total: z.int().describe("Works in the record as of the day"),
    byActor: z
      .array(z.object({ actor: z.string().optional(), name: z.string(), works: z.int(), citations: z.int() }))
      .describe("By the actor that speaks, most first; without actor: works that speak for none"),
    byKind: z.array(z.object({ kind: z.string(), works: z.int() })),
    seen: z
      .object({ whole: z.int(), excerpt: z.int(), no: z.int(), "not stated": z.int() })
      .describe("Works of which the author has read the whole, an excerpt, or nothing"),
    undated: z.int().describe("Works that bear no date, so that nothing shows when they were published"),
    paper: z
      .object({
        id: z.string(),
        title: z.string(),
        funder: z.string().optional(),
        funderIsParty: z.boolean(),
      })
      .optional()
      .describe("Who paid for the paper under review"),
  })
  .describe("Whose voices the assessment rests on");
export type SourceBalance = Told<typeof SourceBalance>;

const YearsCounted = z.object({
  from: z.int().describe("First year"),
  to: z.int(),
  same: z.int().optional().describe("Of votes"),
  joint: z.int().describe("Roll calls at which both voted; of coded events how many there are"),
  values: z.record(z.string(), z.number()).describe("By measure"),
});

/** What is counted beside the record. It is no fact of it, and no part of the answer reads it. */
export const MeasureFinding = z.object({
  says: z.string(),
  ...citedFields,
  id: z.string(),
  name: z.string(),
  kind: z.enum(["un-votes", "coded-events"]),
  a: z.string(),
  b: z.string(),
  standsFor: z.string().optional().describe("The actor without a vote in whose place b is counted"),
  years: z.array(
    z.object({
      year: z.int(),
      same: z.int().optional().describe("This and the next four: of votes"),
      half: z.int().optional(),
      opposite: z.int().optional(),
      absent: z.int().optional(),
      noRecord: z.int().optional(),
      verbalCooperation: z.int().optional().describe("This and the next six: of coded events"),
      materialCooperation: z.int().optional(),
      verbalConflict: z.int().optional(),
      materialConflict: z.int().optional(),
      goldsteinSum: z.number().optional(),
      valued: z.int().optional(),
      days: z.int().optional().describe("Days of the year that the files cover"),
      values: z.record(z.string(), z.number().nullable()).describe("By measure; null: nothing was measured"),
    }),
  ),
  trend: z
    .object({
      earlier: YearsCounted,
      later: YearsCounted,
      directions: z
        .record(z.string(), z.enum(["rises", "falls", "steady"]))
        .describe("By measure: the later years against the earlier; steady: by less than 0.05"),
      direction: z
        .enum(["rises", "falls", "steady"])
        .nullable()
        .describe("null: it hangs on the choice of measure"),
      record: z
        .enum(["rises", "falls", "steady"])
        .optional()
        .describe(
          "Formats at work with both parties in them, at the ends of the same years; of the parties only",
        ),
      agrees: z
        .boolean()
        .nullable()
        .describe("Whether the record moved the same way; null: it cannot be said"),
    })
    .nullable()
    .describe("Of the last ten years measured; null: too few"),
  levels: z
    .array(
      z.object({
        measure: z.string(),
        year: z.int().describe("The first of the new level"),
        before: z.number(),
        after: z.number(),
        penalties: z
          .object({ found: z.int(), tried: z.int() })
          .describe("With how many of those tried a change is found there or a year beside"),
      }),
    )
    .describe("Where a measure changes its level (PELT), in years without a gap"),
  apart: z
    .array(
      z.object({
        format: z.string(),
        year: z.int(),
        direction: z
          .enum(["rises", "falls"])
          .describe(
            "Of the measure, under each: rises, and the format no longer worked; falls, and it now did",
          ),
        earlier: z.object({ from: z.int(), to: z.int() }),
        later: z.object({ from: z.int(), to: z.int() }),
      }),
    )
    .describe(
      "Formats that ceased or began to work while the years around moved the other way; of the parties only",
    ),
  claims: z
    .array(
      z.object({
        id: z.string(),
        says: z.string(),
        saysIn,
        direction: z.enum(["rises", "falls", "steady"]).describe("Which way it is said to have moved"),
        from: z.int().describe("First year of its window that the day knows"),
        to: z.int(),
        bornOut: z
          .record(z.string(), z.boolean().nullable())
          .describe("By measure: whether the series moved that way; null: too few years to say"),
        place: At,
      }),
    )
    .describe("Claims of kind trend that name it"),
  data: z.string(),
  licence: z.string(),
  released: z.string().optional(),
  made: z.string().optional().describe("The command that counts it again"),
  place: At,
});
export type MeasureFinding = Told<typeof MeasureFinding>;
