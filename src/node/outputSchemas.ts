import { COMMAND_ANSWERS } from "../questions/index.ts";
import { ProblemOutput } from "../record/index.ts";
import type { NamedSchema } from "../record/jsonSchema.ts";

/** What the commands print with `--format json`. Fields may be added to it, never changed or dropped. */
export const OUTPUT_SCHEMAS: Record<string, NamedSchema> = {
  problem: { title: "Detente problem: something wrong in an input", schema: ProblemOutput },
  ...COMMAND_ANSWERS,
};
