import { z } from "zod";
import { citedFields, saidInOthers, type Told } from "../../record/index.ts";
import { CONCEPT_SHORT_NAMES, CONCEPTS, LEADING_CONCEPTS } from "../../strategy/index.ts";

/** Shapes that several findings share. Each is stated once, as a schema; the types follow from it. */

export type { Told };

export const At = z.object({ file: z.string(), line: z.int().min(1) });
export type At = Told<typeof At>;

export const Ground = z.object({ says: z.string(), place: At.optional() });
export type Ground = Told<typeof Ground>;

export { saidInOthers as saysIn };

export const Ids = z.array(z.string());
export const StateIds = z.array(z.int());
export const Count = z.object({ held: z.int(), of: z.int() });
export const Concept = z.enum(CONCEPTS);
export const byScenario = <T extends z.ZodType>(value: T) =>
  z.record(z.string(), value).describe("By scenario");

export const Verdict = z
  .enum(["open", "conditional", "closed"])
  .describe(
    `open: a dialogue state is a ${LEADING_CONCEPTS.map((concept) => CONCEPT_SHORT_NAMES[concept]).join(" or ")} equilibrium reachable from the status quo in every scenario; conditional: in some; closed: in none`,
  );
export type Verdict = Told<typeof Verdict>;

export const Dated = z.object({
  date: z.string(),
  is: z.string(),
  says: z.string().optional(),
  saysIn: saidInOthers,
  ...citedFields,
});
