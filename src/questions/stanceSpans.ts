import { z } from "zod";
import type { Assessment } from "../assessment/index.ts";
import { parseDate } from "../record/index.ts";
import type { Told } from "./shape.ts";

export const StanceSpan = z
  .object({
    id: z.string(),
    from: z.int(),
    to: z.int(),
    since: z.string(),
    isOpen: z.boolean().describe("No end is known: it goes on to the day shown"),
  })
  .describe("From when to when a stance is shown, as day numbers");
export type StanceSpan = Told<typeof StanceSpan>;

export function stanceSpans({ stances }: Pick<Assessment, "stances">, day: number): StanceSpan[] {
  return stances.flatMap(({ id, date, until }): StanceSpan[] => {
    const from = date === undefined ? undefined : parseDate(date);
    if (!from || !Number.isFinite(from.first)) return [];
    const end = until === undefined ? undefined : parseDate(until);
    const to = end && Number.isFinite(end.last) ? Math.min(end.last, day) : day;
    return [{ id, from: from.first, to, since: from.text, isOpen: end === undefined }];
  });
}
