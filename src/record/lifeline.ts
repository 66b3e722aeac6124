import { ANSWERED_AS, AXES, type Axis, type AxisAnswer } from "./axes.ts";
import type { Case } from "./case.ts";
import { type Certainty, parseDate } from "./date.ts";
import type { Format } from "./nouns/format.ts";
import { actsThrough, axesOn } from "./status.ts";

/** A stretch of days on which an axis gives one answer; both days belong to it. */
export interface LifelineSpan {
  from: number;
  to: number;
  answer: AxisAnswer;
}

/** What a format's three axes answer over time, for one party. */
export interface Lifeline {
  format: string;
  spans: Record<Axis, LifelineSpan[]>;
}

/**
 * Every format's answers from one day to another (day numbers), as the bars of a timeline. It says on every day what
 * `statusOn` says on that day: answers change only where a date begins or ends, so only those days are asked.
 */
export function lifelines(record: Case, party: string, from: number, to: number): Lifeline[] {
  const joined = record.actors.flatMap((actor) =>
    (actor.members ?? [])
      .filter((member) => member.actor === party)
      .flatMap((member) => [...turnsOf(member.from), ...turnsOf(member.until)]),
  );
  const through = new Map<number, ReadonlyMap<string, Certainty>>();
  const throughOn = (day: number) => {
    const known = through.get(day) ?? actsThrough(record, party, day);
    through.set(day, known);
    return known;
  };
  return record.formats.map((format) => {
    const turns = [...new Set([from, ...turnsIn(format), ...joined])]
      .filter((day) => day >= from && day <= to)
      .sort((a, b) => a - b);
    const spans: Lifeline["spans"] = { existence: [], participation: [], operation: [] };
    for (const [i, day] of turns.entries()) {
      const until = (turns[i + 1] ?? to + 1) - 1;
      const status = axesOn(format, day, party, throughOn(day));
      for (const axis of AXES) add(spans[axis], day, until, status[ANSWERED_AS[axis]]);
    }
    return { format: format.id, spans };
  });
}

function add(spans: LifelineSpan[], from: number, to: number, answer: AxisAnswer): void {
  const last = spans.at(-1);
  if (last?.answer === answer) last.to = to;
  else spans.push({ from, to, answer });
}

/** Days on which an answer about a format may change, memberships aside. */
export function turnsIn(format: Format): number[] {
  return [
    ...format.phases.flatMap((phase) => [
      ...turnsOf(phase.date),
      ...(phase.readings ?? []).flatMap(({ date }) => turnsOf(date)),
    ]),
    ...(format.roles ?? []).flatMap(({ from, until }) => [...turnsOf(from), ...turnsOf(until)]),
  ];
}

/** Days on which what a date says may change: its first possible day and its last, and the days after an end. */
export function turnsOf(text: string | undefined): number[] {
  const date = text === undefined ? undefined : parseDate(text);
  if (!date) return [];
  const { start, end } = date;
  return [start.earliest, start.latest, end.earliest, end.latest, end.earliest + 1, end.latest + 1].filter(
    Number.isFinite,
  );
}
