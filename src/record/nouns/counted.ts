import { z } from "zod";
import { endsOn, Id, knownSince, Label, names, note, type PartFacts, Title } from "../fields.ts";

/** What is counted of years beside the record. It is no fact of it: no model and no answer reads it. */
export const Count = z.number().int().min(0);

/** What each measure is called, and since when it was there. */
export const called = {
  id: Id,
  name: Title.describe("What is measured, in a few words"),
  names,
  known: knownSince("Since when it was public; absent: since its first year was over"),
};

/** From what it was counted, how, and what it says of each year. */
export function countedFrom<Year extends z.ZodType>(year: Year) {
  return {
    data: Label.describe("Whose data they are, and where they can be had"),
    licence: Label.describe("Under which licence the data are"),
    released: endsOn("When the file came out from which it was counted; absent: not known").optional(),
    made: Label.optional().describe("The command that counts it again; absent: it was counted by hand"),
    years: z.array(year).min(1, "expected at least one year").describe("The counts, a year each"),
    note: note("What a careful reader should know about it, and what it cannot say"),
  };
}

export const yearFacts: PartFacts = { counted: "years of measures", knownBy: ["happens"] };

/** It was public when the first of its years was over. */
export const measureFacts = (counted: string): PartFacts => ({
  counted,
  knownBy: ["known", { earliestOf: "years" }],
});
