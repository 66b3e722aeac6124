import { z } from "zod";
import type { ReferenceKind } from "../record/references.ts";
import type { Told } from "../record/told.ts";

const PlainField = z.object({
  name: z.string().describe("Its name in the file"),
  kind: z
    .enum([
      "id",
      "text",
      "long-text",
      "date",
      "choice",
      "reference",
      "expression",
      "number",
      "boolean",
      "list",
      "group",
      "record",
      "one-of",
    ])
    .describe(
      "list: several of `item`; group: `fields` under one name; record: by name, each an `item`; one-of: one of several forms, `alternatives`, the simplest first",
    ),
  required: z.boolean(),
  help: z.string().optional(),
  choices: z.array(z.string()).optional().describe("What may be chosen; of a choice"),
  refersTo: (z.string() as unknown as z.ZodType<ReferenceKind>)
    .optional()
    .describe("What the id leads to; of a reference"),
  most: z.int().optional().describe("Most characters of a text, most entries of a list"),
  least: z.int().optional().describe("Fewest entries of a list"),
});

/** One field of a form, as the schema that checks the file describes it. */
export interface Field extends Told<typeof PlainField> {
  item?: Field;
  fields?: Field[];
  alternatives?: Field[];
}
export const FieldShape = PlainField.extend({
  get item(): z.ZodOptional<z.ZodType<Field>> {
    return FieldShape.optional();
  },
  get fields(): z.ZodOptional<z.ZodArray<z.ZodType<Field>>> {
    return z.array(FieldShape).optional();
  },
  get alternatives(): z.ZodOptional<z.ZodArray<z.ZodType<Field>>> {
    return z.array(FieldShape).optional();
  },
}) as unknown as z.ZodType<Field>;

/** A fault of one field of an entry that is being written. */
export const FieldProblemShape = z.object({
  path: z
    .array(z.union([z.string(), z.int()]))
    .describe("Way to the field, `phases` 0 `date`; empty: the entry as a whole"),
  message: z.string(),
  mayStay: z.literal(true).optional().describe("The entry can be written with it, where its author insists"),
});
export type FieldProblem = Told<typeof FieldProblemShape>;
