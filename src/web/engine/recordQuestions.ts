import {
  countLeftOut,
  dateInWords,
  type Event,
  entriesOf,
  type Format,
  type FormatStatus,
  type Lifeline,
  lifelines,
  nounsIn,
  parseDate,
  type RecordNoun,
  statusOn,
} from "../../record/index.ts";
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

/** One thing found by its words, whatever noun it is. */
export interface Hit {
  noun: RecordNoun;
  id: string;
  /** How it is named, and the words around what was sought. */
  title: string;
  excerpt: string;
}

const MOST_HITS = 200;

/** What the record view asks. Everything is as of a day: nothing known later is in it. */
export function recordQuestions(session: Session) {
  return {
    record(asOf: string, party: string): ShownRecord {
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
                inWords: dateInWords(event.date),
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

    /** Entries that hold every word sought, in any of their texts; the first 200. */
    search(asOf: string, sought: string): { hits: Hit[]; count: number } {
      const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
      if (words.length === 0) return { hits: [], count: 0 };
      const { case: record } = session.asOf(asOf);
      const hits: Hit[] = [];
      let count = 0;
      const look = (noun: Hit["noun"], item: { id: string }, title: string) => {
        const text = textOf(item);
        const lower = text.toLowerCase();
        if (!words.every((word) => lower.includes(word))) return;
        count += 1;
        if (hits.length < MOST_HITS)
          hits.push({ noun, id: item.id, title, excerpt: excerptAround(text, lower.indexOf(words[0]!)) });
      };
      for (const [name, noun] of nounsIn("record"))
        for (const entry of entriesOf(record, noun))
          look(name as Hit["noun"], entry, shorten(noun.title(entry as never), 110));
      return { hits, count };
    },
  };
}

function placeIn(session: Session, part: object): { file: string; line: number } {
  const { file, line } = session.record.placeOf(part);
  return { file, line };
}

/** Every text in an entry, one after another. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(textOf).filter(Boolean).join(" · ");
}

function excerptAround(text: string, at: number): string {
  const from = Math.max(0, at - 60);
  return `${from > 0 ? "…" : ""}${text.slice(from, from + 160)}${from + 160 < text.length ? "…" : ""}`;
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, "")} …`;
}
