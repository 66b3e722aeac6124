import { useEffect, useRef } from "react";
import { useWords } from "../../parts/words.ts";
import { EntryForm } from "./EntryForm.tsx";
import { MakeEntryContext } from "./newEntry.ts";
import type { WritableNoun } from "./nouns.ts";

/** The form of a new entry over the form that needs it; the other one stays as it is. */
export function NewEntryDialog({
  noun,
  onDone,
}: {
  noun: WritableNoun;
  /** With the id of what was made; undefined when nothing was. */
  onDone: (id: string | undefined) => void;
}) {
  const { write } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const asked = document.activeElement as HTMLElement | null;
    const field = asked?.closest(".reference-input")?.querySelector("input");
    dialog.current?.showModal();
    // Back to the field that asked for it and has it now.
    return () => void requestAnimationFrame(() => (field?.isConnected ? field : asked)?.focus());
  }, []);
  return (
    <dialog
      ref={dialog}
      className="new-entry"
      aria-label={write.newEntry(write.one[noun])}
      onClose={() => onDone(undefined)}
    >
      <MakeEntryContext value={undefined}>
        <EntryForm noun={noun} id={undefined} onDone={onDone} />
      </MakeEntryContext>
    </dialog>
  );
}
