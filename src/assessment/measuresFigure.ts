import { COUNTED_RANGES, type CountedMeasure, measuresOfKind } from "../events/index.ts";
import type { SpansFigure } from "../page/page.ts";
import type { PageWords } from "../words/index.ts";
import type { MeasureFinding } from "./findings/index.ts";
import type { Say } from "./say.ts";
import { timeAxis } from "./timeAxis.ts";

/** Something of the record on the axis of the measures; `says` in the page's language. */
export interface BesideEvent {
  day: string;
  /** In words. */
  when: string;
  says: string;
  isBreak: boolean;
}

/** Events of the years measured; what lies outside has no place on the axis. */
export function withinYears<T extends { day: string }>(
  measures: readonly MeasureFinding[],
  events: readonly T[],
): T[] {
  const { from, to } = daysOf(measures);
  return events.filter(({ day }) => day >= from && day <= to);
}

function daysOf(measures: readonly MeasureFinding[]): { from: string; to: string } {
  const years = measures.flatMap((one) => one.years.map(({ year }) => year));
  const text = (year: number) => String(year).padStart(4, "0");
  return {
    from: `${text(years.reduce((a, b) => Math.min(a, b)))}-01-01`,
    to: `${text(years.reduce((a, b) => Math.max(a, b)))}-12-31`,
  };
}

/**
 * Measures, a bar for each year, below what the record has in those years: one axis of time and two kinds of marks, since
 * what is counted is no fact of the record. A year in which nothing was measured has no bar.
 */
export function measuresFigure(
  measures: readonly MeasureFinding[],
  events: readonly BesideEvent[],
  say: Say,
): SpansFigure {
  const { from, to } = daysOf(measures);
  const { at, ticks } = timeAxis(from, to, say.date);
  const words = say.words.sections.measures.figure;
  const items = events.map(({ day, when, says, isBreak }, i) => ({
    at: at(day),
    mark: isBreak ? ("crossed" as const) : ("filled" as const),
    number: i + 1,
    says: words.event(i + 1, when, says, isBreak),
  }));
  const marks = new Set(items.map(({ mark }) => mark));
  return {
    kind: "spans",
    caption: words.caption(from.slice(0, 4), to.slice(0, 4)),
    ticks,
    marks: { label: words.events, says: items.map(({ says }) => says).join(" "), items },
    rows: measures.flatMap((one) => measuresOfKind(one.kind).map((measure) => row(one, measure, at, say))),
    legend: [
      ...(["filled", "crossed"] as const).flatMap((mark) =>
        marks.has(mark) ? [{ mark, says: words.marks[mark] }] : [],
      ),
      { bars: true, says: words.bars },
    ],
  };
}

function row(
  one: MeasureFinding,
  measure: CountedMeasure,
  at: (day: string, after?: number) => number,
  say: Say,
): SpansFigure["rows"][number] {
  const words = say.words.sections.measures.figure;
  const [least, most] = COUNTED_RANGES[measure];
  const share = (value: number) => Math.round(((value - least) / (most - least)) * 1e4) / 1e4;
  const measured = one.years.map(({ year, values }) => ({ year, value: values[measure] ?? null }));
  const label = words.label(
    measureNames(say)[measure] ?? measure,
    say.actor(one.a),
    say.actor(one.b),
    least,
    most,
  );
  return {
    label,
    says: words.row(label, toldYears(measured, words)),
    spans: [],
    bars: {
      base: share(0),
      items: measured.flatMap(({ year, value }) => {
        const text = String(year).padStart(4, "0");
        if (value === null) return [];
        return [{ from: at(`${text}-01-01`), to: at(`${text}-12-31`, 1), value: share(value) }];
      }),
    },
  };
}

/** Every value; years of which there is none as one stretch, whether they are named without a value or not at all. */
function toldYears(
  measured: readonly { year: number; value: number | null }[],
  words: PageWords["sections"]["measures"]["figure"],
): string[] {
  const known = new Map(measured.flatMap(({ year, value }) => (value === null ? [] : [[year, value]])));
  const told: string[] = [];
  let gap: number | undefined;
  const [first, last] = [measured[0]?.year ?? 0, measured.at(-1)?.year ?? -1];
  for (let year = first; year <= last + 1; year++) {
    const value = known.get(year);
    if (value === undefined && year <= last) gap ??= year;
    else {
      if (gap !== undefined) told.push(words.gap(gap, year - 1));
      gap = undefined;
      if (value !== undefined) told.push(words.value(year, value.toFixed(2)));
    }
  }
  return told;
}

/** How measures are called, of every kind. */
export function measureNames(say: Say): Record<string, string> {
  const { votes, series } = say.language.commands.events;
  return { ...votes.names, ...series.names };
}
