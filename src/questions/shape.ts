import { z } from "zod";
import { Concept, StateIds, saysIn, type Told } from "../assessment/findings/common.ts";

/** Shapes that several answers share. */

export { Day } from "./day.ts";
export { Concept, StateIds, saysIn, type Told };

export const OptionIds = z.array(z.string());

/** Type by decision maker: what makes a scenario. */
export const Types = z.record(z.string(), z.string()).describe("Type by decision maker");

export const byConcept = <T extends z.ZodType>(value: T) =>
  z.partialRecord(Concept, value).describe("By solution concept");
export const byDecisionMaker = <T extends z.ZodType>(value: T) =>
  z.record(z.string(), value).describe("By decision maker");

export const NamedState = z.object({
  id: z.int().optional().describe("Absent where the states are too many to be numbered"),
  on: OptionIds,
  label: z.string().optional(),
});
