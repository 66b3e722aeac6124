import { useMemo } from "react";
import type { Entry } from "../../../edit/index.ts";
import type { ClaimKind } from "../../../record/index.ts";
import { entriesOf } from "../../parts/entriesOf.ts";
import { Failure } from "../../parts/Failure.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../parts/words.ts";
import { select, useAddress } from "../../state/address.ts";
import { useObservable } from "../../state/observable.ts";
import { useEngine } from "../../state/useEngine.ts";
import { useWorkbench, useWorkbenchState } from "../../state/useWorkbench.ts";
import { draftKey } from "./draftKey.ts";
import { Form, type How } from "./Form.tsx";
import { editFor } from "./formValue.ts";
import type { WritableNoun } from "./nouns.ts";
import { PasteSource } from "./PasteSource.tsx";
import { proposedId } from "./proposedId.ts";
import { useDraft } from "./useDraft.ts";

/** One entry of the record, or a new one. */
export function EntryForm({
  noun,
  id,
  onDone,
}: {
  noun: WritableNoun;
  id: string | undefined;
  /** Hears the id of what was saved, or that nothing is to be; without it the page goes on to what was saved. */
  onDone?: (id: string | undefined) => void;
}) {
  const { write } = useWords();
  const workbench = useWorkbench();
  const { data } = useWorkbenchState();
  const { query } = useAddress();
  const isNew = id === undefined;
  const key = draftKey(id === undefined ? [noun] : [noun, id]);
  const begun = useObservable(workbench.drafts.drafts)[key]?.value.kind;
  // A claim has the fields of its kind, also while another kind is being chosen.
  const first = isNew ? (query.kind ?? "fact") : undefined;
  const asked =
    noun === "claim" ? ((typeof begun === "string" ? begun : first) as ClaimKind | undefined) : undefined;
  const answer = useEngine((engine) => engine.form(noun, id, asked), [noun, id, asked]);
  const form = answer.status === "failed" ? undefined : answer.value;
  const isGone = !isNew && answer.status === "ready" && answer.value.file === undefined;
  const fresh: Entry = noun === "claim" && first !== undefined ? { kind: first } : {};
  // Also while the next answer is on its way: one that was not there reads as no entry, not as an empty one.
  const draft = useDraft(key, isNew ? fresh : form?.file === undefined ? undefined : form.entry);

  const entries = entriesOf(data, noun);
  const taken = useMemo(() => new Set(entries.map((one) => one.id)), [entries]);
  const propose = (entry: Entry) => proposedId(noun, entry, taken);

  if (answer.status === "failed") return <Failure {...answer} />;
  if (!form || !data) return <Waiting />;
  if (isGone && !draft.isTouched)
    return (
      <>
        <h1>{write.title}</h1>
        <p>{write.unknown}</p>
      </>
    );
  return (
    <Form
      noun={noun}
      title={isNew ? write.newEntry(write.one[noun]) : write.editEntry(write.one[noun], id)}
      fields={form.fields}
      draft={draft}
      {...(isNew ? { propose } : {})}
      onChange={(next) => {
        if (noun === "claim" && isNew && typeof next.kind === "string" && next.kind !== first)
          select({ kind: next.kind }, { replace: true });
      }}
      onSave={async (entry, { insist, goOn }) => {
        const edit = editFor(noun, isNew || isGone ? undefined : draft.base, entry);
        const refused = edit ? await workbench.edit(edit, insist, draft.asWritten) : undefined;
        if (refused) return refused;
        if (onDone) onDone(String(entry.id));
        else goOn({ view: "write", query: { entry: `${noun}:${String(entry.id)}`, day: query.day ?? "" } });
        return undefined;
      }}
      {...(isNew || isGone
        ? {}
        : {
            onRemove: async ({ insist, clear, goOn }: How & { clear: boolean }) => {
              const refused = await workbench.edit(
                { edit: "delete", noun, id, was: draft.base, ...(clear ? { clear } : {}) },
                insist,
                draft.asWritten,
              );
              if (!refused) goOn({ view: "write" });
              return refused;
            },
          })}
      back={onDone ? () => onDone(undefined) : { view: "write" }}
    >
      {isGone ? <p className="caution">{write.goneMeanwhile}</p> : null}
      {form.file ? <p className="small">{write.from(form.file)}</p> : null}
      {noun === "source" && isNew ? <PasteSource onTake={draft.change} /> : null}
    </Form>
  );
}
