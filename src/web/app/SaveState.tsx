import { useEffect, useState } from "react";
import { useWords } from "../parts/words.ts";
import { useAddress, useLink } from "../state/address.ts";
import { useObservable } from "../state/observable.ts";
import { program } from "../state/server.ts";
import { useWorkbench, useWorkbenchState } from "../state/useWorkbench.ts";
import { viewSteps } from "../state/viewUndo.ts";
import { VIEWS } from "./views.tsx";

/** Whether what was written stands on disk, what is not saved yet, and the way back. */
export function SaveState() {
  const { write } = useWords();
  const link = useLink();
  const workbench = useWorkbench();
  const { saving, notSaved, undo, redo, lost = [], conflicts, revision } = useWorkbenchState();
  const isServed = useObservable(program) === "there";
  const drafts = Object.keys(useObservable(workbench.drafts.drafts)).length;
  const { view } = useAddress();
  const [told, setTold] = useState<{ revision: number; text: string }>();

  const stepBack = async () => {
    const label = workbench.state.get().undo;
    if (label === undefined) return;
    if (!(await workbench.undo())) return;
    setTold({ revision: workbench.state.get().revision, text: write.undone(label) });
  };
  const stepForward = async () => {
    const label = workbench.state.get().redo;
    if (label === undefined) return;
    if (!(await workbench.redo())) return;
    setTold({ revision: workbench.state.get().revision, text: write.redone(label) });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isField = event.target instanceof HTMLElement && event.target.closest("input, textarea, select");
      const key = event.key.toLowerCase();
      if (isField || !(event.ctrlKey || event.metaKey) || (key !== "z" && key !== "y")) return;
      event.preventDefault();
      const isForward = key === "y" || event.shiftKey;
      const steps = viewSteps.get();
      if (steps || VIEWS.find(({ id }) => id === view)?.hasOwnSteps)
        (isForward ? steps?.redo : steps?.undo)?.();
      else void (isForward ? stepForward() : stepBack());
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
  // What was begun here is kept by the browser, but who closes the page should know of it.
  useEffect(() => {
    if (drafts === 0) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [drafts]);
  const isQuiet = undo === undefined && redo === undefined && lost.length === 0 && drafts === 0;
  if (!workbench.canWrite || (isQuiet && saving === "saved")) return null;
  const isDone = saving === "saved" && (undo !== undefined || redo !== undefined);
  const saved = told?.revision === revision ? `${told.text}. ${write.saved}` : write.saved;
  // Why stands to be read, not to be found under a pointer.
  const failed = notSaved === undefined || !isServed ? write.notSaved : write.notSavedFor(notSaved);
  return (
    <div className="save-state">
      <span role="status" className="save-told">
        {saving === "saving" ? write.saving : saving === "failed" ? failed : isDone ? saved : ""}
      </span>
      {lost.length > 0 ? (
        <span role="status" className="save-lost" title={lost.join("\n")}>
          {write.lost(lost[0]!, lost.length - 1)}
        </span>
      ) : null}
      {drafts > 0 ? <a href={link({ view: "write" })}>{write.unsavedCount(drafts)}</a> : null}
      {saving === "failed" && conflicts.length === 0 ? (
        <button type="button" onClick={() => void workbench.save()}>
          {write.again}
        </button>
      ) : null}
      <button
        type="button"
        disabled={undo === undefined}
        title={undo === undefined ? undefined : write.undoWhat(undo)}
        onClick={() => void stepBack()}
      >
        {write.undo}
      </button>
      <button
        type="button"
        disabled={redo === undefined}
        title={redo === undefined ? undefined : write.redoWhat(redo)}
        onClick={() => void stepForward()}
      >
        {write.redo}
      </button>
    </div>
  );
}
