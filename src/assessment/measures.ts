import {
  AGREEMENTS,
  type AgreementName,
  type Direction,
  joint,
  type Tally,
  type Trend,
  trendOf,
  type YearOfVotes,
} from "../events/index.ts";
import { type Case, parseDate, parseDay, statusOn } from "../record/index.ts";
import type { MeasureFinding } from "./findings/index.ts";
import { ownName } from "./language.ts";
import { inOthers, placeIn } from "./recordFindings.ts";
import type { Say } from "./say.ts";

/**
 * What is counted beside the record, as known on the day: of the case as of that day, so that no year is in it that was
 * not over. Nothing that leads to the answer reads it.
 */

type Measure = Case["measures"][number];
type TrendFinding = NonNullable<MeasureFinding["trend"]>;

const MEASURES = Object.keys(AGREEMENTS) as AgreementName[];
/** The window that is told of: the last so many years measured. */
const WINDOW = 10;

export function measureFindings(record: Case, say: Say): MeasureFinding[] {
  return record.measures.map((measure) => {
    const years = yearsOf(measure);
    const trend = trendOf(years, WINDOW);
    const found = trend ? trendFinding(record, measure, trend) : null;
    const { id, kind, a, b, standsFor, data, licence, released, made } = measure;
    return {
      says: found === null ? say.words.sections.measures.tooFew : saysOf(say, { a, b, trend: found }),
      sources: [],
      id,
      name: ownName(say.language, measure.name, measure.names),
      kind,
      a,
      b,
      ...(standsFor === undefined ? {} : { standsFor }),
      years: years.map(({ year, tally }) => ({
        year,
        same: tally.same,
        half: tally.half,
        opposite: tally.opposite,
        absent: tally.absent,
        noRecord: tally.noRecord,
        values: valuesOf(tally),
      })),
      trend: found,
      claims: claimsOf(record, id, years),
      data,
      licence,
      ...(released === undefined ? {} : { released }),
      ...(made === undefined ? {} : { made }),
      place: placeIn(record, measure),
    };
  });
}

/** In a sentence, as the page has room for: which way, and whether the record went that way too. */
function saysOf(
  say: Say,
  { a, b, trend }: Pick<MeasureFinding, "a" | "b"> & { trend: TrendFinding },
): string {
  const { direction, agrees, earlier, later } = trend;
  return say.words.sure.votes(
    direction,
    agrees,
    say.actor(a),
    say.actor(b),
    earlier.from,
    later.to,
    say.parties(),
  );
}

/** The measure that compares the two parties, or who is counted in the place of one. */
export function ofParties(record: Case, measures: readonly MeasureFinding[]): MeasureFinding | undefined {
  return measures.find((one) => isOfParties(record, one));
}

function isOfParties(record: Case, { a, b, standsFor }: Pick<Measure, "a" | "b" | "standsFor">): boolean {
  const [one, other] = record.meta.parties;
  const pair = [a, standsFor ?? b];
  return pair.includes(one!) && pair.includes(other!);
}

function yearsOf({ years }: Measure): YearOfVotes[] {
  return years
    .flatMap(({ date, same, half, opposite, absent = 0, noRecord = 0 }) => {
      const year = parseDate(date);
      if (!year) return [];
      const tally: Tally = { same, half, opposite, absent, notMember: 0, noRecord };
      return [{ year: Number(date.slice(0, 4)), tally }];
    })
    .sort((x, y) => x.year - y.year);
}

function valuesOf(tally: Tally): Record<AgreementName, number | null> {
  return Object.fromEntries(
    MEASURES.map((name) => [name, joint(tally) === 0 ? null : Number(AGREEMENTS[name].of(tally).toFixed(4))]),
  ) as Record<AgreementName, number | null>;
}

/** What authors say of the series, held against it over the years they speak of. */
function claimsOf(record: Case, measure: string, years: readonly YearOfVotes[]): MeasureFinding["claims"] {
  return record.claims.flatMap((claim) => {
    if (claim.kind !== "trend" || claim.measure !== measure) return [];
    const { id, says, direction, fromYear = years[0]!.year, toYear = years.at(-1)!.year } = claim;
    const window = years.filter(({ year }) => year >= fromYear && year <= toYear);
    const trend = trendOf(window);
    const bornOut = Object.fromEntries(
      MEASURES.map((name) => [name, trend ? trend.directions[name] === direction : null]),
    );
    const place = placeIn(record, claim);
    const to = window.at(-1)?.year ?? fromYear;
    return [{ id, says, ...inOthers(claim), direction, from: fromYear, to, bornOut, place }];
  });
}

function trendFinding(record: Case, measure: Measure, trend: Trend): TrendFinding {
  const { directions } = trend;
  const all = new Set(Object.values(directions));
  const [first] = all;
  const direction = all.size === 1 ? first! : null;
  const own = isOfParties(record, measure) ? directionOfRecord(record, trend) : undefined;
  return {
    earlier: counted(trend.earlier),
    later: counted(trend.later),
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

function counted({ from, to, tally }: Trend["earlier"]): TrendFinding["earlier"] {
  const values = valuesOf(tally) as Record<string, number>;
  return { from, to, same: tally.same, joint: joint(tally), values };
}

/** Formats at work with both parties in them, at the ends of the later years against those of the earlier. */
function directionOfRecord(record: Case, { earlier, later }: Trend): Direction {
  const atWork = ({ from, to }: Trend["earlier"]) => {
    let sum = 0;
    for (let year = from; year <= to; year++)
      sum += statusOn(record, parseDay(`${year}-12-31`)!, record.meta.parties[1]!).filter(
        ({ channel }) => channel.open === "yes" || channel.open === "partly",
      ).length;
    return sum / (to - from + 1);
  };
  const change = atWork(later) - atWork(earlier);
  return change === 0 ? "steady" : change > 0 ? "rises" : "falls";
}
