import {
  type Counted,
  type Direction,
  EVENT_MEASURES,
  type Tally,
  TREND_WINDOW,
  type Trend,
  trendIn,
  VOTE_COUNTS,
  type YearOf,
} from "../events/index.ts";
import {
  type Case,
  type CountedSeries,
  type CountedYear,
  channelOpen,
  inOthers,
  parseDay,
  yearsOfEvents,
  yearsOfVotes,
} from "../record/index.ts";
import type { MeasureFinding } from "./findings/index.ts";
import { ownName } from "./language.ts";
import { apartOf, levelsOf } from "./measuresBeside.ts";
import { placeIn } from "./recordFindings.ts";
import type { Say } from "./say.ts";

/**
 * What is counted beside the record, as known on the day: of the case as of that day, so that no year is in it that was
 * not over. Nothing that leads to the answer reads it.
 */

type TrendFinding = NonNullable<MeasureFinding["trend"]>;

export function measureFindings(record: Case, say: Say): MeasureFinding[] {
  return [
    ...record.measures.map((one) => finding(record, say, one, VOTE_COUNTS, yearsOfVotes(one), shownVotes)),
    ...record.codedMeasures.map((one) =>
      finding(record, say, one, EVENT_MEASURES, yearsOfEvents(one), (counts) => counts),
    ),
  ];
}

/** What holds of every kind of measure, from what is counted in its years. */
function finding<Counts, Name extends string>(
  record: Case,
  say: Say,
  measure: CountedSeries,
  counted: Counted<Counts, Name>,
  years: readonly CountedYear<Counts>[],
  shown: (counts: Counts) => Partial<Omit<MeasureFinding["years"][number], "year" | "values">>,
): MeasureFinding {
  const trend = trendIn(counted, years, TREND_WINDOW);
  const found = trend ? trendFinding(record, measure, trend, counted, shown) : null;
  const kind = "kind" in measure ? measure.kind : "coded-events";
  const { id, a, b, data, licence, released, made } = measure;
  const standsFor = standsForIn(measure);
  return {
    says: found === null ? say.words.sections.measures.tooFew : saysOf(say, { kind, a, b, trend: found }),
    sources: [],
    id,
    name: ownName(say.language, measure.name, measure.names),
    kind,
    a,
    b,
    ...(standsFor === undefined ? {} : { standsFor }),
    years: years.map(({ year, tally, days }) => ({
      year,
      ...shown(tally),
      ...(days === undefined ? {} : { days }),
      values: valuesOf(counted, tally),
    })),
    trend: found,
    levels: levelsOf(counted, years),
    apart: isOfParties(record, { a, b, standsFor }) ? apartOf(record, counted, years) : [],
    claims: claimsOf(record, id, counted, years),
    data,
    licence,
    ...(released === undefined ? {} : { released }),
    ...(made === undefined ? {} : { made }),
    place: placeIn(record, measure),
  };
}

/** In a sentence, as the page has room for: which way, and whether the record went that way too. */
function saysOf(
  say: Say,
  { kind, a, b, trend }: Pick<MeasureFinding, "kind" | "a" | "b"> & { trend: TrendFinding },
): string {
  const { direction, agrees, earlier, later } = trend;
  const says = kind === "un-votes" ? say.words.sure.votes : say.words.sure.codedEvents;
  return says(direction, agrees, say.actor(a), say.actor(b), earlier.from, later.to, say.parties());
}

/** The measure that compares the two parties, or who is counted in the place of one. */
export function ofParties(record: Case, measures: readonly MeasureFinding[]): MeasureFinding | undefined {
  return measures.find((one) => isOfParties(record, one));
}

export function isOfParties(
  record: Case,
  { a, b, standsFor }: { a: string; b: string; standsFor?: string | undefined },
): boolean {
  const [one, other] = record.meta.parties;
  const pair = [a, standsFor ?? b];
  return pair.includes(one!) && pair.includes(other!);
}

