import { proxy } from "comlink";
import { useEffect } from "react";
import type { BegunPart, Page, PageAsked } from "../../assessment/index.ts";
import type { AssessedPage } from "../../questions/assessedPage.ts";
import type { LanguageCode } from "../../words/index.ts";
import { useObservable } from "./observable.ts";
import { type Answered, GivenUp, useSolver } from "./useEngine.ts";
import { useDay, useWorkbench, useWorkbenchState } from "./useWorkbench.ts";
import type { Assessing } from "./workbench.ts";

/** So long a question may be at work before it is given up for the next one. */
const MILLISECONDS_OF_PATIENCE = 2000;

type Shown = Partial<AssessedPage> & {
  page: Page;
  /** Under which it was worked out: of a page from before it is another than the one asked for. */
  whatIf?: PageAsked["whatIf"];
};

export type PageInWork = Answered<Shown> & {
  progress: Assessing["progress"];
  /** Gives up; what had been found stays in `progress`. */
  stop(): void;
  isStopped: boolean;
};

/**
 * The page and its assessment as of the day shown, in the reader's language: at once for the day the bundle was made for.
 * Under a what-if, or beside an earlier day, where that is asked for.
 */
export function useAssessedPage(language: LanguageCode, asked: PageAsked = {}): PageInWork {
  const { bundle, assessor, assessing } = useWorkbench();
  const { revision, attempt } = useWorkbenchState();
  const day = useDay();
  const question = JSON.stringify([revision, attempt, day, language, asked]);
  const inWork = useObservable(assessing);
  // A reader who goes on to another day does not wait for the one before. It comes first: what follows asks anew.
  useEffect(() => {
    const { asked: old } = assessing.get();
    if (old?.question === question) return;
    if (old && Date.now() - old.since > MILLISECONDS_OF_PATIENCE)
      assessor.stop(new GivenUp("asked no longer"));
    assessing.update({ asked: { question, since: Date.now() } });
  }, [question, assessor, assessing]);
  const answer = useSolver(
    // What was given up is begun again when the reader says so, not when the view is come back to.
    async (engine) => {
      if (assessing.get().stopped === question) throw new GivenUp("given up");
      const tell = ({ part, answer: found }: BegunPart) => {
        const before = assessing.get();
        const known = before.question === question ? before.progress : {};
        assessing.update({ question, progress: { ...known, part, ...(found ? { answer: found } : {}) } });
      };
      try {
        const assessed: AssessedPage = await engine.assessPage(day, language, asked, proxy(tell));
        return { ...assessed, whatIf: asked.whatIf };
      } finally {
        // Also where the view is not looked at by then.
        if (assessing.get().asked?.question === question) assessing.update({ asked: undefined });
      }
    },
    [day, language, asked],
    "assessor",
  );
  const isAtOnce =
    !asked.whatIf &&
    asked.since === undefined &&
    answer.status === "waiting" &&
    !answer.value &&
    day === bundle.asOf &&
    revision <= 1 &&
    bundle.page?.language === language;
  const given: Answered<Shown> =
    isAtOnce && bundle.page ? { status: "ready", value: { page: bundle.page } } : answer;
  return {
    ...given,
    progress: inWork.question === question ? inWork.progress : {},
    stop: () => {
      assessing.update({ asked: undefined, stopped: question });
      assessor.stop(new GivenUp("given up"));
    },
    isStopped: inWork.stopped === question,
  };
}
