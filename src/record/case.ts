import { z } from "zod";
import type { Model } from "../strategy/model.ts";
import { Actor } from "./actor.ts";
import { Claim } from "./claim.ts";
import { Event } from "./event.ts";
import { DateText, fields, Id, idOf, LongText, SourceId, Text, withFacts } from "./fields.ts";
import { Format } from "./format.ts";
import type { ModelFile } from "./modelFile.ts";
import { Outcome } from "./outcome.ts";
import type { Place } from "./problem.ts";
import { type Source, SourceItem } from "./source.ts";

/** The collections a case is made of. Any YAML file of a case may hold any of them. */
const collections = {
  actors: z.array(Actor).optional(),
  formats: z.array(Format).optional(),
  events: z.array(Event).optional(),
  claims: z.array(Claim).optional(),
  outcomes: z.array(Outcome).optional(),
  sources: z.array(SourceItem).optional(),
};

/** A file that `case.yaml` names: some of the record. */
export const RecordFile = fields(collections);
export type RecordFile = z.infer<typeof RecordFile>;

const ExpressionOfOptions = withFacts(Text, { isExpression: true });

export const Weakness = fields({
  id: Id,
  says: LongText.describe("What is weak, in a sentence"),
  from: DateText.optional().describe("Shown only as of this day or later"),
  until: DateText.optional().describe("Shown only as of earlier days"),
  about: z.array(idOf("any")).optional().describe("Ids of what is weak"),
});
export type Weakness = z.infer<typeof Weakness>;

/** The author's own conclusion, kept beside the computed one. */
export const StatedAnswer = fields({
  id: Id,
  says: LongText.describe("The answer in a sentence"),
  by: Text.describe("Whose answer: the author of the case, or of the paper it reviews"),
  known: DateText.optional().describe("Since when it was publicly known"),
  outcomes: z.array(idOf("outcome")).optional().describe("Outcomes it holds possible"),
  claims: z.array(idOf("claim")).optional().describe("Claims it follows from"),
  conditions: z.array(idOf("condition")).optional().describe("Conditions it depends on"),
  sources: z.array(SourceId).optional().describe("Where it can be read"),
});
export type StatedAnswer = z.infer<typeof StatedAnswer>;

export const ModelEntry = fields({
  id: Id,
  file: z.string().min(1).max(300).describe("The file that holds it, relative to case.yaml"),
  name: Text.optional().describe("What it is called on the page"),
  variantOf: idOf("model").optional().describe("The model this one varies"),
  why: LongText.optional().describe("What the variant is there to test"),
  dialogue: ExpressionOfOptions.optional().describe("Expression that says which states are dialogue"),
});
export type ModelEntry = z.infer<typeof ModelEntry>;

/** `case.yaml`: what is asked, of whom, and which files hold the rest. */
export const CaseFile = fields({
  title: Text.describe("Of the case"),
  question: Text.describe("The question it answers"),
  subtitle: Text.optional().describe("Shown below the title"),
  authors: z.array(Text).optional().describe("Who wrote the case"),
  parties: z
    .array(idOf("actor"))
    .length(2, "expected exactly two parties: the actors in conflict")
    .describe("The two actors in conflict; the second is the one whose taking part is asked for"),
  thirdParties: z.array(idOf("actor")).optional().describe("Others that weigh on the conflict"),
  coverage: LongText.optional().describe(
    "The span of time the record covers, and what is known to be missing",
  ),
  asOf: DateText.optional().describe("The day the author writes as of; `--as-of` overrides it"),
  files: z
    .array(z.string().min(1).max(300))
    .optional()
    .describe("Files that hold the record, relative to this one"),
  pillars: z
    .array(
      fields({
        id: Id,
        name: Text.describe("As the page names it"),
        says: Text.optional().describe("What belongs to it"),
      }),
    )
    .optional()
    .describe("The pillars of cooperation, in the order they are shown"),
  areas: z
    .array(fields({ id: Id, name: Text.describe("As the page names it") }))
    .optional()
    .describe("Areas of work, in the order they are shown"),
  likelihood: fields({
    name: Text.describe("What the scale is called"),
    words: z
      .array(z.array(Text).min(1))
      .min(2)
      .describe("Groups of words of one meaning, from least to most likely"),
  })
    .optional()
    .describe("The words of likelihood the case uses"),
  dialogue: ExpressionOfOptions.optional().describe(
    "Expression over option ids: the states in which the parties talk",
  ),
  models: z.array(ModelEntry).optional().describe("The first is the main model, the others vary it"),
  answer: z.array(StatedAnswer).optional().describe("The author's own answers, kept beside the computed one"),
  weaknesses: z.array(Weakness).optional().describe("What the author knows to be weak and wants shown"),
  paper: SourceId.optional().describe("Source id of the paper under review, if the case reviews one"),
  note: LongText.optional().describe("What a careful reader should know about the case"),
  ...collections,
});
export type CaseFile = z.infer<typeof CaseFile>;

export interface CaseModel {
  entry: ModelEntry;
  /** The file's content, with the grounds of its statements. */
  file: ModelFile;
  /** The same as the engine reads it. */
  model: Model;
}

/** All that is recorded of one relation. Lists keep the order of the files. */
export interface Case {
  meta: Omit<CaseFile, keyof typeof collections>;
  actors: Actor[];
  formats: Format[];
  events: Event[];
  claims: Claim[];
  outcomes: Outcome[];
  sources: Source[];
  models: CaseModel[];
  /** Where any object or list of the case stands in its file; `step` goes one field or item further in. */
  placeOf(part: object, ...steps: (string | number)[]): Place;
  /** Place of some characters inside a text of the case, counted from its first. */
  placeInside(part: object, steps: readonly (string | number)[], offset: number, length?: number): Place;
}
