import { z } from "zod";
import { DUPLICATE_RULES } from "../events/index.ts";
import type { Told } from "./shape.ts";

const Count = z.int().min(0);
const Day = z.string().describe("YYYY-MM-DD");
const Written = z.array(z.object({ written: z.string(), n: Count }));

/** What became of the rows of files that were brought into a store of coded events. */
export const EventImport = z.object({
  dataset: z.string().nullable().describe("null: every file was imported before"),
  title: z.string(),
  files: z.array(
    z.object({ name: z.string(), read: Count, kept: Count, rejected: Count, duplicates: Count }),
  ),
  importedBefore: z.array(z.string()).describe("Files of the same content; not read again"),
  rows: z.object({ read: Count, kept: Count, rejected: Count, inStore: Count }),
  rejected: z.array(z.object({ reason: z.string(), n: Count })),
  rejectFile: z
    .string()
    .nullable()
    .describe(
      "In the store, or in the folder at hand where that is a server: file, line, reason and row of each",
    ),
  duplicates: z.object({
    rule: z
      .enum(DUPLICATE_RULES)
      .describe(
        "What is counted once: id, each number of event; act, besides, the same act of the same day in one article; article, each article",
      ),
    repeated: Count.describe("Of a number that stands twice in these files"),
    inStore: Count.describe("Of a number that is in the store"),
    byRule: Count.describe("By the rule, beyond numbers"),
    articlesAgain: Count.describe("Rows kept whose article another row kept has too"),
  }),
  days: z.object({
    from: Day.nullable(),
    to: Day.nullable(),
    covered: Count,
    without: Count,
    gaps: z.array(z.object({ from: Day, to: Day })).describe("The first of them"),
    filesExpected: Count.nullable().describe("null: the data set has no fixed rhythm of files"),
    filesGot: Count.nullable(),
  }),
  unknown: z.object({ codes: Written, actors: Written, places: Written }),
  goldstein: z
    .array(z.object({ code: z.string(), expected: z.number(), found: z.number(), n: Count }))
    .describe("Values that the scheme does not give their code"),
  quadsApart: Count.describe("Rows whose quad class is not that of their root code; the code counts"),
  columns: z.object({
    used: z.array(z.string()),
    ignored: z.array(z.string()),
    unknown: z.array(z.string()).describe("Neither read nor known"),
  }),
});
export type EventImport = Told<typeof EventImport>;
