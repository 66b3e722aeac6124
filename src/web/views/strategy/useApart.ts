import { useEffect, useMemo } from "react";
import { type Connection, type RemoteEngine, Stopped } from "../../engine/connect.ts";
import { useWorkbench, useWorkbenchState } from "../../state/useWorkbench.ts";

export interface Apart {
  /**
   * Asks an engine that is started when first needed, and kept: starting one reads the whole case again. Where it ends by
   * itself another is asked once more, as of the solver; then it is refused with `Stopped`.
   */
  ask<Value>(question: (engine: RemoteEngine) => Promise<Value>): Promise<Value>;
  /** Ends it, whatever it is doing; the next question starts another. */
  stop(): void;
}

/** A second engine for what may take long, on the case as it stands; it ends with the view. */
export function useApart(): Apart {
  const workbench = useWorkbench();
  const { revision } = useWorkbenchState();
  const apart = useMemo(() => {
    let connection: Promise<Connection> | undefined;
    return {
      // What is written in the case since is not in it.
      of: revision,
      ask: async <Value>(
        question: (engine: RemoteEngine) => Promise<Value>,
        isAgain = false,
      ): Promise<Value> => {
        connection ??= workbench.connectApart();
        const own = connection;
        try {
          const { engine, stopped } = await own;
          return await Promise.race([question(engine), stopped]);
        } catch (error) {
          if (!(error instanceof Stopped)) throw error;
          if (connection === own) connection = undefined;
          if (isAgain) throw error;
          return apart.ask(question, true);
        }
      },
      stop: () => {
        connection?.then(
          (one) => one.end(),
          () => undefined,
        );
        connection = undefined;
      },
    };
  }, [workbench, revision]);
  useEffect(() => () => apart.stop(), [apart]);
  return apart;
}
