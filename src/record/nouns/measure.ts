import { z } from "zod";
import {
  endsOn,
  fields,
  happensOn,
  Id,
  idOf,
  knownSince,
  Label,
  names,
  note,
  part,
  Title,
} from "../fields.ts";
import { noun } from "./noun.ts";

/** What is counted of years beside the record. It is no fact of it: no model and no answer reads it. */
const Count = z.number().int().min(0);

const VotesOfYear = part(
  fields({
    date: happensOn("The year; known from its last day, since each vote is public when it is cast"),
    same: Count.describe("Roll calls at which both voted the same: yes, no or abstain"),
    half: Count.describe("At which one of the two abstained and the other did not"),
    opposite: Count.describe("At which one voted yes and the other no"),
    absent: Count.optional().describe("At which one of the two or both were absent; absent: none"),
    noRecord: Count.optional().describe("Of which the data have no vote of one of the two; absent: none"),
  }),
  { counted: "years of measures", knownBy: ["happens"] },
);

export const Measure = part(
  fields({
    id: Id,
    name: Title.describe("What is measured, in a few words"),
    names,
    known: knownSince("Since when it was public; absent: since its first year was over"),
    kind: z
      .literal("un-votes")
      .describe("How its values are worked out: from votes in the General Assembly of the United Nations"),
    a: idOf("actor").describe("Whose votes"),
    b: idOf("actor").describe("With whose they are compared"),
    standsFor: idOf("actor")
      .optional()
      .describe("The actor without a vote in whose place b is counted; absent: b stands for itself"),
    data: Label.describe("Whose data they are, and where they can be had"),
    licence: Label.describe("Under which licence the data are"),
    released: endsOn("When the file came out from which it was counted; absent: not known").optional(),
    made: Label.optional().describe("The command that counts it again; absent: it was counted by hand"),
    years: z.array(VotesOfYear).min(1, "expected at least one year").describe("The counts, a year each"),
    note: note("What a careful reader should know about it, and what it cannot say"),
  }),
  { counted: "measures", knownBy: ["known", { earliestOf: "years" }] },
);
export type Measure = z.infer<typeof Measure>;

export const measure = noun({
  list: "measures",
  in: "record",
  schema: Measure,
  title: ({ name }) => name,
  also: { series: () => true },
});
