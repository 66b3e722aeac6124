import { ownWordsOf } from "../argument/ownWords.ts";
import { contentStems, namesIn, shared, stemsIn } from "../argument/words.ts";
import {
  APART,
  BETWEEN,
  CONSTANT,
  DECADE,
  FOR_SPAN,
  NUMBERS,
  SINCE,
  SPAN_HINT,
  TO_COME,
  TOGETHER,
  YEARS,
} from "../lexicon/en/trends.ts";
import { placeOf, type Sentence, sentencesOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

/** Hostile texts turn without end. */
const MOST_TURNS = 400;

export const trendOverPhases: PaperRule = {
  id: "trend-over-phases",
  severity: "note",
  kind: "reasoning",
  bearsOn: "argument",
  title: "Said to be constant over a time in which the paper tells of turns",
  reason: "A line drawn through phases that differ hides what the next phase may depend on.",
  good: "A short paper\n\nIn 1995 the League and Moravia signed a treaty. In 2004 Moravia suspended it. Since 2005 the attitude of Moravia to the League has not changed.\n",
  bad: "A short paper\n\nIn 1995 the League and Moravia signed a treaty. In 2004 Moravia suspended it. Since 1991 the attitude of Moravia to the League has not changed.\n",
  expected: [
    "paper.txt:3:128 “has not changed” is said of the time since 1991, in which the paper itself tells of turns both ways (1995 “signed”, 2004 “suspended”); divide the time, or say what stayed the same through them",
  ],
  readsEnglish: true,
  check(paper) {
    const claims: {
      sentence: Sentence;
      span: [number | undefined, number | undefined, number | undefined];
      match: RegExpExecArray;
    }[] = [];
    const turns: {
      year: number;
      isApart: boolean;
      sentence: Sentence;
      at: number;
      word: string;
      stems: Set<string>;
    }[] = [];
    let latest = 0;
    for (const { sentence } of sentencesOf(paper)) {
      if (!SPAN_HINT.test(sentence.text)) continue;
      const own = ownWordsOf(paper, sentence);
      const years = [...own.matchAll(/(?<![\d/-])(?:19|20)\d\d(?![\d/])/g)].map((match) => ({
        year: Number(match[0]),
        index: match.index,
      }));
      for (const { year } of years) if (year > latest && year < 2100 && !TO_COME.test(own)) latest = year;
      const constant = CONSTANT.exec(own);
      const span = constant && spanOf(own);
      if (constant && span) {
        if (claims.length < MOST_TURNS) claims.push({ sentence, span, match: constant });
        continue;
      }
      if (years.length === 0 || turns.length >= MOST_TURNS) continue;
      const stems = contentStems(own);
      for (const [isApart, pattern] of [
        [true, APART],
        [false, TOGETHER],
      ] as const) {
        for (const match of own.matchAll(pattern)) {
          // The year that stands nearest the verb is its own.
          const [first, ...others] = years;
          if (!first || turns.length >= MOST_TURNS) break;
          let near = first;
          for (const one of others)
            if (Math.abs(one.index - match.index) < Math.abs(near.index - match.index)) near = one;
          turns.push({ year: near.year, isApart, sentence, at: match.index, word: match[0], stems });
        }
      }
    }
    const names = namesIn(paper);
    return claims.flatMap(({ sentence, span, match }): Found[] => {
      const from = span[0] ?? latest - (span[2] ?? 0);
      const to = span[1] ?? latest;
      const named = [...stemsIn(sentence)].filter((stem) => names.has(stem) && !/^\d/.test(stem));
      // Without a name, the last word before what is said is what it is said of, or whose it is.
      const [own] =
        named.length > 0
          ? []
          : [...contentStems(ownWordsOf(paper, sentence).slice(0, match.index))].slice(-1);
      const about = new Set(own === undefined ? named : [own]);
      const within = turns.filter(({ year, stems }) => year > from && year <= to && shared(stems, about) > 0);
      const apart = within.find(({ isApart }) => isApart);
      const together = within.find((turn) => !turn.isApart && turn.year !== apart?.year);
      if (!apart || !together) return [];
      const told = [apart, together].sort((a, b) => a.year - b.year);
      return [
        {
          message: `“${match[0]}” is said of ${saidOf(span, from, to)}, in which the paper itself tells of turns both ways (${told.map(({ year, word }) => `${year} “${word}”`).join(", ")}); divide the time, or say what stayed the same through them`,
          place: placeOf(paper, sentence, match.index, match.index + match[0].length),
          related: told.map(({ year, word, sentence: one, at }) =>
            relatedAt(`${year}: “${word}”`, placeOf(paper, one, at, at + word.length)),
          ),
        },
      ];
    });
  },
};

/** As the paper says it: where it names no end, none is made up. */
function saidOf([first, last]: readonly (number | undefined)[], from: number, to: number): string {
  return first === undefined || last !== undefined ? `${from} to ${to}` : `the time since ${from}`;
}

/** From, to, or how many years up to the last the paper names. */
function spanOf(text: string): [number | undefined, number | undefined, number | undefined] | undefined {
  const between = BETWEEN.exec(text);
  if (between) return [Number(between[1]), Number(between[2]), undefined];
  const since = SINCE.exec(text);
  if (since) return [Number(since[1]), undefined, undefined];
  const span = FOR_SPAN.exec(text);
  if (!span) return undefined;
  const count = span[1] ? (NUMBERS[span[1].toLowerCase()] ?? Number(span[1])) : 1;
  if (!span[1] && YEARS.test(span[2]!)) return undefined;
  return [undefined, undefined, DECADE.test(span[2]!) ? count * 10 : count];
}
