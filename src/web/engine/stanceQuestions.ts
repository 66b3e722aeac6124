import { parseDate } from "../../record/index.ts";
import { dayNumber, type Session } from "./session.ts";

/** From when to when a stance is shown, as day numbers. */
export interface StanceSpan {
  id: string;
  from: number;
  to: number;
  since: string;
  /** No end is known: it goes on to the day shown. */
  isOpen: boolean;
}

export function stanceQuestions(session: Session) {
  return {
    stanceSpans(asOf: string): StanceSpan[] {
      const day = dayNumber(asOf);
      return session.assess(asOf).assessment.stances.flatMap(({ id, date, until }): StanceSpan[] => {
        const from = date === undefined ? undefined : parseDate(date);
        if (!from || !Number.isFinite(from.first)) return [];
        const end = until === undefined ? undefined : parseDate(until);
        const to = end && Number.isFinite(end.last) ? Math.min(end.last, day) : day;
        return [{ id, from: from.first, to, since: from.text, isOpen: end === undefined }];
      });
    },
  };
}
