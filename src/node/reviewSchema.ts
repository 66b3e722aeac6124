import { z } from "zod";
import { EditFields, Warnings } from "../assessment/findings/edits.ts";
import { CONCEPT_SHORT_NAMES, CONCEPTS, LEADING_CONCEPTS } from "../strategy/index.ts";
import { FormatStatusOutput, ProblemOutput } from "./outputSchemas.ts";

/** What `detente review --format json` prints. Fields may be added to it, never changed or dropped. */

const At = z.object({ file: z.string(), line: z.int().min(1) });
const Ground = z.object({ says: z.string(), place: At.optional() });
const Ids = z.array(z.string());
const StateIds = z.array(z.int());
const Verdict = z
  .enum(["open", "conditional", "closed"])
  .describe(
    `open: a dialogue state is a ${LEADING_CONCEPTS.map((concept) => CONCEPT_SHORT_NAMES[concept]).join(" or ")} equilibrium reachable from the status quo in every scenario; conditional: in some; closed: in none`,
  );
const ByScenario = <T extends z.ZodType>(value: T) => z.record(z.string(), value).describe("By scenario");
const Dated = z.object({ date: z.string(), is: z.string(), says: z.string().optional(), sources: Ids });
const Point = z.object({ says: z.string(), sources: Ids, place: At });
const Count = z.object({ held: z.int(), of: z.int() });

