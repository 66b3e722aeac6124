import { z } from "zod";
import {
  Expression,
  fields,
  grounding,
  Id,
  knownAsAdded,
  Label,
  LongText,
  names,
  part,
  Title,
  UndatedText,
} from "../fields.ts";
import { named } from "./called.ts";
import { noun } from "./noun.ts";

const Point = z.union([
  UndatedText,
  part(fields({ says: LongText.describe("The point in a sentence"), known: knownAsAdded(), ...grounding }), {
    counted: "strengths and shortcomings",
    knownBy: ["known", "case"],
    needsWork: true,
    isJudged: true,
  }),
]);
export type Point = z.infer<typeof Point>;

/** A candidate model of cooperation: a named set of states with what speaks for and against it. */
export const Outcome = part(
  fields({
    id: Id,
    name: Title.describe("What it is called on the page"),
    names,
    says: LongText.optional().describe("What it means, in a sentence"),
    when: Expression.describe("Expression over option ids: the states that belong to it, such as O & T & !E"),
    strengths: z.array(Point).optional().describe("What speaks for it"),
    shortcomings: z.array(Point).optional().describe("What speaks against it"),
    likelihood: part(
      fields({
        word: Label.describe("A word of the case's likelihood scale"),
        by: Label.optional().describe("Whose judgement"),
        known: knownAsAdded(),
        ...grounding,
      }),
      { counted: "likelihoods", knownBy: ["known", "case"], needsWork: true, isJudged: true },
    )
      .optional()
      .describe("How likely somebody holds it to be"),
    announced: z
      .boolean()
      .optional()
      .describe("false: added by the case's author, not in the paper under review; absent: true"),
    exclusive: Id.optional().describe("Outcomes with the same mark exclude each other"),
    known: knownAsAdded(),
    ...grounding,
  }),
  { counted: "outcomes", knownBy: ["known", "case"], isJudged: true },
);
export type Outcome = z.infer<typeof Outcome>;

export const outcome = noun({
  list: "outcomes",
  in: "record",
  schema: Outcome,
  title: (entry, language) => named(entry, language),
});

export function pointText(point: Point): string {
  return typeof point === "string" ? point : point.says;
}
