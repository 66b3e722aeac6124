import { ORDINAL } from "../../record/lexicon/dates.ts";
import { ANY_MONTH } from "../lexicon/index.ts";
import {
  AND_ENDS,
  BEGINS_STRETCH,
  BEGUN_AND_ENDED,
  BETWEEN_YEARS,
  FROM_YEAR_TO_YEAR,
  NO_STRETCH,
  ROUND_DAY,
  SINCE_YEAR,
  TOLD_AS_AHEAD,
  TOLD_AS_PAST,
} from "../lexicon/years.ts";
import { datesIn } from "../names/statedDates.ts";
import { type Paper, type Sentence, sentencesOf } from "../paper.ts";

export interface WrongYear {
  sentence: Sentence;
  from: number;
  to: number;
  /** The stretch of time runs backwards, or the year lies far ahead of today. */
  fault: "backwards" | "far";
}

/** Stretches of time that run backwards, and days told as past or near that lie in a time to come. */
export function wrongYears(paper: Paper): WrongYear[] {
  const isOfToday = new Set(farYears(paper.text)).size <= MOST_FAR;
  return [...sentencesOf(paper)].flatMap(({ sentence }): WrongYear[] => {
    if (!/\d{4}/.test(sentence.text)) return [];
    return [...backwards(sentence), ...monthsBackwards(sentence), ...(isOfToday ? far(sentence) : [])];
  });
}

function backwards(sentence: Sentence): WrongYear[] {
  const { text } = sentence;
  return [FROM_YEAR_TO_YEAR, BETWEEN_YEARS, ...BEGUN_AND_ENDED].flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(({ 1: first, 2: last }) => Number(first) > Number(last))
      .filter(() => !NO_STRETCH.test(text))
      .map(({ 0: written, index }) => ({
        sentence,
        from: index,
        to: index + written.length,
        fault: "backwards" as const,
      })),
  );
}

/** "Between January 2021 and November 2020". */
function monthsBackwards(sentence: Sentence): WrongYear[] {
  const { text } = sentence;
  const dates = datesIn(text).filter(({ date, edtf }) => !date.isInterval && edtf.length > "2021".length);
  return dates.slice(1).flatMap((last, i): WrongYear[] => {
    const first = dates[i]!;
    const isStretch = BEGINS_STRETCH.has(first.word) && AND_ENDS.test(text.slice(first.to, last.from));
    if (!isStretch || last.date.last >= first.date.first || NO_STRETCH.test(text)) return [];
    return [{ sentence, from: first.from, to: last.to, fault: "backwards" }];
  });
}

/** Nothing that is past or near to who writes today lies so far ahead. */
const FAR = 2060;
/** A paper that names more of such years is about the time to come. */
const MOST_FAR = 2;

function farYears(text: string): number[] {
  return (text.match(/(?<![\p{L}\d])2\d{3}(?![\p{L}\d])/gu) ?? []).map(Number).filter((year) => year >= FAR);
}

const DAY_IN_YEAR = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{1,2}(?:${ORDINAL}|\\.)?\\s+(?:${ANY_MONTH})\\s+|(?:${ANY_MONTH})\\s+\\d{1,2},\\s+)(2\\d{3})(?![\\p{L}\\d])`,
  "giu",
);

function far(sentence: Sentence): WrongYear[] {
  const { text } = sentence;
  if (farYears(text).length === 0 || TOLD_AS_AHEAD.test(text)) return [];
  const days = [...text.matchAll(DAY_IN_YEAR)]
    .filter(({ 0: written, 1: year }) => Number(year) >= FAR && !ROUND_DAY.test(written))
    .map(({ 0: written, index }) => ({ from: index, to: index + written.length }));
  const told = TOLD_AS_PAST.test(text)
    ? [...text.matchAll(SINCE_YEAR)]
        .filter(({ 1: year }) => Number(year) >= FAR)
        .map(({ 0: written, index }) => ({ from: index + written.length - 4, to: index + written.length }))
    : [];
  return [...days, ...told].map(({ from, to }) => ({ sentence, from, to, fault: "far" as const }));
}
