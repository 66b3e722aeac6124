import { z } from "zod";
import { EDIT_KINDS, EDIT_MEASURE } from "../../strategy/index.ts";

/** An edit to a list of priorities as JSON gives it, and what warns of it; of strategy/edits.ts and warnings.ts. */

export const EditFields = {
  decisionMaker: z.string(),
  type: z.string().optional(),
  statement: z.string().describe("As written; of an addition the one that is added"),
  edit: z.enum(EDIT_KINDS),
  becomes: z
    .array(z.string())
    .optional()
    .describe(
      "What stands in its place: of a weaker statement, several where it is split; of a wish turned round",
    ),
  to: z
    .union([z.int().min(1), z.tuple([z.int().min(1), z.int().min(1)])])
    .optional()
    .describe("New place of a move; first and last place at which an addition works"),
  size: z.int().describe(EDIT_MEASURE),
};

export const Warnings = z
  .array(
    z.object({
      kind: z
        .enum(["force", "irreversible", "blackmail"])
        .describe(
          "force: an option marked as force is wished or turned on; irreversible: one that cannot be taken back; blackmail: it holds only because somebody could answer with force",
        ),
      options: z.array(z.string()),
      states: z.array(z.int()).describe("For which of the states"),
    }),
  )
  .describe("Why it is not to be offered as a way to dialogue; empty: nothing warns of it");
