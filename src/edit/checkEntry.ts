import type { z } from "zod";
import { CaseHead } from "../record/case.ts";
import { fields, Id } from "../record/fields.ts";
import { heldTo } from "../record/heldTo.ts";
import { explainIssues } from "../record/issues/explainIssues.ts";
import { Phase } from "../record/nouns/format.ts";
import {
  DecisionMakerItem,
  ModelFile,
  OptionItem,
  StatementItem,
  TypeItem,
} from "../record/nouns/modelFile.ts";
import type { EntryNoun } from "./caseEdit.ts";
import type { FieldProblem } from "./field.ts";
import { schemaOf } from "./nouns.ts";

export type { FieldProblem };

/** The parts of a case that have a form of their own, each with what it is held to. */
export const FORM_PARTS = {
  phase: Phase,
  head: CaseHead,
  "model-head": ModelFile,
  "decision-maker": DecisionMakerItem,
  type: TypeItem,
  option: OptionItem,
  statement: StatementItem,
  // With the ids that stand outside what they name: in `models`, and as a key of `types`.
  "new-model": fields({ id: Id.describe("Short name, which its file has too"), ...ModelFile.shape }),
  "new-type": fields({ id: Id.describe("Short name of this reading"), ...TypeItem.shape }),
} satisfies Record<string, z.ZodType>;

/** What a form can be made for: every noun of a case, and these parts. */
export type FormNoun = EntryNoun | keyof typeof FORM_PARTS;

/** The schema that a noun, or a part with a form of its own, is held to. */
export function formSchema(noun: FormNoun): z.ZodType {
  return Object.hasOwn(FORM_PARTS, noun) ? FORM_PARTS[noun as keyof typeof FORM_PARTS] : schemaOf(noun);
}

/** What is wrong with an entry, by field, in the words of the check of a whole case. */
export function checkEntry(noun: FormNoun, value: unknown): FieldProblem[] {
  return checkAgainst(formSchema(noun), value);
}

const MISSING = /^field "([^"]+)" is missing$/;

export function checkAgainst(schema: z.ZodType, value: unknown): FieldProblem[] {
  const read = heldTo(schema, value);
  if (read.success) return [];
  return explainIssues(read.error, value).map(({ path, key, message }) => {
    const field = key ?? MISSING.exec(message)?.[1];
    return { path: field === undefined ? path : [...path, field], message };
  });
}
