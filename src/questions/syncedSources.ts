import { z } from "zod";
import { ProblemOutput } from "../record/index.ts";
import type { Told } from "./shape.ts";

const by = z
  .enum(["id", "DOI", "ISBN", "URL", "title"])
  .describe("By what the two are one work; title: with the first author and the year");

export const SyncedSources = z.object({
  case: z.string(),
  library: z.string(),
  works: z.int().describe("How many the library holds"),
  written: z.boolean().describe("False: only shown"),
  files: z.array(z.string()).describe("Files of the case that were written, or would be"),
  added: z.array(z.object({ id: z.string(), title: z.string() })),
  changed: z.array(
    z.object({
      id: z.string().describe("In the case, where it stays"),
      libraryId: z.string(),
      by,
      file: z.string(),
      line: z.int().min(1),
      fields: z.array(z.object({ field: z.string(), before: z.unknown().optional(), after: z.unknown() })),
    }),
  ),
  missing: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        cited: z.boolean(),
        file: z.string(),
        line: z.int().min(1),
      }),
    )
    .describe("Works of the case that the library does not hold (any more); they stay"),
  same: z.int(),
  duplicates: z.array(z.object({ id: z.string(), of: z.string(), by })),
  otherWorks: z
    .array(z.object({ id: z.string(), title: z.string(), inCase: z.string() }))
    .describe("Ids that mean another work in the library; nothing is done about them"),
  faulty: z
    .array(z.object({ id: z.string(), faults: z.array(z.string()) }))
    .describe("New works that are no valid sources, and are left out"),
  problems: z.array(ProblemOutput).describe("Of reading the library"),
});
export type SyncedSources = Told<typeof SyncedSources>;
