import { impossibleDatesIn } from "../../record/datesInText.ts";
import { type Paper, placeOf, type Text } from "../paper.ts";
import type { Found, PaperRule } from "./paperRule.ts";

export const dateImpossible: PaperRule = {
  id: "date-impossible",
  severity: "note",
  kind: "notes",
  bearsOn: "form",
  title: "A date that no calendar has",
  reason:
    "A day or a month was mistyped; who looks for the event or the source by it finds another, or nothing.",
  good: "A short paper\n\nThe talks ended on 29 February 2020.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” The Gazette, 30 April 2020.\n",
  bad: "A short paper\n\nThe talks ended on 31 February 2020.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” The Gazette, 31 April 2020.\n",
  expected: [
    "paper.txt:3:20 there is no “31 February 2020”; look which day or month is meant",
    "paper.txt:7:36 there is no “31 April 2020”; look which day or month is meant",
  ],
  check(paper) {
    return textsOf(paper).flatMap((text): Found[] =>
      impossibleDatesIn(text.text).map(({ from, to, written }) => ({
        message: `there is no “${written}”; look which day or month is meant`,
        place: placeOf(paper, text, from, to),
      })),
    );
  },
};

function textsOf({ sections, notes, listed = [], entries = [] }: Paper): Text[] {
  return [...sections.flatMap(({ paragraphs }) => paragraphs), ...notes, ...listed, ...entries];
}
