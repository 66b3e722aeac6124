import { languageOf } from "../../assessment/index.ts";
import { declared } from "../../questions/declared.ts";
import { type StanceSpan, stanceSpans } from "../../questions/stanceSpans.ts";
import { type ThirdParties, thirdParties } from "../../questions/thirdParties.ts";
import type { LanguageCode } from "../../words/index.ts";
import { dayNumber, type Session } from "./session.ts";

/** What the view of values asks of the record alone, and of the model with its third parties. */
export function stanceQuestions(session: Session) {
  const declaredOn = (asOf: string) => declared(session.asOf(asOf).case, dayNumber(asOf));
  return {
    declared: declaredOn,
    stanceSpans(asOf: string): StanceSpan[] {
      return stanceSpans(declaredOn(asOf), dayNumber(asOf));
    },
    thirdParties(asOf: string, language: LanguageCode = "en"): ThirdParties {
      return thirdParties(session.record, dayNumber(asOf), languageOf(language));
    },
  };
}
