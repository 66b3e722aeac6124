import { z } from "zod";
import type { Model } from "../strategy/model.ts";
import { DateText, fields, Id, known, SourceId, Text } from "./fields.ts";
import { Rule } from "./rule.ts";

/**
 * A model as its file holds it: the graph model of strategy/model.ts, and beside each part what ties it to
 * the record: grounds of a statement, the rule that reads an option off the record on a day.
 */

const ExpressionText = z
  .string()
  .min(1)
  .max(2000)
  .describe("Option ids with !, &, |, if, only if, iff and parentheses: P only if K");

export const StatementItem = z.union([
  ExpressionText,
  fields({
    say: ExpressionText,
    because: Text.optional().describe(
      "The ground in words; without sources or claims it is the author's judgement",
    ),
    sources: z.array(SourceId).optional(),
    claims: z.array(Id).optional().describe("Claims of the case it rests on"),
    uncertain: Text.optional().describe("Set when you are not sure of it: why"),
    known,
    hindsight: z.boolean().optional(),
  }),
]);
export type StatementItem = z.infer<typeof StatementItem>;

/** A number that prints otherwise than written (`10.0`, `1e3`, as R and Python write them) arrives as text. */
const Numeral = z
  .union([z.number(), z.string().regex(/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i, "expected a number")], {
    error: "expected a number",
  })
  .transform(Number);
const StateId = Numeral.refine(Number.isSafeInteger, "expected a whole number: the id of a state");

export const PreferencesItem = fields({
  statements: z.array(StatementItem).min(1).max(64).optional().describe("Most important first"),
  ranking: z
    .array(z.array(StateId).min(1))
    .optional()
    .describe("State ids, best group first, ties share a group"),
  payoffs: z
    .record(z.string(), Numeral)
    .optional()
    .describe("By state id, higher is better; only the order counts"),
});

export const TypeItem = fields({
  name: Text.optional(),
  says: Text.optional().describe("This reading of the actor in a sentence"),
  known,
  hindsight: z.boolean().optional(),
  preferences: PreferencesItem,
});

export const OptionItem = fields({
  id: z
    .string()
    .max(40)
    .regex(/^[A-Za-z_][A-Za-z0-9_-]*$/, "expected a letter, then letters, digits, _ or -"),
  name: Text.describe(
    "What taking it means, as a phrase after the actor's name: keeps the political channel open",
  ),
  off: Text.optional().describe("What not taking it means, in the same form"),
  note: Text.optional(),
  irreversible: z
    .enum(["on", "off"])
    .optional()
    .describe("on: once taken it stays taken; off: once dropped it stays dropped"),
  onWhen: Rule.optional().describe("When the record says that it is on"),
});

export const DecisionMakerItem = fields({
  id: Id,
  name: Text,
  actor: Id.optional().describe("The actor of the case, if the id differs"),
  options: z.array(OptionItem).optional(),
  preferences: PreferencesItem.optional(),
  types: z.record(Id, TypeItem).optional(),
});

export const ModelFile = fields({
  title: Text,
  question: Text.optional(),
  note: Text.optional(),
  asOf: DateText.optional().describe("The day whose priorities the model states"),
  decisionMakers: z.array(DecisionMakerItem).min(1, "expected at least one decision maker").max(30),
  infeasible: z.array(ExpressionText).optional().describe("A state that satisfies one of these cannot be"),
  states: z
    .array(fields({ id: StateId, on: z.array(z.string()).optional(), label: Text.optional() }))
    .optional(),
  moves: z.record(z.string(), z.array(z.tuple([StateId, StateId]))).optional(),
  statusQuo: z
    .union([fields({ on: z.array(z.string()), note: Text.optional() }), fields({ state: StateId })])
    .optional(),
});
export type ModelFile = z.infer<typeof ModelFile>;

/** The file is a graph model with more beside it; the engine reads the part it knows. */
export function toModel(file: ModelFile): Model {
  return file as Model;
}
