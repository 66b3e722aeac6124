import type { z } from "zod";
import {
  Expression,
  FileName,
  fields,
  Id,
  idOf,
  knownSince,
  LongText,
  names,
  part,
  Title,
} from "../fields.ts";
import { named } from "./called.ts";
import { noun } from "./noun.ts";

/** The entry in `case.yaml` that names a model's file, and says what the model is there for. */
export const ModelEntry = part(
  fields({
    id: Id,
    file: FileName.describe("The file that holds it, relative to case.yaml"),
    name: Title.optional().describe("What it is called on the page"),
    names,
    variantOf: idOf("model", { goesWith: true })
      .optional()
      .describe("The model this one varies; absent: it varies none, and may speak for a day"),
    why: LongText.optional().describe("What the variant is there to test"),
    known: knownSince("Since when it was there; absent: since the day of its priorities"),
    dialogue: Expression.optional().describe(
      "Expression that says which states are dialogue; absent: that of the case",
    ),
  }),
  { counted: "models", knownBy: ["known", "always"] },
);
export type ModelEntry = z.infer<typeof ModelEntry>;

export const model = noun({
  list: "models",
  in: "head",
  about: "The first is the main model, the others vary it",
  schema: ModelEntry,
  title: ({ id, name, names }, language) => (name === undefined ? id : named({ name, names }, language)),
});
