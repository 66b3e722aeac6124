import type { Case } from "./case.ts";
import { endOf, parseDate, startOf } from "./date.ts";
import type { Axis, Format } from "./nouns/format.ts";
import { type AxisAnswer, actsThrough, formatStatus } from "./status.ts";

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
  const through = new Map<number, ReadonlySet<string>>();
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
      const status = formatStatus(record, format, day, party, throughOn(day));
      add(spans.existence, day, until, status.exists);
      add(spans.participation, day, until, status.takesPart);
      add(spans.operation, day, until, status.operates);
    }
    return { format: format.id, spans };
  });
}

function add(spans: LifelineSpan[], from: number, to: number, answer: AxisAnswer): void {
  const last = spans.at(-1);
  if (last?.answer === answer) last.to = to;
  else spans.push({ from, to, answer });
}

function turnsIn(format: Format): number[] {
  return format.phases.flatMap((phase) => [
    ...turnsOf(phase.date),
    ...(phase.readings ?? []).flatMap(({ date }) => turnsOf(date)),
  ]);
}

/** Days on which what a date says may change: its first possible day and its last, of start and end. */
function turnsOf(text: string | undefined): number[] {
  const date = text === undefined ? undefined : parseDate(text);
  if (!date) return [];
  return [startOf(date), endOf(date)].flatMap(({ first, last }) => [first, last]).filter(Number.isFinite);
}