function standsForIn(measure: CountedSeries): string | undefined {
  return "standsFor" in measure ? measure.standsFor : undefined;
}

function shownVotes({ same, half, opposite, absent, noRecord }: Tally) {
  return { same, half, opposite, absent, noRecord };
}

function namesIn<Counts, Name extends string>({ measures }: Counted<Counts, Name>): Name[] {
  return Object.keys(measures) as Name[];
}

function valuesOf<Counts, Name extends string>(
  counted: Counted<Counts, Name>,
  tally: Counts,
): Record<Name, number | null> {
  return Object.fromEntries(
    namesIn(counted).map((name) => [
      name,
      counted.n(tally) === 0 ? null : Number(counted.measures[name].of(tally).toFixed(4)),
    ]),
  ) as Record<Name, number | null>;
}

/** What authors say of the series, held against it over the years they speak of. */
function claimsOf<Counts, Name extends string>(
  record: Case,
  measure: string,
  counted: Counted<Counts, Name>,
  years: readonly YearOf<Counts>[],
): MeasureFinding["claims"] {
  return record.claims.flatMap((claim) => {
    if (claim.kind !== "trend" || claim.measure !== measure) return [];
    const { id, says, direction, fromYear = years[0]!.year, toYear = years.at(-1)!.year } = claim;
    const window = years.filter(({ year }) => year >= fromYear && year <= toYear);
    const trend = trendIn(counted, window);
    const bornOut = Object.fromEntries(
      namesIn(counted).map((name) => [name, trend ? trend.directions[name] === direction : null]),
    );
    const place = placeIn(record, claim);
    const to = window.at(-1)?.year ?? fromYear;
    return [{ id, says, ...inOthers(claim), direction, from: fromYear, to, bornOut, place }];
  });
}

function trendFinding<Counts, Name extends string>(
  record: Case,
  measure: CountedSeries,
  trend: Trend<Counts, Name>,
  counted: Counted<Counts, Name>,
  shown: (counts: Counts) => { same?: number | undefined },
): TrendFinding {
  const { directions } = trend;
  const all = new Set<Direction>(Object.values(directions));
  const [first] = all;
  const direction = all.size === 1 ? first! : null;
  const pair = { a: measure.a, b: measure.b, standsFor: standsForIn(measure) };
  const own = isOfParties(record, pair) ? directionOfRecord(record, trend) : undefined;
  const told = ({ from, to, tally }: (typeof trend)["earlier"]): TrendFinding["earlier"] => {
    const { same } = shown(tally);
    const values = valuesOf(counted, tally) as Record<string, number>;
    return { from, to, ...(same === undefined ? {} : { same }), joint: counted.n(tally), values };
  };
  return {
    earlier: told(trend.earlier),
    later: told(trend.later),
    directions,
    direction,
    ...(own === undefined ? {} : { record: own }),
    agrees: agreement(direction, own),
  };
}

/** Where either moves and the other does not, neither speaks for or against the other. */
function agreement(direction: Direction | null, record: Direction | undefined): boolean | null {
  if (direction === null || record === undefined) return null;
  if (direction === record) return true;
  return direction === "steady" || record === "steady" ? null : false;
}

/** Formats at work with both parties in them, at the ends of the later years against those of the earlier. */
function directionOfRecord(
  record: Case,
  { earlier, later }: Record<"earlier" | "later", { from: number; to: number }>,
): Direction {
  const atWork = ({ from, to }: { from: number; to: number }) => {
    let sum = 0;
    for (let year = from; year <= to; year++)
      sum += record.formats.filter((format) =>
        ["yes", "partly"].includes(channelOpen(record, format, parseDay(`${year}-12-31`)!)),
      ).length;
    return sum / (to - from + 1);
  };
  const change = atWork(later) - atWork(earlier);
  return change === 0 ? "steady" : change > 0 ? "rises" : "falls";
}
