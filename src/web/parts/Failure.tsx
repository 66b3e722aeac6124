import { useWorkbench } from "../state/useWorkbench.ts";
import { useWords } from "./words.ts";

/** What could not be worked out, and what was said of it. `hasStopped`: it may go well another time. */
export function Failure({ message, hasStopped = false }: { message: string; hasStopped?: boolean }) {
  const { app } = useWords();
  const workbench = useWorkbench();
  return (
    <p className="caution" role="alert">
      <strong>{app.failed}.</strong> {hasStopped ? app.hasStopped : message}
      {hasStopped ? (
        <>
          {" "}
          <button type="button" onClick={() => workbench.askAgain()}>
            {app.retry}
          </button>
        </>
      ) : null}
    </p>
  );
}
