import { z } from "zod";
import type { Told } from "../record/told.ts";

const line = z.int().describe("Its first line in the merged text, a conflict counted as mine");

const MergePartShape = z.union([
  z
    .object({ kind: z.enum(["same", "mine", "theirs", "both"]), text: z.string(), line })
    .describe("Lines all agree on, or that one side alone changed"),
  z.object({ kind: z.literal("conflict"), base: z.string(), mine: z.string(), theirs: z.string(), line }),
]);
export type MergePart = Told<typeof MergePartShape>;

/** What came of a three-way merge. */
export const MergeShape = z.object({
  parts: z.array(MergePartShape),
  hasConflict: z.boolean(),
  text: z.union([z.string(), z.undefined()]).describe("The merged text; undefined while something conflicts"),
});
export type Merge = z.infer<typeof MergeShape>;
