import type { CaseBundle } from "../../assessment/index.ts";
import type { OpenedCase } from "./caseData.ts";
import { checkQuestions } from "./checkQuestions.ts";
import { entryQuestions } from "./entryQuestions.ts";
import { recordQuestions } from "./recordQuestions.ts";
import { type AssessedPage, Session } from "./session.ts";
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
    open(folder: string, files: Record<string, string>, citations: CaseBundle["citations"]): OpenedCase {
      return session.open(folder, files, citations);
    },
    assessPage(day: string): AssessedPage {
      return session.assessPage(day);
    },
    ...checkQuestions(),
    ...entryQuestions(session),
    ...recordQuestions(session),
    ...sourceQuestions(session, (file) => session.textOf(file)),
    ...stanceQuestions(session),
    ...strategyQuestions(session),
  };
}

export type Engine = ReturnType<typeof createEngine>;
