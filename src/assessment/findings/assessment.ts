import { z } from "zod";
import { citedFields, FormatStatusOutput, ProblemOutput } from "../../record/index.ts";
import { LANGUAGE_CODES } from "../../words/languages.ts";
import { Answer, Assumption, ChangedSince, Happening, ModelFinding, Watch } from "./answer.ts";
import { Ids, type Told } from "./common.ts";
import { OnRecord } from "./onRecord.ts";
import {
  ConditionFinding,
  DemandFinding,
  ForecastFinding,
  MeasureFinding,
  PillarFinding,
  RecommendationFinding,
  SourceBalance,
  StanceFinding,
  StatedFinding,
  StatusQuoFinding,
  ValueFinding,
  WeaknessFinding,
} from "./record.ts";
import {
  AgreementFinding,
  ChangeFinding,
  JointChangeFinding,
  OutcomeFinding,
  PreferenceFinding,
  ReasonFinding,
  RobustnessFinding,
  ThirdPartyFinding,
  VariantFinding,
} from "./strategy.ts";

/** The blocks of the one page, in their order, and how many words each may have of its own. */
export const PAGE_BLOCKS = {
  head: 38,
  judgement: 90,
  standing: 129,
  why: 80,
  change: 92,
  watch: 40,
  sure: 36,
  voices: 45,
} as const;
export type PageBlock = keyof typeof PAGE_BLOCKS;

export const Note = z.object({
  number: z.int(),
  ...citedFields,
  text: z.string(),
  html: z.string().optional(),
  url: z.string().optional(),
});
/** A note as the JSON of a review holds it. */
export type Note = Told<typeof Note>;

/** The answer to the question with the grounds of each part: what `detente review --format json` prints. */
export const Assessment = z.object({
  title: z.string(),
  subtitle: z.string().optional(),
  authors: z.array(z.string()).optional().describe("Who wrote the case"),
  question: z.string(),
  asOf: z.string().describe("The day, 2021-12-01; nothing known later is used"),
  recordUntil: z
    .string()
    .nullable()
    .describe("Date of the last event, phase or dated claim the record knows by then"),
  language: z.enum(LANGUAGE_CODES).describe("Of the sentences below; the words of the case are as written"),
  parties: z.array(z.object({ id: z.string(), name: z.string() })),
  model: ModelFinding.nullable().describe("The model whose priorities speak; null: none is old enough"),
  answer: Answer,
  assumptions: z.array(Assumption).describe("What carries the answer, computed"),
  carried: z
    .object({
      same: z.int(),
      sameVerdict: z.int(),
      of: z.int(),
      untried: z.int(),
      areLargerLeft: z.boolean(),
      inert: Ids,
    })
    .nullable()
    .describe(
      "Of the smallest edits that can matter, in how many the answer stays; untried: how many more there are, which were left out since the states are many, and whether larger ones were; inert: whose lists cannot matter, whatever they say",
    ),
  reasons: z.array(ReasonFinding),
  watchFor: z.array(Watch),
  changedSince: ChangedSince.nullable(),
  lately: z
    .array(Happening)
    .describe("What mattered most in the last year, by weight and then by date; else the last there is"),
  stated: z.array(StatedFinding),
  statusQuo: StatusQuoFinding,
  formats: z.array(FormatStatusOutput),
  pillars: z.array(PillarFinding),
  conditions: z.array(ConditionFinding),
  demands: z.array(DemandFinding),
  values: z.array(ValueFinding),
  stances: z.array(StanceFinding),
  forecasts: z.array(ForecastFinding),
  recommendations: z.array(RecommendationFinding),
  thirdParties: z.array(ThirdPartyFinding),
  outcomes: z.array(OutcomeFinding),
  changes: z.array(ChangeFinding).describe("The smallest single edits for dialogue and for each outcome"),
  jointChanges: z
    .array(JointChangeFinding)
    .describe("Where single edits do not suffice: smallest sets of edits over all parties, by scenario"),
  notAllTried: z
    .object({ changes: Ids, jointChanges: Ids })
    .describe(
      "Outcomes, and dialogue, for which some single changes, or some sets of them, were left out since the states are many",
    ),
  robustness: z.array(RobustnessFinding),
  agreement: AgreementFinding,
  onRecord: OnRecord.nullable().describe(
    "How these priorities did on the moves known by the day; null: they were not held against them",
  ),
  measures: z
    .array(MeasureFinding)
    .describe("What is counted beside the record, up to the day; no part of the answer rests on it"),
  variants: z.array(VariantFinding),
  preferences: z.array(PreferenceFinding),
  sourceBalance: SourceBalance,
  weaknesses: z.array(WeaknessFinding),
  recordEnds: z
    .string()
    .optional()
    .describe("recordUntil, where it lies more than half a year before the day"),
  withoutCitation: Ids.describe("Facts for which no work that had come out by the day is named"),
  page: z
    .array(z.object({ block: z.string(), text: z.string(), words: z.int(), most: z.int() }))
    .describe("The one page as plain text, block by block, with its words and how many it may have"),
  problems: z.array(ProblemOutput),
  notes: z.array(Note),
  commands: Ids.describe("Commands that reproduce the figures"),
});
export type Assessment = Told<typeof Assessment>;
