import {
  type Case,
  dateInWords,
  type Format,
  isMeetingIn,
  type PartialDate,
  parseDate,
} from "../../record/index.ts";
import { comparingWords } from "../lexicon/comparing.ts";
import { MET } from "../lexicon/ofRecords.ts";
import type { ReadSentence } from "../names/mentions.ts";
import { mayBeOne } from "../names/statedDates.ts";
import { placeOf } from "../paper.ts";
import { type ComparisonRule, type Found, nameOf, relatedAt, when } from "./comparison.ts";
import { paperDay } from "./paperDay.ts";

const RECORD = `formats:
  - {id: bc, name: Border Commission, kind: commission, mode: bilateral, pillars: [], participants: [A, B], phases: [{date: 2002, phase: founded, axis: existence, status: active}]}
events:
  - {id: one, date: 2016-04-20, says: They meet., initiators: [A, B], formats: [bc]}
  - {id: two, date: 2019-07-05, says: They meet., initiators: [A, B], formats: [bc]}
`;

export const caseLastMeeting: ComparisonRule = {
  id: "case-last-meeting",
  severity: "note",
  title: "A last meeting that is not the last on record",
  reason:
    "When two sides last sat together is what a reader takes for the state of their talks. A meeting that the case does not have is told only where the paper calls it the last; one that the case has is right until a later one was held before the paper was written.",
  good: { paper: "A short paper\n\nThe Border Commission last met in July 2019.\n", record: RECORD },
  bad: {
    paper:
      "A short paper\n\nAnn Lee, 3 May 2021\n\nThe Border Commission last met in January 2020. The Border Commission has not met since 2015.\n",
    record: RECORD,
  },
  expected: [
    "paper.txt:5:5 here Border Commission meets for the last time in January 2020; the case has its last meeting before this paper on 5 July 2019: check the date in a source",
    "paper.txt:5:53 here Border Commission has not met since 2015; the case has 2 meetings, the first on 20 April 2016: check it",
  ],
  check({ paper, record, sentences }) {
    const { LAST_MEETING_OF, LAST_MET_BEHIND, NOT_MET_BEHIND, NOT_MET_SINCE, OF_SOME, WAS_ON } =
      comparingWords(paper.language).meetings;
    const written = paperDay(paper);
    return sentences.flatMap(({ sentence, formats, dates }): Found[] => {
      const { text } = sentence;
      const denied = formats.flatMap((format) => heldSince(format, sentence, dates));
      if (denied.length > 0) return denied;
      if (OF_SOME.test(text)) return [];
      return formats.flatMap(({ thing, from, to }): Found[] => {
        const date = dates.find(
          (one) =>
            one.from > to &&
            !one.date.isInterval &&
            (LAST_MET_BEHIND.test(before(text, to, one)) ||
              (LAST_MEETING_OF.test(text.slice(0, from)) && WAS_ON.test(before(text, to, one)))),
        );
        if (!date) return [];
        const meetings = meetingsOf(record, thing).filter(
          ({ date: day }) => written === undefined || day.first <= written.last,
        );
        const last = meetings.at(-1);
        if (!last) return [];
        // Of a paper of no known day any meeting on record may have been the last.
        const right = written === undefined ? meetings : [last];
        if (right.some(({ date: day }) => mayBeOne(date.date, day))) return [];
        return [
          {
            message: `here ${nameOf(thing)} meets for the last time ${when(date.edtf)}; the case has its last meeting${written ? " before this paper" : ""} ${when(last.date.text)}: check the date in a source`,
            place: placeOf(paper, sentence, from, date.to),
            related: [relatedAt("the case: its last meeting on record", record.placeOf(last.item))],
          },
        ];
      });
    });

    /** "Has not met since 2014", where the case has a later meeting before the paper was written. */
    function heldSince(
      { thing, from, to }: ReadSentence["formats"][number],
      sentence: ReadSentence["sentence"],
      dates: ReadSentence["dates"],
    ): Found[] {
      const date = dates.find(
        (one) =>
          one.from > to &&
          NOT_MET_SINCE.test(before(sentence.text, to, one)) &&
          NOT_MET_BEHIND.test(sentence.text.slice(one.to)),
      );
      if (!date || written === undefined) return [];
      const later = meetingsOf(record, thing).filter(
        ({ date: day }) => day.first > date.date.last && day.last <= written.first,
      );
      const [first] = later;
      if (!first) return [];
      return [
        {
          message: `here ${nameOf(thing)} has not met since ${dateInWords(date.edtf)}; the case has ${later.length === 1 ? "a meeting" : `${later.length} meetings, the first`} ${when(first.date.text)}: check it`,
          place: placeOf(paper, sentence, from, date.to),
          related: [relatedAt("the case: the first of them", record.placeOf(first.item))],
        },
      ];
    }
  },
};

/** The words between the name and the date, the preposition that the date may hold among them. */
function before(text: string, to: number, date: { from: number }): string {
  return text.slice(to, date.from);
}

/** In the order of their days: of events and of phases that tell of meetings. */
function meetingsOf(record: Case, format: Format): { date: PartialDate; item: object }[] {
  const dated = (item: { date: string }) => {
    const date = parseDate(item.date);
    return date && Number.isFinite(date.last) ? [{ date, item }] : [];
  };
  const events = record.events.filter((event) => isMeetingIn(event, format.id, record.meta.parties));
  const phases = format.phases.filter(({ phase }) => MET.test(phase));
  return [...events.flatMap(dated), ...phases.flatMap(dated)].sort((a, b) => a.date.first - b.date.first);
}
