import { formatDay, type SeriesTrend, TREND_WINDOW, trendsBetween } from "../../record/index.ts";
import { commandWordsIn, pageWordsIn } from "../../words/index.ts";
import { type ComparingWords, comparingWords } from "../lexicon/comparing.ts";
import type { ReadSentence } from "../names/mentions.ts";
import { quotedStretches } from "../names/statements.ts";
import { placeOf } from "../paper.ts";
import { type ComparisonRule, type Found, relatedAt } from "./comparison.ts";
import { paperDay } from "./paperDay.ts";

const COUNTS = [
  [2001, 20],
  [2002, 22],
  [2003, 21],
  [2004, 30],
  [2005, 38],
  [2006, 45],
  [2007, 52],
  [2008, 55],
  [2009, 56],
];

const RECORD = `measures:
  - id: votes
    name: Aland and Bland in the Assembly
    kind: un-votes
    a: A
    b: B
    data: made up
    licence: CC0
    years:
${COUNTS.map(([year, same]) => `      - {date: ${year}, same: ${same}, half: 0, opposite: ${80 - same!}}`).join("\n")}
`;

export const caseTrend: ComparisonRule = {
  id: "case-trend",
  severity: "note",
  title: "Two sides are said to have moved, by no measure; the case counts one",
  reason:
    "Nearer or apart is a claim of a trend: a measure with its years can be looked up and disputed, an impression cannot.",
  good: {
    paper: "A short paper\n\nBy their votes Aland has moved away from Bland since 2001.\n",
    record: RECORD,
  },
  bad: { paper: "A short paper\n\nSince 2001 Aland has moved away from Bland.\n", record: RECORD },
  expected: [
    "paper.txt:3:12 here Aland and Bland move apart, by no measure; the case counts “Aland and Bland in the Assembly”: share of same votes 0.26 (2001–2003) and 0.68 (2007–2009), moved nearer; agreement on three choices 0.26 (2001–2003) and 0.68 (2007–2009), moved nearer; name a measure and its years, or say on what it rests",
  ],
  check({ paper, record, sentences }) {
    if (record.measures.length + record.codedMeasures.length === 0) return [];
    const words = comparingWords(paper.language);
    const written = paperDay(paper)?.first;
    const last = written === undefined ? 9999 : Number(formatDay(written).slice(0, 4)) - 1;
    return sentences.flatMap((read): Found[] => {
      const moved = movedIn(read, words.moving);
      if (!moved) return [];
      const { a, b, direction } = moved;
      const years = yearsOf(read, last, words);
      return trendsBetween(record, [a.thing.id, b.thing.id], years)
        .slice(0, 1)
        .map((trend) => ({
          message: `here ${a.thing.name} and ${b.thing.name} move ${direction === "rises" ? "nearer" : "apart"}, by no measure; the case counts ${inWords(trend, [a, b])}; name a measure and its years, or say on what it rests`,
          place: placeOf(paper, read.sentence, Math.min(a.from, b.from), Math.max(a.to, b.to)),
          related: [relatedAt("the case: the series", record.placeOf(trend.series))],
        }));
    });
  },
};

type Named = ReadSentence["actors"][number];
type Moved = { a: Named; b: Named; direction: "rises" | "falls" };

function movedIn(
  { sentence: { text }, actors }: ReadSentence,
  words: ComparingWords["moving"],
): Moved | undefined {
  for (const [i, a] of actors.entries()) {
    const b = actors[i + 1];
    if (!b || a.thing === b.thing || a.to > b.from) continue;
    const direction = directionSaid(text.slice(0, a.from), text.slice(a.to, b.from), text.slice(b.to), words);
    if (!direction || words.NOT_MOVED.test(text)) continue;
    if (quotedStretches(text).some(({ from, to }) => from < b.from && to > a.from)) continue;
    return { a, b, direction };
  }
  return undefined;
}

function directionSaid(
  before: string,
  between: string,
  behind: string,
  words: ComparingWords["moving"],
): "rises" | "falls" | undefined {
  if (words.NEARER_TO.test(between) && words.NEARER_BEHIND.test(behind)) return "rises";
  if (words.AWAY_FROM.test(between) && words.AWAY_BEHIND.test(behind)) return "falls";
  const areJoined = words.AND.test(between);
  if (areJoined && words.CLOSER.test(behind)) return "rises";
  if (areJoined && words.APART.test(behind)) return "falls";
  if (!words.RELATIONS_WITH.test(between) && !(areJoined && words.RELATIONS_BETWEEN.test(before)))
    return undefined;
  return words.IMPROVED.test(behind) ? "rises" : words.DECLINED.test(behind) ? "falls" : undefined;
}

/** The years a sentence speaks of, without a time of its own the last of them, none that was not over when the paper was written. */
function yearsOf(
  { dates }: ReadSentence,
  last: number,
  words: ComparingWords,
): { from: number; to: number; most?: number } {
  const [only, other] = dates;
  const year = (day: number) => Number(formatDay(day).slice(0, 4));
  if (other && dates.length === 2 && words.from.has(only!.word))
    return { from: year(only!.date.first), to: Math.min(last, year(other.date.first)) };
  if (!only || other) return { from: 0, to: last, most: TREND_WINDOW };
  const { date, word } = only;
  if (word === words.since) return { from: year(date.first), to: last };
  if (date.isInterval && Number.isFinite(date.first) && Number.isFinite(date.last))
    return { from: year(date.first), to: Math.min(last, year(date.last)) };
  return {
    from: 0,
    to: Math.min(last, Number.isFinite(date.last) ? year(date.last) : last),
    most: TREND_WINDOW,
  };
}

function inWords({ series, earlier, later, measures }: SeriesTrend, pair: readonly Named[]): string {
  const whole = "standsFor" in series ? pair.find(({ thing }) => thing.id === series.standsFor) : undefined;
  const inPlace = whole ? `, in the place of ${whole.thing.name}, which has no vote` : "";
  const { votes, series: coded } = commandWordsIn.en.events;
  const names: Record<string, string> = { ...votes.names, ...coded.names };
  const ways = pageWordsIn.en.sections.measures.directions;
  const told = measures.map(
    (one) =>
      `${names[one.name] ?? one.name} ${one.earlier.toFixed(2)} (${earlier.from}–${earlier.to}) and ${one.later.toFixed(2)} (${later.from}–${later.to}), moved ${ways[one.direction]}`,
  );
  return `“${series.name}”${inPlace}: ${told.join("; ")}`;
}
