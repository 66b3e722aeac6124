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

/** What machines have coded from reports, counted by year beside the record. It is no fact of it: no model and no answer reads it. */
const Count = z.number().int().min(0);

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
  { counted: "years of measures", knownBy: ["happens"] },
);

const CodedMeasure = part(
  fields({
    id: Id,
    name: Title.describe("What is measured, in a few words"),
    names,
    known: knownSince("Since when it was public; absent: since its first year was over"),
    a: idOf("actor").describe("One of the pair"),
    b: idOf("actor").describe("The other"),
    data: Label.describe("Whose data they are, and where they can be had"),
    licence: Label.describe("Under which licence the data are"),
    released: endsOn("When the file came out from which it was counted; absent: not known").optional(),
    made: Label.optional().describe("The command that counts it again; absent: it was counted by hand"),
    years: z.array(EventsOfYear).min(1, "expected at least one year").describe("The counts, a year each"),
    note: note("What a careful reader should know about it, and what it cannot say"),
  }),
  { counted: "coded measures", knownBy: ["known", { earliestOf: "years" }] },
);

export const codedMeasure = noun({
  list: "codedMeasures",
  in: "record",
  schema: CodedMeasure,
  title: ({ name }) => name,
  also: { series: () => true },
});
