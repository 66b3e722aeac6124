import type { Case } from "./case.ts";
import { Memory } from "./cutMemory.ts";
import { endOf, type PartialDate, parseDate } from "./date.ts";
import { namesNothingFrom } from "./datesInText.ts";
import { citedBy, type Known, KnownDates } from "./known.ts";

/** A day number; before all days, or never. */
type Day = number;
export const ALWAYS: Day = Number.NEGATIVE_INFINITY;
export const NEVER: Day = Number.POSITIVE_INFINITY;

/**
 * From which day on what a case holds was known: what is the same for every day that is asked about, worked out once
 * for a case.
 */
export class Timetable {
  readonly known: KnownDates;
  /** What was cut on the days asked about before. */
  readonly cuts = new Memory();
  private readonly texts = new Map<string, Day>();

  constructor(record: Case) {
    this.known = new KnownDates(record);
  }

  /** From when on a work was out; one the case does not hold cannot be asked. */
  published(source: string): Day {
    return this.known.publishedFrom(source);
  }

  /** From when on one of the works a part cites was out; undefined: it cites none. */
  cited(part: object): Day | undefined {
    const works = citedBy(part);
    return works.length === 0
      ? undefined
      : works.reduce((first, id) => Math.min(first, this.published(id)), NEVER);
  }

  /** From when on a text names no date that lies ahead. */
  silent(text: string): Day {
    const before = this.texts.get(text);
    if (before !== undefined) return before;
    const day = namesNothingFrom(text);
    this.texts.set(text, day);
    return day;
  }
}

const timetables = new WeakMap<Case, Timetable>();

/** A case is never changed in place, so that its timetable is kept with it. */
export function timetableOf(record: Case): Timetable {
  const found = timetables.get(record) ?? new Timetable(record);
  timetables.set(record, found);
  return found;
}

/** From when on it had certainly come; `keepsPossible`: may it have. */
export function fromKnown(known: Known, keepsPossible = false): Day {
  if (known === "always") return ALWAYS;
  if (known === "never") return NEVER;
  return keepsPossible ? known.start.first : known.start.last;
}

/** From when on a date had certainly come. */
export function fromDate(date: PartialDate | undefined): Day {
  return date === undefined ? NEVER : date.start.last;
}

/** The day by which an end had certainly come; what is no date never ends. */
export function fromEnd(text: string | undefined): Day {
  const date = text === undefined ? undefined : parseDate(text);
  return date === undefined ? NEVER : fromDate(endOf(date));
}
