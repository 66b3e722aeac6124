import { joint, type Tally } from "./agreement.ts";
import { AGREEMENTS, type AgreementName, FEW } from "./measures.ts";

/** The counts of a year. */
export interface YearOf<Counts> {
  year: number;
  tally: Counts;
}
export type YearOfVotes = YearOf<Tally>;

export type Direction = "rises" | "falls" | "steady";

/** Some years counted as one, so that no single year decides. */
export interface Stretch<Counts = Tally> {
  from: number;
  to: number;
  tally: Counts;
}

/** How a measure at the end of a window stands to that at its beginning. */
export interface Trend<Counts = Tally, Name extends string = AgreementName> {
  earlier: Stretch<Counts>;
  later: Stretch<Counts>;
  /** By measure; where they differ, what is said of the window hangs on the choice. */
  directions: Record<Name, Direction>;
}

/** What is counted in a year, and the measures of it. */
export interface Counted<Counts, Name extends string> {
  /** `span`: between its least and its greatest value. */
  measures: Readonly<Record<Name, { span: number; of(counts: Counts): number }>>;
  /** How much a value rests on; a year of fewer than `few` is left out. */
  n(counts: Counts): number;
  few: number;
  sum(all: readonly Counts[]): Counts;
}

/** Years at each end of a window that are counted together. */
const END = 3;
/** The window that is told of where none is asked for: the last so many years measured. */
export const TREND_WINDOW = 10;
/** Less than this part of its span a measure moves by chance or by what happened to be counted. */
export const LEAST_CHANGE = 0.05;

export const VOTE_COUNTS: Counted<Tally, AgreementName> = {
  measures: {
    "share-same": { span: 1, of: AGREEMENTS["share-same"].of },
    agree3: { span: 1, of: AGREEMENTS.agree3.of },
  },
  n: joint,
  few: FEW,
  sum(all) {
    const tally = { same: 0, half: 0, opposite: 0, absent: 0, notMember: 0, noRecord: 0 };
    for (const one of all) for (const name of Object.keys(tally) as (keyof Tally)[]) tally[name] += one[name];
    return tally;
  },
};

/** Of votes. */
export function trendOf(years: readonly YearOfVotes[], most?: number): Trend | undefined {
  return trendIn(VOTE_COUNTS, years, most);
}

/**
 * The last years at an end of the window against the first; undefined where there are too few for two ends that do not
 * overlap. Years in which little was counted are left out.
 */
export function trendIn<Counts, Name extends string>(
  { measures, n, few, sum }: Counted<Counts, Name>,
  years: readonly YearOf<Counts>[],
  most = Number.POSITIVE_INFINITY,
): Trend<Counts, Name> | undefined {
  const measured = years.filter(({ tally }) => n(tally) >= few).slice(-Math.min(most, years.length));
  if (measured.length < 2 * END) return undefined;
  const together = (list: readonly YearOf<Counts>[]): Stretch<Counts> => ({
    from: list[0]!.year,
    to: list.at(-1)!.year,
    tally: sum(list.map(({ tally }) => tally)),
  });
  const earlier = together(measured.slice(0, END));
  const later = together(measured.slice(-END));
  const directions = Object.fromEntries(
    (Object.keys(measures) as Name[]).map((name) => {
      const { span, of } = measures[name];
      const change = (of(later.tally) - of(earlier.tally)) / span;
      return [name, Math.abs(change) < LEAST_CHANGE ? "steady" : change > 0 ? "rises" : "falls"];
    }),
  ) as Record<Name, Direction>;
  return { earlier, later, directions };
}
