import { z } from "zod";
import { DateText, fields, grounding, Id, known, Text } from "./fields.ts";

/** A dated happening in the record, in the author's words. Not a machine-coded row: those stay in events/. */
export const Event = fields({
  id: Id,
  date: DateText,
  known,
  kind: z
    .enum(["event", "context", "planned"])
    .optional()
    .describe("context: happened around the relation, not in it; planned: announced, outcome not recorded"),
  says: Text.describe("What happened, in a sentence of your own"),
  initiators: z.array(Id).optional(),
  targets: z.array(Id).optional(),
  formats: z.array(Id).optional(),
  pillars: z.array(Id).optional(),
  cameo: z
    .string()
    .regex(/^\d{2,4}$/, 'expected a CAMEO code of two to four digits in quotation marks, such as "05"')
    .optional()
    .describe("CAMEO code by the author's judgement (Schrodt 2012)"),
  ...grounding,
});
export type Event = z.infer<typeof Event>;
