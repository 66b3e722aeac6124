import {
  type Case,
  type Format,
  type FormatStatus,
  formatStatus,
  type PartialDate,
  parseDate,
} from "../../record/index.ts";
import { NOT_AT_WORK, ONLY } from "../lexicon/en/moves.ts";
import { placeOf } from "../paper.ts";
import { type ComparisonRule, type Found, nameOf, relatedAt, when } from "./comparison.ts";
import { paperDay } from "./paperDay.ts";

const RECORD = `formats:
  - {id: fe, name: Film Exchange, kind: programme, mode: bilateral, pillars: [cultural], participants: [A, B], phases: [{date: 1988, phase: founded, axis: existence, status: active}]}
  - {id: fw, name: Flood Warning Line, kind: hotline, mode: bilateral, pillars: [rivers], participants: [A, B], phases: [{date: 1994, phase: set-up, axis: existence, status: active}, {date: 2016-09-01, phase: cut, axis: operation, status: suspended}]}
`;

export const caseOnlyActive: ComparisonRule = {
  id: "case-only-active",
  severity: "warning",
  title: "“The last working channel” where the case has others at work",
  reason:
    "One format of another kind that was at work on that day refutes it. Counted is only what certainly existed, had the party in it and worked on every day of the date.",
  good: {
    paper:
      "A short paper\n\nIn October 2016, the last working channel between the two shores was cultural.\n",
    record: RECORD,
    head: "pillars: [{id: cultural, name: cultural}, {id: rivers, name: rivers}]\n",
  },
  bad: {
    paper: "A short paper\n\nIn August 2016, the last working channel between the two shores was cultural.\n",
    record: RECORD,
    head: "pillars: [{id: cultural, name: cultural}, {id: rivers, name: rivers}]\n",
  },
  expected: [
    "paper.txt:3:17 “the last working channel … cultural”: in August 2016 the case has others at work: Flood Warning Line (rivers); name them, or say in what sense they do not count",
  ],
  check({ paper, record, sentences }) {
    const written = paperDay(paper);
    const pillars = record.meta.pillars ?? [];
    return sentences.flatMap(({ sentence, dates, formats }): Found[] => {
      const match = ONLY.exec(sentence.text);
      if (!match) return [];
      const after = sentence.text.slice(match.index + match[0].length);
      const complement = /^[^.;]{0,80}/u.exec(after)![0];
      const from = match.index + match[0].length;
      const pillar = pillars.find(({ name }) => startsWithWord(complement, name));
      const format = formats.find((one) => one.from >= from && one.from - from < 8)?.thing;
      if (!pillar && !format) return [];
      const own = dates.filter(
        ({ date, word }) => !date.isInterval && (word === "in" || word === "on" || word === "of"),
      );
      const isPast = /\b(?:was|were|remained|had been)$/u.test(match[0]);
      const day = own.length === 1 ? own[0]!.date : own.length === 0 && !isPast ? written : undefined;
      if (!day) return [];
      const others = record.formats.filter(
        (one) =>
          one !== format &&
          (!pillar || !one.pillars.includes(pillar.id)) &&
          worksThroughout(record, one, day),
      );
      if (others.length === 0) return [];
      const named = others.slice(0, 4).map((one) => `${nameOf(one)} (${one.pillars.join(", ")})`);
      const more = others.length > 4 ? ` and ${others.length - 4} more` : "";
      return [
        {
          message: `“${match[0].replace(/ (?:of|through|between|with)\b.*$| \w+$/u, "")} … ${pillar?.name ?? nameOf(format!)}”: ${when(day.text)} the case has others at work: ${named.join(", ")}${more}; name them, or say in what sense they do not count`,
          place: placeOf(paper, sentence, match.index, from + complement.trimEnd().length),
          related: others.map((one) => relatedAt(`the case: ${one.name}`, record.placeOf(one))),
        },
      ];
    });
  },
};

function worksThroughout(record: Case, format: Format, { first, last }: PartialDate): boolean {
  if (NOT_AT_WORK.test(format.kind)) return false;
  const turns = format.phases.flatMap(({ date }) => {
    const parsed = parseDate(date);
    return parsed ? [parsed.first, parsed.last].filter((day) => day > first && day < last) : [];
  });
  return [first, last, ...turns].every((day) =>
    isAtWork(formatStatus(record, format, day, record.meta.parties[1]!)),
  );
}

function isAtWork({ exists, takesPart, operates }: FormatStatus): boolean {
  return (
    exists === "yes" &&
    (takesPart === "yes" || takesPart === "partly") &&
    (operates === "yes" || operates === "partly")
  );
}

function startsWithWord(text: string, word: string): boolean {
  const rest = text.replace(/^\s+(?:the |that of |in |a )?/u, "").toLowerCase();
  return rest.startsWith(word.toLowerCase()) && !/^[\p{L}-]/u.test(rest.slice(word.length));
}
