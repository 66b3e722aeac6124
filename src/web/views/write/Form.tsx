import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { Entry, Field, FieldProblem, FormNoun } from "../../../edit/index.ts";
import type { RefusedEdit } from "../../../questions/editedCase.ts";
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
  onSave: (entry: Entry, insist: boolean) => Promise<RefusedEdit | undefined>;
  onRemove?: (insist: boolean) => Promise<RefusedEdit | undefined>;
  /** Where to go back to, or what to do instead. */
  back: { view: string; path?: string[] } | (() => void);
  children?: ReactNode;
}) {
  const { write } = useWords();
  const workbench = useWorkbench();
  const headingId = useId();
  const { noun, draft } = props;
  const { value } = draft;
  const [faults, setFaults] = useState<readonly FieldProblem[]>([]);
  const [refusal, setRefusal] = useState<RefusedEdit & { again: () => void }>();
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

  const save = async (insist = false) => {
    setIsTried(true);
    const entry = tidyEntry(value);
    const found = await workbench.engine.checkEntry(noun, entry);
    setFaults(found);
    if (found.length > 0 || draft.conflicts.length > 0) summary.current?.focus();
    else ended(await props.onSave(entry, insist), () => void save(true));
  };
  const remove = async (insist = false) => {
    setIsSure(false);
    ended(await props.onRemove?.(insist), () => void remove(true));
  };
  const ended = (refused: RefusedEdit | undefined, again: () => void) => {
    setRefusal(refused ? { ...refused, again } : undefined);
    if (!refused) draft.discard();
  };
  const shown = isTried ? faults : faults.filter(({ path }) => hasText(value, path));
  const hasFaults = isTried && faults.length > 0;
  return (
    <form
      className="entry-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
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
      {refusal ? (
        <div className="caution" role="alert">
          <p>{refusal.mayInsist ? write.wouldBreak : write.refused}</p>
          <ProblemList problems={refusal.refused} />
          {refusal.mayInsist ? (
            <button type="button" onClick={refusal.again}>
              {write.insist}
            </button>
          ) : null}
        </div>
      ) : null}
      <div className="form-actions">
        <button type="submit" className="primary">
          {write.save}
        </button>
        {typeof props.back === "function" ? (
          <button type="button" onClick={props.back}>
            {write.cancel}
          </button>
        ) : (
          <a href={formatAddress(props.back)}>{write.cancel}</a>
        )}
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
