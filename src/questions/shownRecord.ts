import { z } from "zod";
import { AxisAnswerOutput, type Case, dateInWords, lifelines, parseDate } from "../record/index.ts";
import { Event } from "../record/nouns/event.ts";
import { Format } from "../record/nouns/format.ts";
import { datesIn, type LanguageCode } from "../words/index.ts";

const Place = z.object({ file: z.string(), line: z.int().min(1) });
/** Days are day numbers. */
const Span = z.object({ from: z.int(), to: z.int(), answer: AxisAnswerOutput });
const Spans = z.array(Span);

const ShownEvent = Event.extend({
  first: z.int().describe("First day it may mean"),
  last: z.int().describe("Last day; an open end is the end of what is shown"),
  inWords: z.string(),
  place: Place,
});
export type ShownEvent = z.infer<typeof ShownEvent>;

const ShownFormat = Format.extend({
  lifeline: z.object({ existence: Spans, participation: Spans, operation: Spans }),
  place: Place,
});
export type ShownFormat = z.infer<typeof ShownFormat>;

/** The record over time, as far as it was known on the last day of it. */
export const ShownRecord = z.object({
  from: z.int().describe("First day of the timeline"),
  to: z.int(),
  events: z.array(ShownEvent),
  formats: z.array(ShownFormat),
});
export type ShownRecord = z.infer<typeof ShownRecord>;

/** The events and formats of a case as known on the day, with the answers of each format for a party. */
export function shownRecord(
  record: Case,
  day: number,
  party: string,
  language: LanguageCode = "en",
): ShownRecord {
  const dates = [
    ...record.events.map(({ date }) => date),
    ...record.formats.flatMap(({ phases }) => phases.map(({ date }) => date)),
  ].flatMap((text) => parseDate(text) ?? []);
  const first = dates.map((date) => date.first).filter(Number.isFinite);
  const from = first.length > 0 ? Math.min(...first) : day - 365;
  const spans = new Map(
    lifelines(record, party, from, day).map((line) => [line.format, line.spans] as const),
  );
  return {
    from,
    to: day,
    events: record.events
      .flatMap((event): ShownEvent[] => {
        const date = parseDate(event.date);
        if (!date) return [];
        return [
          {
            ...event,
            first: Math.max(date.first, from),
            last: Math.min(date.last, day),
            inWords: dateInWords(event.date, datesIn[language]),
            place: placeIn(record, event),
          },
        ];
      })
      .sort((a, b) => a.first - b.first || a.last - b.last),
    formats: record.formats
      .filter(({ id }) => spans.get(id)?.existence.some(({ answer }) => answer !== "no"))
      .map((format) => ({
        ...format,
        lifeline: spans.get(format.id)!,
        place: placeIn(record, format),
      })),
  };
}

function placeIn(record: Case, part: object): { file: string; line: number } {
  const { file, line } = record.placeOf(part);
  return { file, line };
}
