import { z } from "zod";
import type { Told } from "./shape.ts";

const Years = z.array(z.string());

/** What came of counting the measures of a case again, each from the store that it names. */
export const EventRecount = z.object({
  case: z.string(),
  written: z.boolean(),
  files: z.array(z.string()).describe("Whose text is new, or would be"),
  measures: z.array(
    z.object({
      id: z.string(),
      store: z.string(),
      outcome: z
        .enum(["same", "changed", "not-counted"])
        .describe("not-counted: the store does not answer, and the counts of the case stay"),
      why: z.string().optional().describe("Why it was not counted"),
      added: Years,
      changed: Years,
      kept: Years.describe("Years of the case that the store does not cover, left as they are"),
    }),
  ),
});
export type EventRecount = Told<typeof EventRecount>;
