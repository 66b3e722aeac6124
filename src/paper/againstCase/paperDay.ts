import type { PartialDate } from "../../record/index.ts";
import { datesIn } from "../names/statedDates.ts";
import type { Paper } from "../paper.ts";

/**
 * The day a paper was written, at the earliest: the latest full day in its notes, which as a rule is one on which a
 * page was read.
 */
export function paperDay(paper: Paper): PartialDate | undefined {
  return paper.notes
    .flatMap(({ text }) => datesIn(text.replace(/https?:\/\/\S+/g, " ")))
    .map(({ date }) => date)
    .filter(({ first, last }) => first === last)
    .reduce<PartialDate | undefined>(
      (latest, one) => (latest && latest.first >= one.first ? latest : one),
      undefined,
    );
}
