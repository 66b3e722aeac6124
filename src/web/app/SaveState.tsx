import { useEffect } from "react";
import { useWords } from "../parts/words.ts";
import { useWorkbench, useWorkbenchState } from "../state/workbench.ts";

/** Whether what was written stands on disk, and the way back. */
export function SaveState() {
  const { write } = useWords();
  const workbench = useWorkbench();
  const { saving, notSaved, undo, redo, conflicts } = useWorkbenchState();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isField = event.target instanceof HTMLElement && event.target.closest("input, textarea, select");
      if (isField || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
      event.preventDefault();
      void (event.shiftKey ? workbench.redo() : workbench.undo());
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [workbench]);
  if (!workbench.canWrite || (undo === undefined && redo === undefined && saving === "saved")) return null;
  return (
    <div className="save-state">
      <span role="status" title={notSaved}>
        {saving === "saved" ? write.saved : saving === "saving" ? write.saving : write.notSaved}
      </span>
      {saving === "failed" && conflicts.length === 0 ? (
        <button type="button" title={notSaved} onClick={() => void workbench.save()}>
          {write.again}
        </button>
      ) : null}
      <button
        type="button"
        disabled={undo === undefined}
        title={undo === undefined ? undefined : write.undoWhat(undo)}
        onClick={() => void workbench.undo()}
      >
        {write.undo}
      </button>
      <button
        type="button"
        disabled={redo === undefined}
        title={redo === undefined ? undefined : write.redoWhat(redo)}
        onClick={() => void workbench.redo()}
      >
        {write.redo}
      </button>
    </div>
  );
}
