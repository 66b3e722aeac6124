import { type StanceSpan, stanceSpans } from "../../questions/stanceSpans.ts";
import { dayNumber, type Session } from "./session.ts";

export function stanceQuestions(session: Session) {
  return {
    stanceSpans(asOf: string): StanceSpan[] {
      return stanceSpans(session.assess(asOf).assessment, dayNumber(asOf));
    },
  };
}
