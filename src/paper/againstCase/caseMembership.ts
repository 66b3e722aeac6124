import { parseDate } from "../../record/index.ts";
import { comparingWords } from "../lexicon/comparing.ts";
import type { ReadSentence } from "../names/mentions.ts";
import { T } from "../names/stages.ts";
import { mayBeOne, type StatedDate } from "../names/statedDates.ts";
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
    const { JOINED, LEFT } = comparingWords(paper.language).joining;
    return sentences.flatMap((read) =>
      spellsTold(read, JOINED, LEFT).flatMap(({ member, organisation, date, joins }): Found[] => {
        const spells = (organisation.thing.members ?? []).filter(({ actor }) => actor === member.thing.id);
        const written = spells.flatMap((spell) => (joins ? spell.from : spell.until) ?? []);
        const recorded = written.flatMap((edtf) => parseDate(edtf) ?? []);
        const [first] = recorded;
        if (!first || recorded.some((one) => mayBeOne(date.date, one))) return [];
        const index = organisation.thing.members!.indexOf(spells[0]!);
        const ends = [member, organisation, date];
        return [
          {
            message: `here ${member.thing.name} ${joins ? "joins" : "leaves"} ${organisation.thing.name} ${when(date.edtf)}; the case has it a member ${joins ? "from" : "until"} ${dayInWords(first.text)}: check the date in a source`,
            place: placeOf(
              paper,
              read.sentence,
              Math.min(...ends.map(({ from }) => from)),
              Math.max(...ends.map(({ to }) => to)),
            ),
            related: [
              relatedAt("the case: its membership", record.placeOf(organisation.thing, "members", index)),
            ],
          },
        ];
      }),
    );
  },
};

type Named = ReadSentence["actors"][number];

interface Spell {
  member: Named;
  organisation: Named;
  date: StatedDate;
  joins: boolean;
}

/** Who is said to have joined or left what on which day. */
function spellsTold(
  { sentence: { text }, actors, dates }: ReadSentence,
  joined: readonly RegExp[],
  left: readonly RegExp[],
): Spell[] {
  const days = dates.filter(({ date }) => !date.isInterval);
  const organisations = actors.filter(({ thing }) => (thing.members ?? []).length > 0);
  return days.flatMap((date) =>
    organisations.flatMap((organisation) =>
      actors.flatMap((member): Spell[] => {
        if (member.thing === organisation.thing) return [];
        const shape = shapeOf(text, { M: member, O: organisation, D: date });
        const joins = joined.some((one) => one.test(shape));
        return joins || left.some((one) => one.test(shape)) ? [{ member, organisation, date, joins }] : [];
      }),
    ),
  );
}

/** The text with a token in the place of each name. */
function shapeOf(text: string, tokens: Record<string, { from: number; to: number }>): string {
  const spans = Object.entries(tokens).sort(([, a], [, b]) => a.from - b.from);
  let shape = "";
  let at = 0;
  for (const [name, { from, to }] of spans) {
    shape += `${text.slice(at, from).replaceAll(T, "")}${T}${name}${T}`;
    at = to;
  }
  return shape + text.slice(at).replaceAll(T, "");
}
