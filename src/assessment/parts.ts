import type { Answer } from "./findings/index.ts";

/** Parts of an assessment in the order of the work; `page` is begun by who tells it. */
export const ASSESSMENT_PARTS = ["model", "answer", "carriers", "page"] as const;
export type AssessmentPart = (typeof ASSESSMENT_PARTS)[number];

/** Told as a part is begun. */
export interface BegunPart {
  part: AssessmentPart;
  /** What has been found by then. */
  answer?: Pick<Answer, "headline" | "sentence">;
}
