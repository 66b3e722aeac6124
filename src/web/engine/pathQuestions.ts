import { type Beside, beside } from "../../questions/beside.ts";
import { type Hindsight, hindsight, type YearsJudged, yearsJudged } from "../../questions/hindsight.ts";
import { type Walk, walk } from "../../questions/walk.ts";
import type { LanguageCode } from "../../words/index.ts";
import type { Session } from "./session.ts";

/** What the views of the path and of the measures ask. Only `hindsight` and `yearsJudged` look past the day. */
export function pathQuestions(session: Session) {
  return {
    walk(asOf: string, language?: LanguageCode): Walk | undefined {
      return walk(session.assess(asOf, language));
    },

    beside(asOf: string, language?: LanguageCode): Beside | undefined {
      return beside(session.assess(asOf, language));
    },

    hindsight(asOf: string, language?: LanguageCode): Hindsight {
      return hindsight(session.record, session.assess(asOf, language));
    },

    yearsJudged(): YearsJudged | undefined {
      return yearsJudged(session.record);
    },
  };
}
