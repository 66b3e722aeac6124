import { z } from "zod";
import { Citations, fields, Id, idOf, knownAsAdded, Label, LongText, part, saysIn } from "../fields.ts";
import { saidIn } from "./called.ts";
import { noun } from "./noun.ts";

/** The author's own conclusion, kept beside the computed one. */
export const StatedAnswer = part(
  fields({
    id: Id,
    says: LongText.describe("The answer in a sentence"),
    saysIn,
    by: Label.describe("Whose answer: the author of the case, or of the paper it reviews"),
    known: knownAsAdded(),
    outcomes: z.array(idOf("outcome")).optional().describe("Outcomes it holds possible"),
    claims: z.array(idOf("claim")).optional().describe("Claims it follows from"),
    conditions: z.array(idOf("condition")).optional().describe("Conditions it depends on"),
    sources: Citations.optional().describe("Where it can be read"),
  }),
  { counted: "conclusions", knownBy: ["known", "case"], concludes: true },
);
export type StatedAnswer = z.infer<typeof StatedAnswer>;

export const answer = noun({
  list: "answer",
  in: "head",
  about: "The author's own answers, kept beside the computed one",
  schema: StatedAnswer,
  title: (entry, language) => saidIn(entry, language),
});
