import { declared } from "../../questions/declared.ts";
import { type StanceSpan, stanceSpans } from "../../questions/stanceSpans.ts";
import { dayNumber, type Session } from "./session.ts";

/** What the view of values asks of the record alone. */
export function stanceQuestions(session: Session) {
  const declaredOn = (asOf: string) => declared(session.asOf(asOf).case, dayNumber(asOf));
  return {
    declared: declaredOn,
    stanceSpans(asOf: string): StanceSpan[] {
      return stanceSpans(declaredOn(asOf), dayNumber(asOf));
    },
  };
}
