import type { CaseBundle } from "../../assessment/index.ts";
import type { OpenedCase } from "./caseData.ts";
import { checkQuestions } from "./checkQuestions.ts";
import { editQuestions } from "./editQuestions.ts";
import { entryQuestions } from "./entryQuestions.ts";
import { recordQuestions } from "./recordQuestions.ts";
import { type AssessedPage, type Opening, Session } from "./session.ts";
import { sourceQuestions } from "./sourceQuestions.ts";
import { stanceQuestions } from "./stanceQuestions.ts";
import { strategyQuestions } from "./strategyQuestions.ts";

/**
 * What views may ask of the engine; each answer is plain data. A view's own questions stand in a file of their own
 * beside this one and are added here.
 */
export function createEngine() {
  const session = new Session();
  return {
    open(opening: Opening): OpenedCase {
      return session.open(opening);
    },
    setCitations(citations: CaseBundle["citations"]): void {
      session.setCitations(citations);
    },
    assessPage(day: string): AssessedPage {
      return session.assessPage(day);
    },
    ...checkQuestions(session),
    ...editQuestions(session),
    ...entryQuestions(session),
    ...recordQuestions(session),
    ...sourceQuestions(session, (file) => session.textOf(file)),
    ...stanceQuestions(session),
    ...strategyQuestions(session),
  };
}

export type Engine = ReturnType<typeof createEngine>;
