import { z } from "zod";
import { fields, grounding, Id, LongText, Text, withFacts } from "./fields.ts";

const Point = z.union([Text, fields({ says: LongText.describe("The point in a sentence"), ...grounding })]);
export type Point = z.infer<typeof Point>;

/** A candidate model of cooperation: a named set of states with what speaks for and against it. */
export const Outcome = fields({
  id: Id,
  name: Text.describe("What it is called on the page"),
  says: LongText.optional().describe("What it means, in a sentence"),
  when: withFacts(Text, { isExpression: true }).describe(
    "Expression over option ids: the states that belong to it, such as O & T & !E",
  ),
  strengths: z.array(Point).optional().describe("What speaks for it"),
  shortcomings: z.array(Point).optional().describe("What speaks against it"),
  likelihood: fields({
    word: Text.describe("A word of the case's likelihood scale"),
    by: Text.optional().describe("Whose judgement"),
    ...grounding,
  })
    .optional()
    .describe("How likely somebody holds it to be"),
  announced: z
    .boolean()
    .optional()
    .describe("false: added by the case's author, not in the paper under review"),
  exclusive: Id.optional().describe("Outcomes with the same mark exclude each other"),
  ...grounding,
});
export type Outcome = z.infer<typeof Outcome>;

export function pointText(point: Point): string {
  return typeof point === "string" ? point : point.says;
}
