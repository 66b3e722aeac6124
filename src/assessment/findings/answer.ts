import { z } from "zod";
import { citedFields } from "../../record/index.ts";
import { At, Ground, Ids, StateIds, saysIn, type Told, Verdict } from "./common.ts";

/** The answer in its parts: do they talk, can talks be had, would they last; how old it is and how sure. */

export const TalksToday = z
  .object({
    is: z
      .enum(["yes", "no", "contested", "unknown"])
      .describe(
        "Whether they talk on the day, whatever else goes on; contested: the record cannot settle it",
      ),
    isDialogue: z
      .boolean()
      .nullable()
      .describe("Whether where things stand is the dialogue asked for; null: the case does not say"),
    restsOn: z
      .enum(["record", "author", "formats", "nothing"])
      .describe(
        "record: the options of the dialogue read off the record; author: his word; formats: no model, so whether they meet in formats, by the last meeting on record",
      ),
    since: z.string().optional().describe("Since when it has been so without a break, by the record"),
    lastMet: z
      .string()
      .optional()
      .describe(
        "Where a channel is open, and the last meeting in it that is on record is half a year back or a break has come since: the day of that meeting",
      ),
    contact: z
      .string()
      .optional()
      .describe(
        "Where they hold no talks: the last day on which both are on record as having been in touch since",
      ),
    channels: z
      .array(
        z.object({
          format: z.string(),
          name: z.string(),
          aspect: z.string().optional(),
          operates: z.string(),
          resting: z
            .array(z.object({ aspect: z.string(), since: z.string().optional() }))
            .optional()
            .describe("Of one that is partly at work: what of it is at rest"),
          phase: z.string().optional(),
          since: z.string().optional(),
          lastMet: z.string().optional().describe("The last meeting of both in it that is on record"),
          without: Ids.optional().describe("Parties that have left it, while it works on with others"),
          told: z
            .object({ date: z.string(), says: z.string(), saysIn })
            .optional()
            .describe("What is at work in part, or contested: how the record says so, and since when"),
          goesOn: z
            .array(z.object({ aspect: z.string(), operates: z.string() }))
            .optional()
            .describe(
              "Where its meetings rest: other parts of its work of which the record says that they go on",
            ),
          isTechnical: z
            .literal(true)
            .optional()
            .describe("By its kind a body of experts or a line between offices, not a table of the parties"),
          ...citedFields,
          place: At.optional(),
        }),
      )
      .describe("The formats by which talks are read off the record"),
  })
  .describe("Do they talk today?");
export type TalksToday = Told<typeof TalksToday>;

export const Reachable = z
  .object({
    how: z
      .enum(["there", "steps", "joint", "none"])
      .nullable()
      .describe(
        "there: today is dialogue; steps: by steps that pay whoever takes them, in some scenario; joint: only if both parties moved together to something each prefers; none; null: not computed",
      ),
    steps: Ids.describe("Scenarios in which steps that each pay lead to a dialogue state"),
    joint: Ids.describe(
      "Scenarios in which both parties prefer a dialogue state they could bring about together",
    ),
    jointLasting: Ids.describe("Of `joint`, those in which such a state would hold without a threat"),
    path: z
      .array(z.object({ decisionMaker: z.string(), says: z.string() }))
      .optional()
      .describe("The steps, where a shortest way is the same in all these scenarios"),
    together: z
      .array(z.object({ decisionMaker: z.string(), says: z.string() }))
      .optional()
      .describe("joint: what each would do in such a step, where one serves in all these scenarios"),
    of: z.int(),
  })
  .describe("Can talks be had from here?");
export type Reachable = Told<typeof Reachable>;

const HOW_LASTING = ["by-itself", "credible-answer", "threat"] as const;

