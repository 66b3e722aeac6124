import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { Entry, Field, FieldProblem, FormNoun } from "../../../edit/index.ts";
import type { Problem } from "../../../record/index.ts";
import { ProblemList } from "../../parts/ProblemList.tsx";
import { useWords } from "../../parts/words.ts";
import { formatAddress } from "../../state/address.ts";
import { tidyEntry } from "../../state/tidy.ts";
import { useViewUndo } from "../../state/viewUndo.ts";
import { useWorkbench } from "../../state/workbench.ts";
import { DraftNotes } from "./DraftNotes.tsx";
import { FieldList } from "./FieldEditor.tsx";
import type { FormDraft } from "./useDraft.ts";

/** A form, field by field, checked while it is written by what checks the files. */
export function Form(props: {
  noun: FormNoun;
  title: string;
  fields: readonly Field[];
  draft: FormDraft;
  /** After the draft holds it. */
  onChange?: (value: Entry) => void;
  /** Carries it out; what speaks against it comes back. */
  onSave: (entry: Entry) => Promise<readonly Problem[]>;
  onRemove?: () => Promise<readonly Problem[]>;
  /** Where to go back to. */
  back: { view: string; path?: string[] };
  children?: ReactNode;
}) {
  const { write } = useWords();
  const workbench = useWorkbench();
  const headingId = useId();
  const { noun, draft } = props;
  const { value } = draft;
  const [faults, setFaults] = useState<readonly FieldProblem[]>([]);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const [isTried, setIsTried] = useState(false);
  const [isSure, setIsSure] = useState(false);
  // A form has no steps of its own but those of its fields; while it is begun no key undoes what is in the files.
  useViewUndo(undefined, undefined, draft.isTouched);
  const summary = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
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
  }, [workbench, noun, value]);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    const entry = tidyEntry(value);
    const found = await workbench.engine.checkEntry(noun, entry);
    setFaults(found);
    if (found.length > 0 || draft.conflicts.length > 0) summary.current?.focus();
    else {
      const problems = await props.onSave(entry);
      setRefused(problems);
      if (problems.length === 0) draft.discard();
    }
  };
  const remove = async () => {
    setIsSure(false);
    const problems = (await props.onRemove?.()) ?? [];
    setRefused(problems);
    if (problems.length === 0) draft.discard();
  };
  const shown = isTried ? faults : faults.filter(({ path }) => hasText(value, path));
  const hasFaults = isTried && faults.length > 0;
  return (
    <form
      className="entry-form"
      onSubmit={(event) => void save(event)}
      noValidate
      aria-labelledby={headingId}
    >
      <h1 id={headingId}>{props.title}</h1>
      {props.children}
      <DraftNotes draft={draft} />
      <FieldList
        fields={props.fields}
        value={value}
        path={[]}
        faults={shown}
        onChange={(next) => {
          draft.change(next);
          props.onChange?.(next);
        }}
      />
      <p ref={summary} tabIndex={-1} role="status" className={hasFaults ? "caution" : "small"}>
        {hasFaults
          ? write.faults(faults.length)
          : isTried && draft.conflicts.length > 0
            ? write.settleFirst(draft.conflicts.length)
            : ""}
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
        <a href={formatAddress(props.back)}>{write.cancel}</a>
        {props.onRemove === undefined ? null : isSure ? (
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
