import { z } from "zod";
import { AXES, breaksIn, type CaseAsOf, citedFields, formatDay } from "../record/index.ts";
import { Day, saysIn, type Told } from "./shape.ts";

export const Breaks = z.object({
  asOf: Day,
  breaks: z.array(
    z.object({
      format: z
        .string()
        .optional()
        .describe("Absent: an event marked as a break, told by no phase of a format"),
      name: z.string().optional(),
      axis: z.enum(AXES).optional(),
      aspect: z.string().optional(),
      party: z.string().optional().describe("Whose taking part it concerns"),
      how: z.enum(["suspended", "dormant", "ended", "marked"]),
      from: z.string().describe("EDTF date"),
      by: z.array(z.string()).describe("Actors of the events that tell it; empty where none does"),
      says: z.string(),
      saysIn,
      isMarked: z.boolean().describe("Its author marks it as a break in the relation"),
      why: z.string().optional().describe("Why it is one, in its author's words"),
      bridged: z
        .object({
          date: z.string(),
          phase: z.string(),
          says: z.string().optional(),
          saysIn,
          by: z.array(z.string()),
          inPart: z
            .literal(true)
            .optional()
            .describe("Of a part of what was stopped, or of some of its work"),
          isDisputed: z.literal(true).optional().describe("Sources differ on whether it works again"),
          ...citedFields,
        })
        .nullable()
        .describe(
          'How it was taken up again; phase "over": its own date says when it ended; null: it was not',
        ),
      isEndUnknown: z
        .literal(true)
        .optional()
        .describe("Its date leaves open when it ended, and nothing shows that it was taken up again"),
      ...citedFields,
      file: z.string(),
      line: z.int().min(1),
    }),
  ),
});
export type Breaks = Told<typeof Breaks>;

/** What was broken off, by whom, from when to when, how it was bridged, as known on a day (a day number). */
export function breaks({ case: record }: CaseAsOf, day: number): Breaks {
  return { asOf: formatDay(day), breaks: breaksIn(record) };
}
