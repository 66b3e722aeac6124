import { type Claim, type Event, type Phase, sourceOf } from "../../record/index.ts";
import { placeOf } from "../paper.ts";
import { type ComparisonRule, type Found, nameOf, phaseInWords, relatedAt, when } from "./comparison.ts";
import { datesTold } from "./datesTold.ts";

const RECORD = `events:
  - {id: fire, date: 2021-03-14, says: Gunmen kill six at Redford Bridge., targets: [A], verification: verified}
`;

export const caseEventDate: ComparisonRule = {
  id: "case-event-date",
  severity: "note",
  readsEnglish: true,
  title: "A date of what happened that is the case's but for one part of it",
  reason:
    "The paper tells of the same place and the same kind of thing with the words of the case, on the same day of another year, or in another month: rather a slip of the pen than another happening. Anniversaries, trials and what recurs every year are passed over, and so is any date that is far from the one recorded.",
  good: {
    paper: "A short paper\n\nOn 14 March 2021 gunmen killed six people near Redford Bridge.\n",
    record: RECORD,
  },
  bad: {
    paper: "A short paper\n\nOn 14 March 2020 gunmen killed six people near Redford Bridge.\n",
    record: RECORD,
  },
  expected: [
    "paper.txt:3:4 here this is told of 14 March 2020; the case has “Gunmen kill six at Redford Bridge” on 14 March 2021: check the date in a source",
  ],
  check(comparison) {
    const { paper, record } = comparison;
    return datesTold(comparison).flatMap(({ read, date, happening, agrees }): Found[] => {
      if (agrees) return [];
      const { item, format, says, date: on } = happening;
      const recorded = format
        ? `${nameOf(format)} ${phaseInWords(item as Phase)}`
        : `“${says.replace(/\.$/, "")}” ${when(on)}${named(item)}`;
      return [
        {
          message: `here this is told of ${read.sentence.text.slice(date.from, date.to)}; the case has ${recorded}: check the date in a source`,
          place: placeOf(paper, read.sentence, date.from, date.to),
          related: [relatedAt(`the case, ${when(on)}: ${says}`, record.placeOf(item))],
        },
      ];
    });
  },
};

function named({ sources }: Event | Phase | Claim): string {
  const ids = (sources ?? []).map(sourceOf).slice(0, 3);
  return ids.length > 0 ? ` (${ids.join(", ")})` : "";
}
