import { useEffect, useState } from "react";
import type { Entry } from "../../../edit/index.ts";
import type { EntryForm as FoundForm } from "../../../questions/form.ts";
import type { ClaimKind } from "../../../record/index.ts";
import { Failure } from "../../parts/Failure.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../parts/words.ts";
import { goTo, select, useAddress } from "../../state/address.ts";
import { useWorkbench, useWorkbenchState } from "../../state/workbench.ts";
import { Form } from "./Form.tsx";
import { editFor } from "./formValue.ts";
import type { WritableNoun } from "./nouns.ts";
import { PasteSource } from "./PasteSource.tsx";

/** One entry of the record, or a new one. */
export function EntryForm({ noun, id }: { noun: WritableNoun; id: string | undefined }) {
  const { write } = useWords();
  const workbench = useWorkbench();
  const { data } = useWorkbenchState();
  const { query } = useAddress();
  const [form, setForm] = useState<FoundForm>();
  const [value, setValue] = useState<Entry>({});
  const [failure, setFailure] = useState<string>();
  const kind = typeof value.kind === "string" ? value.kind : query.kind;
  const claimKind = noun === "claim" ? ((kind ?? "fact") as ClaimKind) : undefined;

  useEffect(() => {
    let isCurrent = true;
    workbench.engine.form(noun, id, claimKind).then(
      (found) => {
        if (!isCurrent) return;
        setForm((before) => (before ? { ...found, entry: before.entry } : found));
        setValue((before) =>
          Object.keys(before).length > 0
            ? before
            : id === undefined && claimKind
              ? { kind: claimKind }
              : found.entry,
        );
      },
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [workbench, noun, id, claimKind]);

  if (failure !== undefined) return <Failure message={failure} />;
  if (!form || !data) return <Waiting />;
  if (id !== undefined && form.file === undefined)
    return (
      <>
        <h1>{write.title}</h1>
        <p>{write.unknown}</p>
      </>
    );
  return (
    <Form
      noun={noun}
      title={id === undefined ? write.newEntry(write.one[noun]) : write.editEntry(write.one[noun], id)}
      fields={form.fields}
      value={value}
      onChange={(next) => {
        setValue(next);
        if (noun === "claim" && id === undefined && typeof next.kind === "string" && next.kind !== kind)
          select({ kind: next.kind }, { replace: true });
      }}
      onSave={async (entry) => {
        const edit = editFor(noun, id === undefined ? undefined : form.entry, entry);
        const problems = edit ? await workbench.edit(edit) : [];
        if (problems.length === 0)
          goTo({ view: "write", query: { entry: `${noun}:${String(entry.id)}`, day: query.day ?? "" } });
        return problems;
      }}
      {...(id === undefined
        ? {}
        : {
            onRemove: async () => {
              const problems = await workbench.edit({ edit: "delete", noun, id });
              if (problems.length === 0) goTo({ view: "write" });
              return problems;
            },
          })}
      back={{ view: "write" }}
    >
      {form.file ? <p className="small">{write.from(form.file)}</p> : null}
      {noun === "source" && id === undefined ? <PasteSource onTake={setValue} /> : null}
    </Form>
  );
}