export const ReviewOutput = z.object({
  title: z.string(),
  question: z.string(),
  asOf: z.string().describe("The day; nothing known later is used"),
  parties: z.array(z.object({ id: z.string(), name: z.string() })),
  answer: z.object({
    verdict: Verdict,
    computed: z.boolean(),
    sentence: z.string(),
    because: z.array(Ground),
  }),
  stated: z
    .array(z.object({ id: z.string(), by: z.string(), says: z.string(), sources: Ids, place: At }))
    .describe("What authors concluded themselves"),
  statusQuo: z.object({
    model: z.string(),
    state: z.int().nullable().describe("null: the combination read off the record is infeasible"),
    on: Ids,
    says: z.string(),
    options: z.array(
      z.object({
        option: z.string(),
        decisionMaker: z.string(),
        name: z.string(),
        isOn: z.boolean(),
        record: z.string().optional().describe("What the record says by the option's rule"),
        stated: z.boolean().optional().describe("What the author states for the model's own day"),
        isContested: z.boolean(),
        otherwise: Verdict.nullable()
          .optional()
          .describe("The answer if a contested option were taken the other way"),
        because: z.array(Ground),
        place: At,
      }),
    ),
    differences: Ids,
  }),
  formats: z.array(FormatStatusOutput),
  pillars: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      exist: Ids,
      takesPart: Ids,
      operate: Ids,
      partly: Ids,
      uncertain: Ids,
    }),
  ),
  conditions: z.array(
    z.object({
      id: z.string(),
      says: z.string(),
      holder: z.string(),
      addressee: z.string(),
      test: z.string(),
      state: z
        .object({
          is: z.string(),
          since: z.string(),
          latest: z.string(),
          says: z.string().optional(),
          sources: Ids,
        })
        .nullable(),
      history: z.array(Dated),
      precedents: z.array(
        z.object({
          event: z.string(),
          date: z.string(),
          points: z.enum(["for", "against"]),
          says: z.string(),
          sources: Ids,
        }),
      ),
      sources: Ids,
      place: At,
    }),
  ),
  demands: z.array(
    z.object({
      id: z.string(),
      says: z.string(),
      actor: z.string(),
      addressee: z.string(),
      date: z.string().optional(),
      answer: Dated.nullable(),
      sources: Ids,
      place: At,
    }),
  ),
  values: z.array(
    z.object({
      id: z.string(),
      actor: z.string(),
      says: z.string(),
      values: Ids,
      evidence: z.string(),
      declared: z.boolean(),
      date: z.string().optional(),
      note: z.string().optional(),
      sources: Ids,
      place: At,
    }),
  ),
  stances: z.array(
    z.object({
      id: z.string(),
      actor: z.string(),
      on: z.string(),
      stance: z.string(),
      says: z.string(),
      date: z.string().optional(),
      until: z.string().optional(),
      holds: z.boolean(),
      sources: Ids,
      place: At,
    }),
  ),
  thirdParties: z.array(
    z.object({
      actor: z.string(),
      name: z.string(),
      decisionMaker: z.string().optional(),
      types: z.array(z.object({ type: z.string(), name: z.string(), verdict: Verdict, holds: Ids })),
      changesParties: z.boolean(),
      changesVerdict: z.boolean(),
    }),
  ),
  outcomes: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      says: z.string().optional(),
      when: z.string(),
      isDialogue: z.boolean(),
      announced: z.boolean(),
      states: StateIds,
      verdicts: ByScenario(z.record(z.enum(CONCEPTS), z.boolean())),
      reachable: ByScenario(z.boolean()),
      outOfReach: z.boolean().describe("No sequence of moves leads there, whatever anybody prefers"),
      holds: ByScenario(z.enum(["by-itself", "credible-sanction", "any-sanction", "no"])),
      because: ByScenario(z.string()),
      heldByIrreversibility: Ids.describe(
        "Scenarios in which it holds only because a step cannot be taken back",
      ),
      extortion: Ids.describe(
        "Scenarios in which it holds only through fear of a step that cannot be taken back",
      ),
      strengths: z.array(Point),
      shortcomings: z.array(Point),
      likelihood: z.object({ word: z.string(), by: z.string().optional(), sources: Ids }).nullable(),
      sources: Ids,
      place: At,
    }),
  ),
  changes: z
    .array(
      z.object({
        want: z.string(),
        outcome: z.string().describe("Id of the outcome, or dialogue"),
        outcomeName: z.string(),
        concept: z.enum(CONCEPTS),
        ...EditFields,
        statementPlace: z.int(),
        states: StateIds,
        warns: Warnings,
        reachable: z.boolean(),
        scenarios: Ids,
        reachableIn: Ids,
        of: z.int(),
        rests: z.array(Ground),
        place: At,
      }),
    )
    .describe("The smallest single edits for dialogue and for each outcome"),
  jointChanges: z
    .array(
      z.object({
        outcome: z.string(),
        concept: z.enum(CONCEPTS),
        reachable: z.boolean(),
        scenario: z.string(),
        size: z.int(),
        edits: z.array(z.object({ ...EditFields, place: z.int() })),
        warns: Warnings,
        others: z.int().describe("How many more sets of this size there are"),
        states: StateIds,
      }),
    )
    .describe("Where single edits do not suffice: smallest sets of edits over all parties, by scenario"),
  robustness: z.array(
    z.object({
      scenario: z.string(),
      held: z.int().describe("Orderings in which the scenario answers as with the priorities as written"),
      of: z.int(),
      dialogue: Count,
      outcomes: z.array(Count.extend({ id: z.string() })),
      open: z
        .object({
          dialogue: Count,
          orderings: z.string(),
          sample: z.object({ seed: z.int() }).optional(),
          dependsOn: z
            .object({
              decisionMaker: z.string(),
              type: z.string().optional(),
              statement: z.string(),
              ways: z.array(Count.extend({ way: z.string() })),
            })
            .optional(),
        })
        .optional()
        .describe("Over all orderings that the priorities left open allow"),
    }),
  ),
  agreement: z.object({
    scenarios: z.array(
      z.object({ scenario: z.string(), states: StateIds, reachable: StateIds, together: StateIds }),
    ),
  }),
  variants: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      why: z.string().optional(),
      verdict: Verdict.nullable(),
      scenarios: z.int(),
      open: z.int(),
      equilibria: z.array(
        z.object({
          scenario: z.string(),
          ...Object.fromEntries(LEADING_CONCEPTS.map((concept) => [concept, Ids])),
        }),
      ),
    }),
  ),
  preferences: z.array(
    z.object({
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
          sources: Ids,
          claims: Ids,
          uncertain: z.string().optional(),
          at: At,
        }),
      ),
    }),
  ),
  sourceBalance: z.object({
    total: z.int(),
    byActor: z.array(
      z.object({ actor: z.string().optional(), name: z.string(), works: z.int(), citations: z.int() }),
    ),
    byKind: z.array(z.object({ kind: z.string(), works: z.int() })),
    seen: z.record(z.string(), z.int()),
    undated: z.int(),
    paper: z
      .object({
        id: z.string(),
        title: z.string(),
        funder: z.string().optional(),
        funderIsParty: z.boolean(),
      })
      .optional(),
  }),
  weaknesses: z.array(z.object({ says: z.string(), about: Ids, place: At })),
  withoutCitation: Ids.describe("Facts for which no work that had come out by the day is named"),
  problems: z.array(ProblemOutput),
  notes: z.array(
    z.object({
      number: z.int(),
      sources: Ids,
      text: z.string(),
      html: z.string().optional(),
      url: z.string().optional(),
    }),
  ),
  commands: Ids.describe("Commands that reproduce the figures"),
});
