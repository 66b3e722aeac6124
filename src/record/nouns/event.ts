import { z } from "zod";
import { dateInWords } from "../dateWords.ts";
import { breakMark, fields, grounding, happensOn, Id, idOf, knownSince, LongText, part } from "../fields.ts";
import { noun } from "./noun.ts";

/** A dated happening in the record, in the author's words. Not a machine-coded row: those stay in events/. */
export const Event = part(
  fields({
    id: Id,
    date: happensOn("When it happened, as exactly as the sources say: 2014, 2014-03, 2014-03-18"),
    known: knownSince(),
    kind: z
      .enum(["event", "context", "planned"])
      .optional()
      .describe(
        "event: happened in the relation; context: happened around it, not in it; planned: announced, outcome not recorded; absent: event",
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
    break: breakMark,
    ...grounding,
  }),
  {
    counted: "events",
    knownBy: ["known", "happens"],
    // A plan is known before its date: since the first source that announced it.
    knownByIf: ({ kind }) => (kind === "planned" ? ["known", "sources", "never"] : undefined),
  },
);
export type Event = z.infer<typeof Event>;

export const event = noun({
  list: "events",
  in: "record",
  schema: Event,
  title: ({ date, says }) => `${dateInWords(date)}: ${says}`,
  also: { fact: () => true },
});
