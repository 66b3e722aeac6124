import { useEffect, useRef, useState } from "react";
import type { Page, PageAsked } from "../../assessment/index.ts";
import type { AssessedPage } from "../../questions/assessedPage.ts";
import type { LanguageCode } from "../../words/index.ts";
import { type RemoteEngine, Stopped } from "../engine/connect.ts";
import { messageOf } from "../engine/messageOf.ts";
import { useDay, useWorkbench, useWorkbenchState } from "./useWorkbench.ts";

/** What the engine answers, or where it is on the way there. */
export type Answered<Value> =
  | { status: "waiting"; value?: Value }
  | { status: "ready"; value: Value }
  | { status: "failed"; message: string; hasStopped: boolean };

export function failedBy(error: unknown): Answered<never> & { status: "failed" } {
  return { status: "failed", message: messageOf(error), hasStopped: error instanceof Stopped };
}

/**
 * An answer of the engine, asked again when the case or one of `dependencies` changes. While a new one is on its way
 * the old one stays in `value`, so that a view need not blink.
 */
export function useEngine<Value>(
  ask: (engine: RemoteEngine) => Promise<Value>,
  dependencies: readonly unknown[],
): Answered<Value> {
  const workbench = useWorkbench();
  return useAnswer((question) => question(workbench.engine), ask, dependencies);
}

/** The same of what solves models: it is worked out apart, and what only reads the record does not wait for it. */
export function useSolver<Value>(
  ask: (engine: RemoteEngine) => Promise<Value>,
  dependencies: readonly unknown[],
): Answered<Value> {
  const { solver } = useWorkbench();
  useEffect(() => solver.prepare(), [solver]);
  return useAnswer((question) => solver.ask(question), ask, dependencies);
}

type Ask<Value> = (engine: RemoteEngine) => Promise<Value>;

function useAnswer<Value>(
  put: (ask: Ask<Value>) => Promise<Value>,
  ask: Ask<Value>,
  dependencies: readonly unknown[],
): Answered<Value> {
  const { revision, attempt, data, engine } = useWorkbenchState();
  const question = JSON.stringify([revision, attempt, ...dependencies]);
  const [answer, setAnswer] = useState<{ question: string; answer: Answered<Value> }>();
  const latest = useRef({ put, ask });
  useEffect(() => {
    latest.current = { put, ask };
  });
  const isReady = data !== undefined && engine === "ready";
  useEffect(() => {
    if (!isReady) return;
    let isCurrent = true;
    const take = (given: Answered<Value>) => isCurrent && setAnswer({ question, answer: given });
    latest.current.put(latest.current.ask).then(
      (value) => take({ status: "ready", value }),
      (error: unknown) => take(failedBy(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [question, isReady]);
  if (answer?.question === question) return answer.answer;
  return answer && answer.answer.status !== "failed" && answer.answer.value !== undefined
    ? { status: "waiting", value: answer.answer.value }
    : { status: "waiting" };
}

/**
 * The page and its assessment as of the day shown, in the reader's language: at once for the day the bundle was made for.
 * Under a what-if, or beside an earlier day, where that is asked for.
 */
export function useAssessedPage(
  language: LanguageCode,
  asked: PageAsked = {},
): Answered<Partial<AssessedPage> & { page: Page }> {
  const { bundle } = useWorkbench();
  const { revision } = useWorkbenchState();
  const day = useDay();
  const answer = useSolver((engine) => engine.assessPage(day, language, asked), [day, language, asked]);
  if (
    !asked.whatIf &&
    asked.since === undefined &&
    bundle.page &&
    answer.status === "waiting" &&
    !answer.value &&
    day === bundle.asOf &&
    revision <= 1 &&
    bundle.page.language === language
  )
    return { status: "ready", value: { page: bundle.page } };
  return answer;
}
