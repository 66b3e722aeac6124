import { z } from "zod";
import { FORGIVEN } from "../exchange/index.ts";
import { ProblemOutput } from "../record/index.ts";
import type { Told } from "./shape.ts";

export const VerifiedSources = z.object({
  case: z.string(),
  texts: z
    .array(z.object({ file: z.string(), source: z.string() }))
    .describe("Texts read, and of which source"),
  unused: z.array(z.string()).describe("Files of the folder that bear no source's id"),
  counts: z.object({ exactly: z.int(), withDifferences: z.int(), not: z.int(), withoutText: z.int() }),
  quotations: z.array(
    z.object({
      source: z.string(),
      entry: z.string().describe("That quotes"),
      file: z.string(),
      line: z.int().min(1),
      exact: z.string().describe("Empty where the case has a fingerprint of the words alone"),
      fingerprint: z.string().optional(),
      found: z.enum(["exactly", "with-differences", "not", "no-text"]),
      in: z.string().optional().describe("File of the text"),
      at: z.object({ from: z.int(), to: z.int() }).optional().describe("Letters of the text as it was read"),
      forgiven: z.array(z.enum(FORGIVEN)).optional().describe("What of type and line breaks differs"),
      distance: z.int().optional().describe("Letters to change, put in or take out; of a fingerprint, words"),
      differences: z
        .array(
          z.object({
            quoted: z.string().describe("Empty where the case has a fingerprint alone"),
            text: z.string(),
            offset: z.int(),
          }),
        )
        .optional(),
      isOriginal: z
        .literal(true)
        .optional()
        .describe("Found are the words of the original, not of the translation"),
    }),
  ),
  problems: z.array(ProblemOutput).describe("Of reading the texts, and quotations that are not looked up"),
});
export type VerifiedSources = Told<typeof VerifiedSources>;
