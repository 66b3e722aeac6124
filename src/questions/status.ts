import { z } from "zod";
import { type Case, FormatStatusOutput, formatDay, statusOn, type Told } from "../record/index.ts";
import { Day } from "./day.ts";

export const Status = z.object({
  on: Day,
  asOf: Day.optional().describe("As it was known on this day; absent: as it is known now"),
  party: z.string(),
  formats: z.array(FormatStatusOutput),
});
export type Status = Told<typeof Status>;

/** What was open on a day; `asOf`: the day as of which `record` is, where it is a view (day numbers, both). */
export function status(record: Case, on: number, party: string, asOf?: number): Status {
  return {
    on: formatDay(on),
    ...(asOf === undefined ? {} : { asOf: formatDay(asOf) }),
    party,
    formats: statusOn(record, on, party),
  };
}
