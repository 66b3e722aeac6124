import { parseDate } from "../../record/index.ts";
import { IN_BETWEEN, JOINED, LEFT } from "../lexicon/en/moves.ts";
import { mayBeOne } from "../names/statedDates.ts";
import { placeOf } from "../paper.ts";
import { type ComparisonRule, dayInWords, type Found, relatedAt, when } from "./comparison.ts";

export const caseMembership: ComparisonRule = {
  id: "case-membership",
  severity: "warning",
  title: "A date of joining or leaving an organisation that is not that of the case",
  reason: "Whether a state was inside or outside on a day decides in whose name it could act.",
  good: {
    paper: "A short paper\n\nAland joined the League in 2004, and that was well received by all.\n",
    record:
      "actors:\n  - {id: L, name: League, kind: organisation, members: [{actor: A, from: 2004-03-29}]}\n",
  },
  bad: {
    paper: "A short paper\n\nAland joined the League in 2002, and that was well received by all.\n",
    record:
      "actors:\n  - {id: L, name: League, kind: organisation, members: [{actor: A, from: 2004-03-29}]}\n",
  },
  expected: [
    "paper.txt:3:1 here Aland joins League in 2002; the case has it a member from 29 March 2004: check the date in a source",
  ],
  check({ paper, record, sentences }) {
    return sentences.flatMap(({ sentence, actors, dates }) =>
      dates.flatMap((date): Found[] => {
        if (date.date.isInterval || (date.word !== "in" && date.word !== "on")) return [];
        const organisation = actors.find(({ to }) => IN_BETWEEN.test(sentence.text.slice(to, date.from)));
        const member = actors.find(
          ({ to }) =>
            organisation &&
            to < organisation.from &&
            /^[^.;,]{0,60}$/.test(sentence.text.slice(to, organisation.from)) &&
            (JOINED.test(sentence.text.slice(to, organisation.from)) ||
              LEFT.test(sentence.text.slice(to, organisation.from))),
        );
        if (!organisation || !member) return [];
        const joins = JOINED.test(sentence.text.slice(member.to, organisation.from));
        const spells = (organisation.thing.members ?? []).filter(({ actor }) => actor === member.thing.id);
        const written = spells.flatMap((spell) => (joins ? spell.from : spell.until) ?? []);
        const recorded = written.flatMap((edtf) => parseDate(edtf) ?? []);
        const [first] = recorded;
        if (!first || recorded.some((one) => mayBeOne(date.date, one))) return [];
        const index = organisation.thing.members!.indexOf(spells[0]!);
        return [
          {
            message: `here ${member.thing.name} ${joins ? "joins" : "leaves"} ${organisation.thing.name} ${when(date.edtf)}; the case has it a member ${joins ? "from" : "until"} ${dayInWords(first.text)}: check the date in a source`,
            place: placeOf(paper, sentence, member.from, date.to),
            related: [
              relatedAt("the case: its membership", record.placeOf(organisation.thing, "members", index)),
            ],
          },
        ];
      }),
    );
  },
};
