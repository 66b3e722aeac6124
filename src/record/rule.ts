import { z } from "zod";
import { fields, idOf, Text } from "./fields.ts";
import { AXES } from "./nouns/format.ts";

/**
 * When the record says that an option is on, so that the status quo of a day is read off the record and not
 * asserted. A rule answers yes, no, partly-known or disputed; see statusQuo.ts.
 */
export type Rule =
  | {
      format: string;
      axis: (typeof AXES)[number];
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

export const Rule: z.ZodType<Rule> = z.lazy(() =>
  z.union([
    fields({
      format: idOf("format"),
      axis: z.enum(AXES),
      aspect: Text.optional().describe("The part of the work, as the phases name it"),
      party: idOf("actor").optional(),
      is: z.array(z.enum(["yes", "no", "partly", "possible", "disputed", "unknown"])).min(1),
    }),
    fields({ event: idOf("event"), until: idOf("event").optional() }).describe(
      "On from this event, until that one if given",
    ),
    fields({ condition: idOf("condition"), is: z.enum(["met", "partly", "unmet", "disputed", "unknown"]) }),
    fields({ claim: idOf("claim") }).describe("On while this claim holds: from its date until its end"),
    fields({ answer: z.enum(["yes", "no", "unknown"]) }).describe(
      "What the record answered when this copy was made: what that rested on is not in the copy",
    ),
    fields({ all: z.array(Rule).min(1) }),
    fields({ any: z.array(Rule).min(1) }),
    fields({ not: Rule }),
  ]),
);
