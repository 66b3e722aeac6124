import { z } from "zod";
import { Assessment, type Language, standOn, thirdPartyFindings } from "../assessment/index.ts";
import type { Case } from "../record/index.ts";
import type { Told } from "./shape.ts";

/** What third parties change: of the solved model alone, so that it need not wait for all that an answer rests on. */
export const ThirdParties = Assessment.pick({ thirdParties: true }).extend({
  model: z.string().optional().describe("The model it is read from; absent: none speaks for the day"),
});
export type ThirdParties = Told<typeof ThirdParties>;

export function thirdParties(full: Case, day: number, language?: Language): ThirdParties {
  const { record, main, solved, dialogue } = standOn(full, day);
  return {
    thirdParties: solved ? thirdPartyFindings(record, solved, dialogue, language) : [],
    ...(main ? { model: main.entry.id } : {}),
  };
}
