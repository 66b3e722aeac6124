import { type Counted, changePoints, type Direction, trendIn, type YearOf } from "../events/index.ts";
import { type Case, channelOpen, parseDay } from "../record/index.ts";
import type { MeasureFinding } from "./findings/index.ts";

/** Years before and after a change of a format that are counted together: as many as at the ends of a trend. */
const AROUND = 3;

/**
 * Where a measure changes its level, by PELT over years without a gap (events/coded/changePoints.ts). That something of the
 * record falls into the same year shows no cause.
 */
export function levelsOf<Counts, Name extends string>(
  { measures, n, few }: Counted<Counts, Name>,
  years: readonly YearOf<Counts>[],
): MeasureFinding["levels"] {
  const runs: YearOf<Counts>[][] = [];
  for (const one of years) {
    if (n(one.tally) < few) continue;
    const run = runs.at(-1);
    if (run?.at(-1)?.year === one.year - 1) run.push(one);
    else runs.push([one]);
  }
  return (Object.keys(measures) as Name[]).flatMap((measure) =>
    runs.flatMap((run) => {
      const { points, penaltiesTried } = changePoints(run.map(({ tally }) => measures[measure].of(tally)));
      return points.map(({ at, before, after, stability }) => ({
        measure,
        year: run[at]!.year,
        before: Number(before.toFixed(4)),
        after: Number(after.toFixed(4)),
        penalties: { found: Math.round(stability * penaltiesTried.length), tried: penaltiesTried.length },
      }));
    }),
  );
}

/**
 * Where record and measure went opposite ways: a format with both parties in it that worked at the end of one year and not
 * of the next, while the years after moved nearer than those before under every measure; and the reverse.
 */
export function apartOf<Counts, Name extends string>(
  record: Case,
  counted: Counted<Counts, Name>,
  years: readonly YearOf<Counts>[],
): MeasureFinding["apart"] {
  const atEnd = new Map(years.map(({ year }) => [year, parseDay(`${year}-12-31`)!]));
  return years.flatMap(({ year }) => {
    const around = years.filter((one) => Math.abs(one.year - year) <= AROUND && one.year !== year);
    const [day, dayBefore] = [atEnd.get(year)!, atEnd.get(year - 1)];
    const trend = trendIn(counted, around);
    if (trend === undefined || dayBefore === undefined) return [];
    const ways = new Set<Direction>(Object.values(trend.directions));
    const [way] = ways;
    if (ways.size > 1 || way === undefined || way === "steady") return [];
    const [from, to] = way === "rises" ? (["yes", "no"] as const) : (["no", "yes"] as const);
    const { earlier, later } = trend;
    return record.formats.flatMap((format) =>
      channelOpen(record, format, dayBefore) === from && channelOpen(record, format, day) === to
        ? [
            {
              format: format.id,
              year,
              direction: way,
              earlier: { from: earlier.from, to: earlier.to },
              later: { from: later.from, to: later.to },
            },
          ]
        : [],
    );
  });
}
