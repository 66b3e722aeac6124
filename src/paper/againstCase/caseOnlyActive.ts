import {
  type Case,
  type Format,
  type FormatStatus,
  formatStatus,
  type PartialDate,
  parseDate,
} from "../../record/index.ts";
import { type ComparingWords, comparingWords } from "../lexicon/comparing.ts";
import { NOT_AT_WORK } from "../lexicon/en/moves.ts";
import type { ReadSentence } from "../names/mentions.ts";
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
    const { moves, onADay } = comparingWords(paper.language);
    const written = paperDay(paper);
    const pillars = (record.meta.pillars ?? []).map((pillar) => {
      const names = [pillar.names?.[paper.language] ?? []].flat();
      return { ...pillar, called: names.length > 0 ? names : [pillar.name] };
    });
    return sentences.flatMap((read): Found[] => {
      const { sentence, dates } = read;
      const only = onlyIn(read, pillars, moves);
      if (!only || moves.ONLY_DOUBTED.test(sentence.text.slice(0, only.to))) return [];
      const { pillar, format } = only;
      const own = dates.filter(({ date, word }) => !date.isInterval && (onADay.has(word) || word === "of"));
      const isPast = moves.ONLY_IN_PAST.test(only.said);
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
          message: `“${only.said.replace(moves.AFTER_ONLY, "")} … ${pillar?.name ?? nameOf(format!)}”: ${when(day.text)} the case has others at work: ${named.join(", ")}${more}; name them, or say in what sense they do not count`,
          place: placeOf(paper, sentence, only.from, only.to),
          related: others.map((one) => relatedAt(`the case: ${one.name}`, record.placeOf(one))),
        },
      ];
    });
  },
};

type Pillar = NonNullable<Case["meta"]["pillars"]>[number] & { called: readonly string[] };

interface Only {
  pillar: Pillar | undefined;
  format: Format | undefined;
  /** What says that it is the only one. */
  said: string;
  from: number;
  to: number;
}

/** What a sentence calls the only channel left, before or behind the words that say so. */
function onlyIn(
  { sentence: { text }, formats }: ReadSentence,
  pillars: readonly Pillar[],
  { BEFORE_ITS_NAME, IS_ONLY, ONLY, ONLY_ROUND }: ComparingWords["moves"],
): Only | undefined {
  const match = ONLY.exec(text);
  if (match) {
    const from = match.index + match[0].length;
    const complement = /^[^.;]{0,80}/u.exec(text.slice(from))![0];
    const pillar = pillars.find(({ called }) =>
      called.some((name) => startsWithWord(complement.replace(BEFORE_ITS_NAME, ""), name)),
    );
    const format = formats.find((one) => one.from >= from && one.from - from < 8)?.thing;
    if (pillar || format)
      return { pillar, format, said: match[0], from: match.index, to: from + complement.trimEnd().length };
  }
  for (const { thing, from, to } of formats) {
    const after = IS_ONLY.exec(text.slice(to));
    if (after)
      return { pillar: undefined, format: thing, said: after[0].trim(), from, to: to + after[0].length };
    for (const [before, behind] of ONLY_ROUND) {
      const [head, tail] = [before.exec(text.slice(0, from)), behind.exec(text.slice(to))];
      if (head && tail)
        return {
          pillar: undefined,
          format: thing,
          said: `${head[0].trim()} … ${tail[0].trim()}`,
          from: head.index,
          to: to + tail[0].length,
        };
    }
  }
  for (const pillar of pillars)
    for (const { index, 0: name } of text.matchAll(
      new RegExp(`(?<![\\p{L}-])(?:${pillar.called.map(escaped).join("|")})(?![\\p{L}-])`, "giu"),
    )) {
      const after = IS_ONLY.exec(text.slice(index + name.length));
      if (after)
        return {
          pillar,
          format: undefined,
          said: after[1]!,
          from: index,
          to: index + name.length + after[0].length,
        };
    }
  return undefined;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

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
  const rest = text.toLowerCase();
  return rest.startsWith(word.toLowerCase()) && !/^[\p{L}-]/u.test(rest.slice(word.length));
}
