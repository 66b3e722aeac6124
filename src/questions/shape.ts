import { z } from "zod";
import { CONCEPTS } from "../strategy/index.ts";

/** Shapes that several answers share. */

/** What a schema describes, as a type in which an optional field is absent, never `undefined`. */
export type Told<Schema extends z.ZodType> = Exact<z.infer<Schema>>;
type Exact<T> = T extends object ? { [K in keyof T]: Exact<Exclude<T[K], undefined>> } : T;

export const Concept = z.enum(CONCEPTS);
export const StateIds = z.array(z.int());
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