export const Lasting = z
  .object({
    how: z
      .record(z.string(), z.enum(HOW_LASTING))
      .describe(
        "By scenario in which a dialogue state both holds and can be reached. by-itself: nobody gains by leaving it; credible-answer: only since an answer that pays its author would follow; threat: only since something that cannot be taken back, or force, would follow",
      ),
    heldUnreached: Ids.describe(
      "Scenarios in which a dialogue state holds but none that holds can be reached",
    ),
    unreachedHow: z
      .record(z.string(), z.enum(HOW_LASTING))
      .describe("Of these, what would hold such a state if talks were opened otherwise"),
    of: z.int(),
    instead: z
      .array(
        z.object({
          scenarios: Ids,
          what: z
            .enum(["today", "outcomes", "moving"])
            .describe(
              "today: where things stand lasts; outcomes: play comes to rest there; moving: it comes to no rest",
            ),
          outcomes: Ids.describe("Outcomes of the case these states belong to"),
          states: StateIds,
          says: z.string().optional().describe("The states in words, where they belong to no outcome"),
        }),
      )
      .describe("What follows where no dialogue state holds and can be reached"),
    whose: Ids.describe("Decision makers under whose change alone, by one smallest edit, talks would last"),
  })
  .describe("Would talks last?");
export type Lasting = Told<typeof Lasting>;

export const CONFIDENCE_WORDS = ["high", "moderate", "low"] as const;
export const Confidence = z
  .object({
    word: z.enum(CONFIDENCE_WORDS),
    because: z.array(z.string()).describe("Each reason that counted, in a sentence"),
    steps: z
      .array(
        z.object({
          reason: z.string(),
          down: z.int(),
          n: z.int().optional(),
          of: z.int().optional(),
          whose: Ids.optional().describe("Decision makers concerned"),
          statement: z
            .object({ decisionMaker: z.string(), type: z.string().optional(), say: z.string() })
            .optional()
            .describe("The statement concerned"),
        }),
      )
      .describe("The same as data; the rule stands in docs/review.md"),
  })
  .describe("How much trust the grounds bear; apart from how likely anything is");
export type Confidence = Told<typeof Confidence>;

export const Answer = z.object({
  answered: z.boolean().describe("False where nothing could be computed, or from priorities that are stale"),
  verdict: Verdict.nullable().describe("null where not answered"),
  computed: z.boolean(),
  headline: z.string(),
  sentence: z.string(),
  because: z.array(Ground),
  why: z
    .enum(["no-model", "no-dialogue", "faulty-model", "infeasible", "later-list", "stale", "belied"])
    .optional()
    .describe(
      "Why it is not answered; belied: a move since the priorities were stated goes against the very one that decides, under every reading of its owner, so nothing is foretold by it",
    ),
  oldPriorities: z
    .object({ verdict: Verdict, headline: z.string(), sentence: z.string() })
    .optional()
    .describe("What stale priorities would have said; no answer for the day"),
  talksToday: TalksToday,
  reachable: Reachable,
  lasting: Lasting,
  confidence: Confidence.nullable(),
  confidenceOfTalks: Confidence.optional().describe(
    "Where priorities do not speak for the day: how much trust the grounds bear of whether they talk; absent: that is not known",
  ),
});
export type Answer = Told<typeof Answer>;

const STALE_KINDS = ["break", "ground", "condition", "restated", "expired"] as const;
export const StaleReason = z.object({
  kind: z
    .enum(STALE_KINDS)
    .describe(
      "break: a break marked in the record; ground: a claim the priorities cite ended or became disputed; condition: a condition they cite changed; restated: a list of a party was restated; expired: the author let them speak until then",
    ),
  date: z.string(),
  says: z.string(),
  saysIn,
  ...citedFields,
  place: At,
});
export type StaleReason = Told<typeof StaleReason>;

export const ModelFinding = z.object({
  id: z.string(),
  title: z.string(),
  name: z.string(),
  asOf: z.string().nullable().describe("The day whose priorities it states; null: it gives none"),
  restated: z.string().optional(),
  holdsUntil: z.string().optional(),
  stale: z.boolean(),
  staleBecause: z.array(StaleReason),
  readings: z
    .array(z.object({ decisionMaker: z.string(), name: z.string(), types: Ids }))
    .describe("Decision makers read in more than one way"),
});
export type ModelFinding = Told<typeof ModelFinding>;

