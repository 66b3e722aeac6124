import { z } from "zod";
import { fields, happensOn, idOf, part } from "../fields.ts";
import { named } from "./called.ts";
import { Count, called, countedFrom, measureFacts, yearFacts } from "./counted.ts";
import { noun } from "./noun.ts";

const VotesOfYear = part(
  fields({
    date: happensOn("The year; known from its last day, since each vote is public when it is cast"),
    same: Count.describe("Roll calls at which both voted the same: yes, no or abstain"),
    half: Count.describe("At which one of the two abstained and the other did not"),
    opposite: Count.describe("At which one voted yes and the other no"),
    absent: Count.optional().describe("At which one of the two or both were absent; absent: none"),
    noRecord: Count.optional().describe("Of which the data have no vote of one of the two; absent: none"),
  }),
  yearFacts,
);

export const Measure = part(
  fields({
    ...called,
    kind: z
      .literal("un-votes")
      .describe("How its values are worked out: from votes in the General Assembly of the United Nations"),
    a: idOf("actor").describe("Whose votes"),
    b: idOf("actor").describe("With whose they are compared"),
    standsFor: idOf("actor")
      .optional()
      .describe("The actor without a vote in whose place b is counted; absent: b stands for itself"),
    ...countedFrom(VotesOfYear),
  }),
  measureFacts("measures"),
);
export type Measure = z.infer<typeof Measure>;

export const measure = noun({
  list: "measures",
  in: "record",
  schema: Measure,
  title: (entry, language) => named(entry, language),
  also: { series: () => true },
});
