import { useEffect, useMemo } from "react";
import type { Connection, RemoteEngine } from "../../engine/connect.ts";
import { useWorkbench, useWorkbenchState } from "../../state/workbench.ts";

export interface Apart {
  /** Started when first asked for, and kept: starting one reads the whole case again. */
  engine(): Promise<RemoteEngine>;
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
      engine: async () => {
        connection ??= workbench.connectApart();
        return (await connection).engine;
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
