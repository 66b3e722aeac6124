import { z } from "zod";
import { DateText, fields, grounding, Id, idOf, known, LongText } from "./fields.ts";

/** A dated happening in the record, in the author's words. Not a machine-coded row: those stay in events/. */
export const Event = fields({
  id: Id,
  date: DateText.describe("When it happened, as exactly as the sources say: 2014, 2014-03, 2014-03-18"),
  known,
  kind: z
    .enum(["event", "context", "planned"])
    .optional()
    .describe("context: happened around the relation, not in it; planned: announced, outcome not recorded"),
  break: z
    .literal(true)
    .optional()
    .describe(
      "true: after it the relation was no longer what it had been; priorities stated before it are old",
    ),
  says: LongText.describe("What happened, in a sentence of your own"),
  initiators: z.array(idOf("actor")).optional().describe("Who acted"),
  targets: z.array(idOf("actor")).optional().describe("Towards whom"),
  formats: z.array(idOf("format")).optional().describe("Formats it happened in or concerns"),
  pillars: z.array(idOf("pillar")).optional().describe("Pillars it belongs to"),
  cameo: z
    .string()
    .regex(/^\d{2,4}$/, 'expected a CAMEO code of two to four digits in quotation marks, such as "05"')
    .optional()
    .describe("CAMEO code by the author's judgement (Schrodt 2012)"),
  ...grounding,
});
export type Event = z.infer<typeof Event>;
