import { type Hits, search } from "../../questions/search.ts";
import {
  countLeftOut,
  dateInWords,
  type Event,
  type Format,
  type FormatStatus,
  type Lifeline,
  lifelines,
  parseDate,
  statusOn,
} from "../../record/index.ts";
import { datesIn, type LanguageCode } from "../../words/index.ts";
import { dayNumber, type Session } from "./session.ts";

export interface ShownEvent extends Event {
  /** First and last day it may mean, day numbers; an open end is the end of what is shown. */
  first: number;
  last: number;
  inWords: string;
  place: { file: string; line: number };
}

export interface ShownFormat extends Format {
  lifeline: Lifeline["spans"];
  place: { file: string; line: number };
}

export interface ShownRecord {
  /** First and last day of the timeline, day numbers. */
  from: number;
  to: number;
  events: ShownEvent[];
  formats: ShownFormat[];
}

/** What the record view asks. Everything is as of a day: nothing known later is in it. */
export function recordQuestions(session: Session) {
  return {
    record(asOf: string, party: string, language: LanguageCode = "en"): ShownRecord {
      const day = dayNumber(asOf);
      const { case: record } = session.asOf(asOf);
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
                place: placeIn(session, event),
              },
            ];
          })
          .sort((a, b) => a.first - b.first || a.last - b.last),
        formats: record.formats
          .filter(({ id }) => spans.get(id)?.existence.some(({ answer }) => answer !== "no"))
          .map((format) => ({
            ...format,
            lifeline: spans.get(format.id)!,
            place: placeIn(session, format),
          })),
      };
    },

    /** How many things became known after the day, by kind: asked apart, and part of no other answer. */
    leftOut(asOf: string): Record<string, number> {
      return countLeftOut(session.asOf(asOf).leftOut);
    },

    /** What was open on a day, as far as was known on another. */
    status(asOf: string, on: string, party: string): FormatStatus[] {
      return statusOn(session.asOf(asOf).case, dayNumber(on), party);
    },

    search(asOf: string, sought: string): Hits {
      return search(session.asOf(asOf).case, sought);
    },
  };
}

function placeIn(session: Session, part: object): { file: string; line: number } {
  const { file, line } = session.record.placeOf(part);
  return { file, line };
}
