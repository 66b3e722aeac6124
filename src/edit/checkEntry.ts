import type { z } from "zod";
import { CaseHead } from "../record/case.ts";
import { explainIssues } from "../record/explainIssues.ts";
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

/** What a form can be made for: every noun of a case, and the parts that have a form of their own. */
export type FormNoun =
  | EntryNoun
  | "phase"
  | "head"
  | "model-head"
  | "decision-maker"
  | "type"
  | "option"
  | "statement";

const PARTS: Record<Exclude<FormNoun, EntryNoun>, z.ZodType> = {
  phase: Phase,
  head: CaseHead,
  "model-head": ModelFile,
  "decision-maker": DecisionMakerItem,
  type: TypeItem,
  option: OptionItem,
  statement: StatementItem,
};

/** The schema that a noun, or a part with a form of its own, is held to. */
export function formSchema(noun: FormNoun): z.ZodType {
  return Object.hasOwn(PARTS, noun) ? PARTS[noun as keyof typeof PARTS] : schemaOf(noun);
}

/** What is wrong with an entry, by field, in the words of the check of a whole case. */
export function checkEntry(noun: FormNoun, value: unknown): FieldProblem[] {
  return checkAgainst(formSchema(noun), value);
}

const MISSING = /^field "([^"]+)" is missing$/;

export function checkAgainst(schema: z.ZodType, value: unknown): FieldProblem[] {
  const read = schema.safeParse(value);
  if (read.success) return [];
  return explainIssues(read.error, value).map(({ path, key, message }) => {
    const field = key ?? MISSING.exec(message)?.[1];
    return { path: field === undefined ? path : [...path, field], message };
  });
}
