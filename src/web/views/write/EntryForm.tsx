import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { ClaimKind, Entry, FieldProblem, Problem } from "../../../record/index.ts";
import { formatAddress, goTo, select, useAddress } from "../../app/address.ts";
import { useWorkbench, useWorkbenchState } from "../../app/workbench.ts";
import type { EntryForm as Form } from "../../engine/editQuestions.ts";
import { Failure } from "../../parts/Failure.tsx";
import { ProblemList } from "../../parts/ProblemList.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../words/index.ts";
import { FieldList } from "./FieldList.tsx";
import { editFor, tidyEntry } from "./formValue.ts";
import type { WritableNoun } from "./nouns.ts";
import { PasteSource } from "./PasteSource.tsx";

/** One entry, field by field, checked while it is written by what checks the files. */
export function EntryForm({ noun, id }: { noun: WritableNoun; id: string | undefined }) {
  const { write } = useWords();
  const workbench = useWorkbench();
  const { data } = useWorkbenchState();
  const { query } = useAddress();
  const headingId = useId();
  const [form, setForm] = useState<Form>();
  const [value, setValue] = useState<Entry>({});
  const [faults, setFaults] = useState<readonly FieldProblem[]>([]);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const [failure, setFailure] = useState<string>();
  const [isTried, setIsTried] = useState(false);
  const [isSure, setIsSure] = useState(false);
  const summary = useRef<HTMLParagraphElement>(null);
  const kind = typeof value.kind === "string" ? value.kind : query.kind;
  const claimKind = noun === "claim" ? ((kind ?? "fact") as ClaimKind) : undefined;
  const isLoaded = form !== undefined;

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

  useEffect(() => {
    if (!isLoaded) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void workbench.engine.checkEntry(noun, tidyEntry(value)).then((found) => {
        if (isCurrent) setFaults(found);
      });
    }, 120);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [workbench, noun, value, isLoaded]);

  if (failure !== undefined) return <Failure message={failure} />;
  if (!form || !data) return <Waiting />;
  if (id !== undefined && form.file === undefined)
    return (
      <>
        <h1>{write.title}</h1>
        <p>{write.unknown}</p>
      </>
    );

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    const entry = tidyEntry(value);
    const found = await workbench.engine.checkEntry(noun, entry);
    setFaults(found);
    if (found.length > 0) return summary.current?.focus();
    const edit = editFor(noun, id === undefined ? undefined : form.entry, entry);
    const problems = edit ? await workbench.edit(edit) : [];
    setRefused(problems);
    if (problems.length === 0)
      goTo({ view: "write", query: { entry: `${noun}:${String(entry.id)}`, day: query.day ?? "" } });
  };
  const remove = async () => {
    if (id === undefined) return;
    const problems = await workbench.edit({ edit: "delete", noun, id });
    setRefused(problems);
    setIsSure(false);
    if (problems.length === 0) goTo({ view: "write" });
  };
  const shown = isTried ? faults : faults.filter(({ path }) => hasText(value, path));
  return (
    <form
      className="entry-form"
      onSubmit={(event) => void save(event)}
      noValidate
      aria-labelledby={headingId}
    >
      <h1 id={headingId}>
        {id === undefined ? write.newEntry(write.one[noun]) : write.editEntry(write.one[noun], id)}
      </h1>
      {form.file ? <p className="small">{write.from(form.file)}</p> : null}
      {noun === "source" && id === undefined ? <PasteSource onTake={setValue} /> : null}
      <FieldList
        fields={form.fields}
        value={value}
        path={[]}
        faults={shown}
        onChange={(next) => {
          setValue(next);
          if (noun === "claim" && id === undefined && typeof next.kind === "string" && next.kind !== kind)
            select({ kind: next.kind }, { replace: true });
        }}
      />
      <p
        ref={summary}
        tabIndex={-1}
        role="status"
        className={isTried && faults.length > 0 ? "caution" : "small"}
      >
        {isTried && faults.length > 0 ? write.faults(faults.length) : ""}
      </p>
      {refused.length > 0 ? (
        <div className="caution" role="alert">
          <p>{write.refused}</p>
          <ProblemList problems={refused} />
        </div>
      ) : null}
      <div className="form-actions">
        <button type="submit" className="primary">
          {write.save}
        </button>
        <a href={formatAddress({ view: "write" })}>{write.cancel}</a>
        {id === undefined ? null : isSure ? (
          <span className="sure">
            {write.removeSure}{" "}
            <button type="button" onClick={() => void remove()}>
              {write.removeYes}
            </button>{" "}
            <button type="button" onClick={() => setIsSure(false)}>
              {write.removeNo}
            </button>
          </span>
        ) : (
          <button type="button" onClick={() => setIsSure(true)}>
            {write.remove}
          </button>
        )}
      </div>
    </form>
  );
}

/** A field nobody has touched yet is not called wrong before saving is tried. */
function hasText(value: Entry, path: readonly (string | number)[]): boolean {
  let inner: unknown = value;
  for (const step of path) {
    if (typeof inner !== "object" || inner === null) return false;
    inner = (inner as Record<string | number, unknown>)[step];
  }
  return inner !== undefined && inner !== "";
}
