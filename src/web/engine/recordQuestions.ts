import { type Breaks, breaks } from "../../questions/breaks.ts";
import { type Hits, search } from "../../questions/search.ts";
import { type ShownRecord, shownRecord } from "../../questions/shownRecord.ts";
import { type Status, status } from "../../questions/status.ts";
import { countLeftOut } from "../../record/index.ts";
import type { LanguageCode } from "../../words/index.ts";
import { dayNumber, type Session } from "./session.ts";

/** What the record view asks. Everything is as of a day: nothing known later is in it. */
export function recordQuestions(session: Session) {
  return {
    record(asOf: string, party: string, language?: LanguageCode): ShownRecord {
      return shownRecord(session.asOf(asOf).case, dayNumber(asOf), party, language);
    },

    /** How many things became known after the day, by kind: asked apart, and part of no other answer. */
    leftOut(asOf: string): Record<string, number> {
      return countLeftOut(session.asOf(asOf).leftOut);
    },

    /** What was open on a day, as far as was known on another. */
    status(asOf: string, on: string, party: string): Status {
      return status(session.asOf(asOf).case, dayNumber(on), party, dayNumber(asOf));
    },

    /** What was broken off, by whom, from when to when. */
    breaks(asOf: string): Breaks {
      return breaks(session.asOf(asOf), dayNumber(asOf));
    },

    search(asOf: string, sought: string, most?: number, language?: LanguageCode): Hits {
      return search(session.asOf(asOf).case, sought, most, language);
    },
  };
}
