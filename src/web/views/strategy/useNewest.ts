import { useEffect, useRef, useState } from "react";
import type { RemoteEngine } from "../../engine/connect.ts";
import { type Answered, failedBy } from "../../state/useEngine.ts";
import { useWorkbench, useWorkbenchState } from "../../state/useWorkbench.ts";

/** An answer, and whether it is one to what is asked now. */
export type Newest<Value> = Answered<Value> & { isCurrent: boolean };

/**
 * Like `useSolver`, for questions that change faster than they are answered: one is on its way at a time, and when it
 * comes back only the newest is asked next, so that the engine never works through a queue. `after`: wait until this
 * is true, for what may come later.
 */
export function useNewest<Value>(
  ask: (engine: RemoteEngine) => Promise<Value>,
  dependencies: readonly unknown[],
  after = true,
): Newest<Value> {
  const workbench = useWorkbench();
  const { revision, attempt, data, engine } = useWorkbenchState();
  const question = JSON.stringify([revision, attempt, ...dependencies]);
  const [answer, setAnswer] = useState<{ question: string; answer: Answered<Value> }>();
  const isReady = data !== undefined && engine === "ready" && after;
  const wanted = useRef<{ question: string; ask: typeof ask } | undefined>(undefined);
  const isAsking = useRef(false);
  const isThere = useRef(true);
  useEffect(() => {
    workbench.solver.prepare();
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, [workbench]);
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    if (!isReady) return;
    wanted.current = { question, ask: latest.current };
    if (isAsking.current) return;
    const next = async () => {
      isAsking.current = true;
      while (wanted.current && isThere.current) {
        const asked = wanted.current;
        wanted.current = undefined;
        let given: Answered<Value>;
        try {
          given = { status: "ready", value: await workbench.solver.ask(asked.ask) };
        } catch (error) {
          given = failedBy(error);
        }
        // What is stale is dropped.
        if (isThere.current && !wanted.current) setAnswer({ question: asked.question, answer: given });
      }
      isAsking.current = false;
    };
    void next();
  }, [question, isReady, workbench]);
  if (answer?.question === question) return { ...answer.answer, isCurrent: true };
  return answer?.answer.status === "ready"
    ? { status: "waiting", value: answer.answer.value, isCurrent: false }
    : { status: "waiting", isCurrent: false };
}

/** The value of an answer, the last one while a new one is on its way. */
export function lastValue<Value>(answer: Answered<Value>): Value | undefined {
  return answer.status === "failed" ? undefined : answer.value;
}
