import {
  type Counted,
  type Direction,
  EVENT_MEASURES,
  type EventCounts,
  type Tally,
  trendIn,
  VOTE_COUNTS,
  type YearOf,
} from "../events/index.ts";

export { TREND_WINDOW } from "../events/index.ts";

import type { Case } from "./case.ts";
import { parseDate } from "./date.ts";

/** The years of what a case counts beside the record, as the measures of votes and of coded events take them. */
export type CountedSeries = Case["measures"][number] | Case["codedMeasures"][number];
export type CountedYear<Counts> = YearOf<Counts> & { days?: number };

export function yearsOfVotes({ years }: Case["measures"][number]): CountedYear<Tally>[] {
  return byYear(years, ({ same, half, opposite, absent = 0, noRecord = 0 }) => ({
    same,
    half,
    opposite,
    absent,
    notMember: 0,
    noRecord,
  }));
}

export function yearsOfEvents({ years }: Case["codedMeasures"][number]): CountedYear<EventCounts>[] {
  return byYear(
    years,
    ({ verbalCooperation, materialCooperation, verbalConflict, materialConflict, goldsteinSum, valued }) => ({
      verbalCooperation,
      materialCooperation,
      verbalConflict,
      materialConflict,
      goldsteinSum,
      valued,
    }),
  );
}

function byYear<Year extends { date: string; days?: number }, Counts>(
  years: readonly Year[],
  counts: (year: Year) => Counts,
): CountedYear<Counts>[] {
  return years
    .filter(({ date }) => parseDate(date) !== undefined)
    .map((one) => ({
      year: Number(one.date.slice(0, 4)),
      tally: counts(one),
      ...(one.days === undefined ? {} : { days: one.days }),
    }))
    .sort((x, y) => x.year - y.year);
}

/** A year of which the files cover less says less of what was counted. */
const MOST_OF_A_YEAR = 0.9 * 365;

export function isPartlyCovered({ days = 365 }: { days?: number }): boolean {
  return days < MOST_OF_A_YEAR;
}

/** The measures a series is counted by; undefined: the case has no such series. */
export function measuresOf(record: Case, series: string): string[] | undefined {
  if (record.measures.some(({ id }) => id === series)) return Object.keys(VOTE_COUNTS.measures);
  if (record.codedMeasures.some(({ id }) => id === series)) return Object.keys(EVENT_MEASURES.measures);
  return undefined;
}

/** The value of each year by a measure; null: too little was counted for it to say anything. Undefined: not of this kind. */
export function valuesOf(
  record: Case,
  series: string,
  by: string,
): { year: number; value: number | null }[] | undefined {
  const votes = record.measures.find(({ id }) => id === series);
  if (votes) return valuesBy(VOTE_COUNTS, yearsOfVotes(votes), by);
  const coded = record.codedMeasures.find(({ id }) => id === series);
  return coded && valuesBy(EVENT_MEASURES, yearsOfEvents(coded), by);
}

function valuesBy<Counts, Name extends string>(
  { measures, n, few }: Counted<Counts, Name>,
  years: readonly CountedYear<Counts>[],
  by: string,
): { year: number; value: number | null }[] | undefined {
  const measure = Object.hasOwn(measures, by) ? measures[by as Name] : undefined;
  return (
    measure &&
    years.map((one) => ({
      year: one.year,
      value: n(one.tally) < few || isPartlyCovered(one) ? null : measure.of(one.tally),
    }))
  );
}

/** How a series moved over some years, by each of its measures. */
export interface SeriesTrend {
  series: CountedSeries;
  earlier: { from: number; to: number };
  later: { from: number; to: number };
  measures: { name: string; earlier: number; later: number; direction: Direction }[];
}

/**
 * Of each series that counts two actors, or who stands in the place of one, how it moved in the years from and to; by
 * three years at each end. Series with too few years in that time are left out.
 */
export function trendsBetween(
  record: Case,
  pair: readonly [string, string],
  { from, to, most }: { from: number; to: number; most?: number },
): SeriesTrend[] {
  const within = <Counts>(years: readonly CountedYear<Counts>[]) =>
    years.filter((one) => one.year >= from && one.year <= to && !isPartlyCovered(one));
  const isOfPair = ({ a, b, standsFor }: { a: string; b: string; standsFor?: string | undefined }) =>
    pair.includes(a) && (pair.includes(b) || (standsFor !== undefined && pair.includes(standsFor)));
  return [
    ...record.measures
      .filter(isOfPair)
      .flatMap((one) => seriesTrend(one, VOTE_COUNTS, within(yearsOfVotes(one)), most)),
    ...record.codedMeasures
      .filter(isOfPair)
      .flatMap((one) => seriesTrend(one, EVENT_MEASURES, within(yearsOfEvents(one)), most)),
  ];
}

function seriesTrend<Counts, Name extends string>(
  series: CountedSeries,
  counted: Counted<Counts, Name>,
  years: readonly CountedYear<Counts>[],
  most: number | undefined,
): SeriesTrend[] {
  const trend = trendIn(counted, years, most);
  if (!trend) return [];
  const { earlier, later, directions } = trend;
  const measures = (Object.keys(counted.measures) as Name[]).map((name) => ({
    name,
    earlier: counted.measures[name].of(earlier.tally),
    later: counted.measures[name].of(later.tally),
    direction: directions[name],
  }));
  return [{ series, earlier, later, measures }];
}
