import { useEffect, useState } from "react";
import { type Entry, type FieldChoice, type FieldConflict, settleField } from "../../../edit/index.ts";
import { type Draft, type DraftThen, sameFields } from "../../state/drafts.ts";
import { useObservable } from "../../state/observable.ts";
import { useWorkbench } from "../../state/useWorkbench.ts";

/** What a form holds: the entry as the case has it, with what was written here and not saved yet. */
export interface FormDraft {
  value: Entry;
  /** What the value is compared with when it is saved. */
  base: Entry;
  conflicts: readonly FieldConflict[];
  /** When what is shown was written, if that was before the form was opened. */
  keptFrom: string | undefined;
  isTouched: boolean;
  /** What is saved when it is saved now. */
  asWritten: DraftThen | undefined;
  change(value: Entry): void;
  settle(conflict: FieldConflict, choice: FieldChoice): void;
  discard(): void;
}

/** `now`: the entry as the case has it now; undefined while it is not known, or there is none of the id any more. */
export function useDraft(key: string, now: Entry | undefined): FormDraft {
  const { drafts: store } = useWorkbench();
  const draft: Draft | undefined = useObservable(store.drafts)[key];
  const [keptFrom, setKeptFrom] = useState(draft?.kept);
  const isOld =
    draft !== undefined && now !== undefined && JSON.stringify(draft.base) !== JSON.stringify(now);
  useEffect(() => {
    if (isOld) store.rebase(key, now!);
  }, [store, key, isOld, now]);
  const base = draft?.base ?? now ?? {};
  const keep = (value: Entry, conflicts: readonly FieldConflict[]) => {
    // A field that was added and not filled yet is a change as well: it stands there to be filled.
    if (conflicts.length === 0 && sameFields(value, base)) store.drop(key);
    else store.put(key, { base, value, conflicts }, new Date());
  };
  return {
    value: draft?.value ?? now ?? {},
    base,
    conflicts: draft?.conflicts ?? [],
    keptFrom: draft ? keptFrom : undefined,
    isTouched: draft !== undefined,
    asWritten: draft && { key, kept: draft.kept },
    change: (value) => keep(value, draft?.conflicts ?? []),
    settle: (conflict, choice) =>
      keep(
        settleField(draft?.value ?? base, conflict, choice),
        (draft?.conflicts ?? []).filter((one) => one !== conflict),
      ),
    discard: () => {
      setKeptFrom(undefined);
      store.drop(key);
    },
  };
}
