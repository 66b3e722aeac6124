import { z } from "zod";
import { ProblemOutput, told } from "../record/index.ts";
import { OpenedCase } from "./openedCase.ts";

/** A case after an edit: the texts that are new, what was read of them, and what can be undone. */
export const EditedCase = OpenedCase.extend({
  changed: z
    .record(z.string(), z.string().nullable())
    .describe("Texts by name, of the files that changed; null: the file is gone"),
});
export type EditedCase = z.infer<typeof EditedCase>;

/** Why an edit was not carried out. */
export const RefusedEdit = z.object({
  refused: z.array(told(ProblemOutput)),
  mayInsist: z
    .boolean()
    .describe("It can be carried out all the same: the case would then have these errors"),
  mayClear: z
    .boolean()
    .describe("It can be carried out together with clearing every reference to what is deleted"),
});
export type RefusedEdit = z.infer<typeof RefusedEdit>;

/** An edit carried out, or why it was not. */
export const EditAnswer = z.union([z.object({ done: EditedCase }), RefusedEdit]);
export type EditAnswer = z.infer<typeof EditAnswer>;
