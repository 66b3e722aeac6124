import { useEffect, useRef, useState } from "react";
import { type RemoteEngine, Stopped } from "../engine/connect.ts";
import { messageOf } from "../engine/messageOf.ts";
import { useWorkbench, useWorkbenchState } from "./useWorkbench.ts";

/** What the engine answers, or where it is on the way there. */
export type Answered<Value> =
  | { status: "waiting"; value?: Value }
  | { status: "ready"; value: Value }
  /** `value`: the last one, where this was given up by the reader and not by a fault. */
  | { status: "failed"; message: string; hasStopped: boolean; value?: Value };

/** Nobody waits for it any more. */
export class GivenUp extends Error {}

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
  by: "solver" | "assessor" = "solver",
): Answered<Value> {
  const solver = useWorkbench()[by];
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
    const take = (given: Answered<Value>, isGivenUp = false) =>
      isCurrent &&
      setAnswer((before) => {
        const last = before?.answer.value;
        return { question, answer: isGivenUp && last !== undefined ? { ...given, value: last } : given };
      });
    latest.current.put(latest.current.ask).then(
      (value) => take({ status: "ready", value }),
      (error: unknown) => take(failedBy(error), error instanceof GivenUp),
    );
    return () => {
      isCurrent = false;
    };
  }, [question, isReady]);
  if (answer?.question === question) return answer.answer;
  const last = answer?.answer.value;
  return last === undefined ? { status: "waiting" } : { status: "waiting", value: last };
}
