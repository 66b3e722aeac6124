import { z } from "zod";
import { citedFields } from "../../record/index.ts";
import { LEADING_CONCEPTS } from "../../strategy/index.ts";
import { At, byScenario, Concept, Count, Ground, Ids, StateIds, type Told, Verdict } from "./common.ts";
import { EditFields, Warnings } from "./edits.ts";

/** What the model says on the day. */

const Point = z.object({ says: z.string(), ...citedFields, place: At });

export const Hold = z.enum(["by-itself", "credible-sanction", "any-sanction", "no"]);
/** How firmly an outcome holds in one scenario, firmest first. */
export type Hold = Told<typeof Hold>;

export const OutcomeFinding = z.object({
  id: z.string(),
  name: z.string(),
  says: z.string().optional(),
  when: z.string(),
  isDialogue: z.boolean(),
  announced: z.boolean(),
  states: StateIds,
  verdicts: byScenario(z.record(Concept, z.boolean())),
  reachable: byScenario(z.boolean()),
  outOfReach: z.boolean().describe("No sequence of moves leads there, whatever anybody prefers"),
  holds: byScenario(Hold),
  because: byScenario(z.string()).describe("Why, for one state of it: what tempts away, or what deters"),
  heldByIrreversibility: Ids.describe("Scenarios in which it holds only because a step cannot be taken back"),
  extortion: Ids.describe(
    "Scenarios in which it holds only through fear of a step that cannot be taken back",
  ),
  strengths: z.array(Point),
  shortcomings: z.array(Point),
  likelihood: z.object({ word: z.string(), by: z.string().optional(), ...citedFields }).nullable(),
  ...citedFields,
  place: At,
});
export type OutcomeFinding = Told<typeof OutcomeFinding>;

export const ChangeFinding = z.object({
  want: z.string(),
  outcome: z.string().describe("Id of the outcome, or dialogue"),
  outcomeName: z.string(),
  concept: Concept,
  ...EditFields,
  statementPlace: z.int().describe("Place in the list of priorities, from 1"),
  states: StateIds,
  warns: Warnings,
  reachable: z.boolean(),
  scenarios: Ids,
  reachableIn: Ids,
  of: z.int(),
  rests: z.array(Ground),
  place: At,
});
export type ChangeFinding = Told<typeof ChangeFinding>;

export const JointChangeFinding = z.object({
  outcome: z.string(),
  concept: Concept,
  reachable: z.boolean().describe("They must be reachable from the status quo too"),
  scenario: z.string(),
  size: z.int(),
  edits: z.array(z.object({ ...EditFields, place: z.int() })),
  warns: Warnings,
  others: z.int().describe("How many more sets of this size there are"),
  states: StateIds,
});
export type JointChangeFinding = Told<typeof JointChangeFinding>;

const TwoCounts = z.object({
  held: z.int().describe("Orderings in which it holds, reachable or not"),
  heldAndReachable: z.int().describe("Orderings in which it holds and can be reached"),
  of: z.int(),
});

export const RobustnessFinding = TwoCounts.extend({
  scenario: z.string(),
  stays: z.int().describe("Orderings in which the scenario answers as with the priorities as written"),
  untried: z
    .int()
    .describe("How many more orderings there are, which were left out since the states are many"),
  outcomes: z.array(TwoCounts.extend({ id: z.string() })),
  open: z
    .object({
      dialogue: Count,
      orderings: z
        .string()
        .describe("How many there are, in decimal digits; `of` is less where `sample` is set"),
      sample: z.object({ seed: z.int() }).optional(),
      dependsOn: z
        .object({
          decisionMaker: z.string(),
          type: z.string().optional(),
          statement: z.string(),
          ways: z.array(Count.extend({ way: z.string() })),
        })
        .optional()
        .describe("The open point on which dialogue depends most, if on any"),
    })
    .optional()
    .describe("Over all orderings that the priorities left open allow"),
}).describe("Of dialogue and of each outcome, over orderings off by one exchange or one deletion");
export type RobustnessFinding = Told<typeof RobustnessFinding>;

export const AgreementFinding = z
  .object({
    scenarios: z.array(
      z.object({
        scenario: z.string(),
        states: StateIds.describe("States both parties prefer to the status quo"),
        reachable: StateIds.describe("Of these, those play can get to by steps that each pay"),
        together: StateIds.describe("Of these, those the two could get to by moves of their own"),
        stays: Count.optional().describe(
          "Orderings in which there is some such state, as here, or none, as here",
        ),
      }),
    ),
  })
  .describe("Whether anything is better for both than today");
export type AgreementFinding = Told<typeof AgreementFinding>;

export const ThirdPartyFinding = z.object({
  actor: z.string(),
  name: z.string(),
  decisionMaker: z.string().optional().describe("Absent: the model does not have it decide"),
  types: z
    .array(
      z.object({
        type: z.string(),
        name: z.string(),
        verdict: Verdict,
        holds: Ids.describe(
          "What the others do in states that hold by themselves, its own options set aside",
        ),
      }),
    )
    .describe("Empty where it is read in one way"),
  changesParties: z.boolean().describe("Its type changes what the parties do in some state that holds"),
  changesVerdict: z.boolean(),
});
export type ThirdPartyFinding = Told<typeof ThirdPartyFinding>;

export const VariantFinding = z.object({
  id: z.string(),
  name: z.string(),
  why: z.string().optional(),
  verdict: Verdict.nullable(),
  scenarios: z.int(),
  open: z.int(),
  equilibria: z.array(
    z.object({
      scenario: z.string(),
      ...(Object.fromEntries(LEADING_CONCEPTS.map((concept) => [concept, Ids])) as Record<never, typeof Ids>),
    }),
  ),
});
export type VariantFinding = Told<typeof VariantFinding>;

export const PreferenceFinding = z.object({
  decisionMaker: z.string(),
  name: z.string(),
  type: z.string().optional(),
  typeName: z.string().optional(),
  statements: z.array(
    z.object({
      place: z.int(),
      say: z.string(),
      inWords: z.string(),
      because: z.string(),
      ...citedFields,
      claims: Ids,
      uncertain: z.string().optional(),
      ownSource: z.boolean().describe("A work of the party itself is among its grounds"),
      at: At,
    }),
  ),
});
export type PreferenceFinding = Told<typeof PreferenceFinding>;

export const ReasonFinding = z
  .object({
    kind: z
      .enum(["enters", "waits", "turns", "leaves", "stays"])
      .describe(
        "enters: a party gains nothing by doing what talks need of it; waits: nor does another by what that party waits for; turns: it would come to an act of force, or one that cannot be taken back; leaves: it would end talks; stays: it would lose by ending those that last",
      ),
    decisionMaker: z.string(),
    option: z.string().optional().describe("What it would have to do, or would do"),
    statement: z.string().optional(),
    half: z
      .enum(["if", "only if"])
      .optional()
      .describe("Of a priority with iff: the half of it that decides here"),
    type: z.string().optional(),
    says: z.string(),
    because: z.string().optional().describe("The ground of the priority that decides"),
    waiting: z.string().optional().describe("Decision maker whose deciding priority waits for it"),
    isTalking: z.boolean().optional().describe("Of talks that there are, not of those that might be"),
    scenarios: Ids.optional().describe("Those in which it would end talks"),
    ...citedFields,
    place: At.optional(),
  })
  .describe("Why the answer is what it is");
export type ReasonFinding = Told<typeof ReasonFinding>;
