import { z } from "zod";
import { AXES, AXIS_ANSWERS, type Axis } from "./axes.ts";
import { fields, idOf, Label } from "./fields.ts";

/**
 * When the record says that an option is on, so that the status quo of a day is read off the record and not
 * asserted. A rule answers yes, no, partly-known or disputed; see statusQuo.ts.
 */
export type Rule =
  | {
      format: string;
      axis: Axis;
      aspect?: string | undefined;
      party?: string | undefined;
      is: string[];
    }
  | { event: string; until?: string | undefined }
  | { condition: string; is: string }
  | { claim: string }
  | { answer: "yes" | "no" | "unknown" }
  | { all: Rule[] }
  | { any: Rule[] }
  | { not: Rule };

/** A rule that asks of one fact, and puts no others together. */
export type RuleFact = Exclude<Rule, { all: Rule[] } | { any: Rule[] } | { not: Rule }>;

/** The facts a rule rests on, one by one. */
export function factsOfRule(rule: Rule): RuleFact[] {
  if ("all" in rule) return rule.all.flatMap(factsOfRule);
  if ("any" in rule) return rule.any.flatMap(factsOfRule);
  return "not" in rule ? factsOfRule(rule.not) : [rule];
}

export const Rule: z.ZodType<Rule> = z.lazy(() =>
  z.union([
    fields({
      format: idOf("format"),
      axis: z
        .enum(AXES)
        .describe("Which of the three is asked: does it exist, does the party take part, does it work"),
      aspect: Label.optional().describe("The part of the work, as the phases name it"),
      party: idOf("actor")
        .optional()
        .describe("Whose taking part is asked; absent: the second of the parties"),
      is: z
        .array(z.enum(AXIS_ANSWERS))
        .min(1)
        .describe("The option is on when the record answers one of these"),
    }),
    fields({
      event: idOf("event"),
      until: idOf("event").optional().describe("On until this event; absent: for good"),
    }).describe("On from this event, until that one if given"),
    fields({
      condition: idOf("condition"),
      is: z
        .enum(["met", "partly", "unmet", "disputed", "unknown"])
        .describe("The option is on while the condition stands so"),
    }),
    fields({ claim: idOf("claim") }).describe("On while this claim holds: from its date until its end"),
    fields({
      answer: z
        .enum(["yes", "no", "unknown"])
        .describe("On every day; no as `offWhen`: nothing shows it off"),
    }).describe(
      "The same on every day. detente publish writes it where what the answer rested on is not in the copy",
    ),
    fields({ all: z.array(Rule).min(1).describe("On when every one of these is") }),
    fields({ any: z.array(Rule).min(1).describe("On when one of these is") }),
    fields({ not: Rule }).describe("On when this is not"),
  ]),
);
