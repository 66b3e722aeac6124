import { z } from "zod";
import { HeldAgainstOutput, PaperOutput, ReadingOutput } from "../paper/report/paperOutput.ts";
import { ProblemOutput } from "../record/outputSchemas.ts";
import type { Told } from "./shape.ts";

/** What was found in a case or a paper; `checkReport` makes it. */
export const CheckReport = z.object({
  problems: z.array(ProblemOutput).describe("In file order"),
  counts: z.object({ error: z.int(), warning: z.int(), note: z.int() }),
  read: ReadingOutput.optional().describe("How much of the paper was read"),
  held: z
    .array(HeldAgainstOutput)
    .optional()
    .describe("With --library or --case: which works of the paper these have, and what they say otherwise"),
  paper: PaperOutput.optional().describe("What was read of the paper, where one was checked"),
});
export type CheckReport = Told<typeof CheckReport>;
