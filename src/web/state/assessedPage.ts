import { proxy } from "comlink";
import { useEffect, useRef } from "react";
import type { BegunPart, Page, PageAsked } from "../../assessment/index.ts";
import type { AssessedPage } from "../../questions/assessedPage.ts";
import type { LanguageCode } from "../../words/index.ts";
import { useObservable } from "./observable.ts";
import { type Answered, useSolver } from "./useEngine.ts";
import { useDay, useWorkbench, useWorkbenchState } from "./useWorkbench.ts";
import type { Assessing } from "./workbench.ts";

/** So long a question may be at work before it is given up for the next one. */
const MILLISECONDS_OF_PATIENCE = 2000;

/** Nobody waits for it any more. */
class GivenUp extends Error {}

export type PageInWork = Answered<Partial<AssessedPage> & { page: Page }> & {
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
  const pending = useRef<{ question: string; since: number }>(undefined);
  // A reader who goes on to another day does not wait for the one before. It comes first: what follows asks anew.
  useEffect(() => {
    const old = pending.current;
    if (old && old.question !== question && Date.now() - old.since > MILLISECONDS_OF_PATIENCE)
      assessor.stop(new GivenUp("asked no longer"));
    pending.current = { question, since: Date.now() };
  }, [question, assessor]);
  const answer = useSolver(
    // What was given up is begun again when the reader says so, not when the view is come back to.
    async (engine) => {
      if (assessing.get().stopped === question) throw new GivenUp("given up");
      return engine.assessPage(
        day,
        language,
        asked,
        proxy(({ part, answer: found }: BegunPart) => {
          const before = assessing.get();
          assessing.set({
            ...before,
            question,
            progress: {
              ...(before.question === question ? before.progress : {}),
              part,
              ...(found ? { answer: found } : {}),
            },
          });
        }),
      );
    },
    [day, language, asked],
    "assessor",
  );
  useEffect(() => {
    if (answer.status !== "waiting") pending.current = undefined;
  });
  const isAtOnce =
    !asked.whatIf &&
    asked.since === undefined &&
    answer.status === "waiting" &&
    !answer.value &&
    day === bundle.asOf &&
    revision <= 1 &&
    bundle.page?.language === language;
  const given: Answered<Partial<AssessedPage> & { page: Page }> =
    isAtOnce && bundle.page ? { status: "ready", value: { page: bundle.page } } : answer;
  return {
    ...given,
    progress: inWork.question === question ? inWork.progress : {},
    stop: () => {
      assessing.set({ ...assessing.get(), stopped: question });
      assessor.stop(new GivenUp("given up"));
    },
    isStopped: inWork.stopped === question,
  };
}
