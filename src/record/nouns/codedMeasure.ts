import { z } from "zod";
import { fields, happensOn, idOf, Label, part } from "../fields.ts";
import { named } from "./called.ts";
import { Count, called, countedFrom, measureFacts, yearFacts } from "./counted.ts";
import { noun } from "./noun.ts";

/** What machines have coded from reports, counted by year. */
const EventsOfYear = part(
  fields({
    date: happensOn("The year; known from its last day: only rows that were there then are counted"),
    verbalCooperation: Count.describe("Coded events of root codes 01 to 05, both directions as one"),
    materialCooperation: Count.describe("Of root codes 06 to 09"),
    verbalConflict: Count.describe("Of root codes 10 to 14"),
    materialConflict: Count.describe("Of root codes 15 to 20"),
    goldsteinSum: z.number().describe("Sum of their Goldstein values"),
    valued: Count.describe("How many of them have such a value"),
    days: Count.describe("Days of the year that the files cover"),
  }),
  yearFacts,
);

const CodedMeasure = part(
  fields({
    ...called,
    a: idOf("actor").describe("One of the pair"),
    b: idOf("actor").describe("The other"),
    store: Label.optional().describe(
      "The store from which `detente events recount` counts them again: a folder, its way from the case's own, or clickhouse://host/database; absent: none. No page reads it",
    ),
    dataset: Label.optional().describe("Which data set of the store; absent: the only one"),
    ...countedFrom(EventsOfYear),
  }),
  measureFacts("coded measures"),
);

export const codedMeasure = noun({
  list: "codedMeasures",
  in: "record",
  schema: CodedMeasure,
  title: (entry, language) => named(entry, language),
  also: { series: () => true },
});
