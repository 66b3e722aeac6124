import { impossibleDatesIn } from "../../record/datesInText.ts";
import { wrongYears } from "../evidence/wrongYears.ts";
import { type Paper, placeOf, type Text } from "../paper.ts";
import type { Found, PaperRule } from "./paperRule.ts";

export const dateImpossible: PaperRule = {
  id: "date-impossible",
  severity: "note",
  kind: "notes",
  bearsOn: "evidence",
  title: "A date that no calendar has, or that cannot be meant",
  reason:
    "A day, a month or a year was mistyped; who looks for the event or the source by it finds another, or nothing.",
  good: "A short paper\n\nThe talks ended on 29 February 2020.[1] They had gone on from 2014 to 2019.\n\nNotes\n\n[1] Ann Lee, “Trade,” The Gazette, 30 April 2020.\n",
  bad: "A short paper\n\nThe talks ended on 31 February 2020.[1] They had gone on from 2019 to 2014.\n\nNotes\n\n[1] Ann Lee, “Trade,” The Gazette, 31 April 2020.\n",
  expected: [
    "paper.txt:3:20 there is no “31 February 2020”; look which day or month is meant",
    "paper.txt:3:63 “2019 to 2014” runs backwards; look which year is meant",
    "paper.txt:7:36 there is no “31 April 2020”; look which day or month is meant",
  ],
  check(paper) {
    const none = textsOf(paper).flatMap((text): Found[] =>
      impossibleDatesIn(text.text).map(({ from, to, written }) => ({
        message: `there is no “${written}”; look which day or month is meant`,
        place: placeOf(paper, text, from, to),
      })),
    );
    const wrong = wrongYears(paper).map(({ sentence, from, to, fault }): Found => {
      const written = sentence.text.slice(from, to);
      return {
        message:
          fault === "backwards"
            ? `“${written}” runs backwards; look which year is meant`
            : `“${written}” lies decades ahead, and is told as past or near; look which year is meant`,
        place: placeOf(paper, sentence, from, to),
      };
    });
    return [...none, ...wrong];
  },
};

function textsOf({ sections, notes, listed = [], entries = [] }: Paper): Text[] {
  return [...sections.flatMap(({ paragraphs }) => paragraphs), ...notes, ...listed, ...entries];
}
