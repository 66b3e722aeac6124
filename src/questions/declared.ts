import { Assessment, stanceFindings, valueFindings } from "../assessment/index.ts";
import { type Case, formatDay } from "../record/index.ts";
import type { Told } from "./shape.ts";

/** What the parties declare: of the record alone, so that no model has to be solved for it. */
export const Declared = Assessment.pick({ asOf: true, values: true, stances: true });
export type Declared = Told<typeof Declared>;

/** `record` as known on `day`. */
export function declared(record: Case, day: number): Declared {
  return { asOf: formatDay(day), values: valueFindings(record), stances: stanceFindings(record, day) };
}
