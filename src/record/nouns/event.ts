import { z } from "zod";
import { datesIn } from "../../words/index.ts";
import { dateInWords } from "../dateWords.ts";
import {
  breakMark,
  fields,
  grounding,
  happensOn,
  Id,
  idOf,
  knownSince,
  LongText,
  part,
  saysIn,
} from "../fields.ts";
import { saidIn } from "./called.ts";
import { noun } from "./noun.ts";

/** A dated happening in the record, in the author's words. Not a row that a machine coded. */
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
    saysIn,
    initiators: z.array(idOf("actor")).optional().describe("Who acted"),
    targets: z.array(idOf("actor")).optional().describe("Towards whom"),
    formats: z.array(idOf("format")).optional().describe("Formats it happened in or concerns"),
    pillars: z.array(idOf("pillar")).optional().describe("Pillars it belongs to"),
    cameo: z
      .string()
      .regex(
        /^(?:0[1-9]|1\d|20)\d{0,2}$/,
        'expected a CAMEO code in quotation marks: "01" to "20", with one or two digits more for the kind, such as "057"',
      )
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
  title: (event, language = "en") =>
    `${dateInWords(event.date, datesIn[language])}: ${saidIn(event, language)}`,
  also: { fact: () => true },
});