export const Assumption = z
  .object({
    kind: z.enum(["statement", "tie", "type", "status-quo", "wanted"]),
    what: z.string().describe("The assumption in words"),
    ground: z.array(Ground),
    change: z.string().describe("Its smallest change, in words"),
    edit: z.enum(["drop", "weaken", "add", "move", "reverse"]).optional().describe("The same as data"),
    size: z.int().optional().describe("How large that change is; 1: one of the small ones that are counted"),
    effect: z.string().describe("What follows then, in words"),
    decisionMaker: z.string().optional(),
    type: z.string().optional(),
    statement: z.string().optional(),
    statementPlace: z.int().optional(),
    option: z.string().optional(),
    uncertain: z.string().optional(),
    ...citedFields,
    answer: z
      .object({
        verdict: Verdict,
        openIn: Ids,
        of: z.int(),
        turns: z.enum(["verdict", "scenarios", "told"]),
        headline: z
          .string()
          .optional()
          .describe("The headline that would stand instead, where it would be another"),
      })
      .describe(
        "What the answer would be; turns: whether talks would last, under which readings, or else something of the answer that is told beside these",
      ),
    place: At.optional(),
  })
  .describe("What the answer rests on: changed by its smallest edit, it changes the answer");
export type Assumption = Told<typeof Assumption>;

export const Watch = z.object({
  says: z.string(),
  saysIn,
  kind: z
    .enum(["sign", "planned", "forecast", "condition", "reply"])
    .describe(
      "sign: what would be seen if a choice turned; planned, forecast: what bears a day ahead; condition: what a party says it waits for; reply: the answer to what a party asked of late",
    ),
  by: z.string().optional().describe("Whose doing it would be"),
  due: z.string().optional().describe("By when, where the record says so"),
  isPast: z
    .literal(true)
    .optional()
    .describe(
      "Planned for a day between the end of the record and this one: what came of it is not on record",
    ),
  option: z.string().optional().describe("The option whose rule would read it off the record"),
  seen: z.string().optional().describe("What would be seen, in words; absent: nothing says"),
  shows: z.string().optional().describe("What that would show"),
  ...citedFields,
  place: At.optional(),
});
export type Watch = Told<typeof Watch>;

export const Happening = z.object({
  id: z.string(),
  date: z.string(),
  says: z.string(),
  saysIn,
  isBreak: z.boolean(),
  why: z.string().optional().describe("Why its author calls it a break"),
  force: z.array(z.string()).optional().describe("Of violence (CAMEO 18 to 20): by whom"),
  talks: z
    .literal(true)
    .optional()
    .describe("A party consulted or agreed with others than the other party alone (CAMEO 04 to 06)"),
  weight: z
    .int()
    .describe(
      "How much it bears on the question: 8 for a marked break, 7 for what one answered, 4 if an option is read off it or it is violence (CAMEO 18 to 20) or its end (087), 3 for talks with others and for arms given (072), 2 if it is the ground of a claim, 1 if it is conflict (CAMEO 15 to 20)",
    ),
  ...citedFields,
  place: At,
});
export type Happening = Told<typeof Happening>;

export const ChangedSince = z
  .object({
    since: z.string(),
    of: z.enum(["asked", "model", "earlier-model"]).describe("Whose judgement it is compared with"),
    facts: z.object({
      events: z.int().describe("Events recorded between the days"),
      breaks: z.array(Happening),
      options: z.array(
        z.object({
          option: z.string(),
          decisionMaker: z.string(),
          isOn: z.boolean(),
          since: z.string().optional(),
        }),
      ),
    }),
    priorities: z.object({
      model: z.boolean().describe("Another model speaks now"),
      lists: z.array(z.object({ decisionMaker: z.string(), type: z.string().optional() })),
    }),
    answer: z.object({
      before: z.object({ answered: z.boolean(), verdict: Verdict.nullable(), headline: z.string() }),
      parts: z.array(z.enum(["talksToday", "reachable", "lasting", "answered"])),
      through: z.array(z.enum(["facts", "priorities", "age"])),
    }),
  })
  .describe("Beside the last judgement: what changed, and through what");
export type ChangedSince = Told<typeof ChangedSince>;
