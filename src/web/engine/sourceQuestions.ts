import { type Assessment, weighSources } from "../../assessment/index.ts";
import { type ShownSource, sources } from "../../questions/sources.ts";
import type { Session } from "./session.ts";

/** What the view of sources asks: the works known on a day. */
export function sourceQuestions(session: Session) {
  return {
    sources(asOf: string): ShownSource[] {
      return sources(session.asOf(asOf).case, (file) => session.textOf(file));
    },

    /** Whose works they are. */
    sourceBalance(asOf: string): Assessment["sourceBalance"] {
      return weighSources(session.asOf(asOf).case);
    },
  };
}
