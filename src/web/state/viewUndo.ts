import { useEffect, useMemo } from "react";
import { Observable } from "./observable.ts";

/** The steps of the view before the reader; a step that is undefined cannot be taken now. */
export interface ViewSteps {
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
}

/** Ctrl+Z goes to the view, where it has steps of its own; else to what was last written into the files. */
export const viewSteps = new Observable<ViewSteps | undefined>(undefined);

/** While the view is shown, or as long as `isOn`. */
export function useViewUndo(
  undo: (() => void) | undefined,
  redo: (() => void) | undefined,
  isOn = true,
): void {
  const steps = useMemo(() => (isOn ? { undo, redo } : undefined), [undo, redo, isOn]);
  useEffect(() => {
    if (!steps) return;
    viewSteps.set(steps);
    return () => {
      if (viewSteps.get() === steps) viewSteps.set(undefined);
    };
  }, [steps]);
}
