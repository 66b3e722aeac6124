import { eventDates } from "../argument/eventDates.ts";
import type { PaperRule } from "./paperRule.ts";

const OPENING =
  "A short paper\n\nThe ferry treaty was signed at Redford on 3 March 2015. Nobody had hoped for it.\n\nConclusion\n\n";

export const datesDiffer: PaperRule = {
  id: "dates-differ",
  severity: "note",
  kind: "reasoning",
  bearsOn: "evidence",
  title: "One event with one date in the text and another in the conclusion",
  reason: "Where a paper gives two dates of one event, one of them is wrong, and a reader quotes either.",
  good: `${OPENING}The ferry treaty of 3 March 2015 still holds.\n`,
  bad: `${OPENING}The ferry treaty of 3 May 2015 still holds.\n`,
  expected: [
    "paper.txt:7:21 “3 May 2015” here, and “3 March 2015” before, of what seems to be one event; look which date is right",
  ],
  check: eventDates,
};
