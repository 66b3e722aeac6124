import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { Entry, Field, FieldProblem, FormNoun } from "../../../edit/index.ts";
import type { RefusedEdit } from "../../../questions/editedCase.ts";
import { ProblemList } from "../../parts/ProblemList.tsx";
import { useWords } from "../../parts/words.ts";
import { type Address, fromHere, useLink } from "../../state/address.ts";
import { sameFields } from "../../state/drafts.ts";
import { afterPress } from "../../state/press.ts";
import { tidyEntry } from "../../state/tidy.ts";
import { useWorkbench } from "../../state/useWorkbench.ts";
import { useViewUndo } from "../../state/viewUndo.ts";
import { DraftNotes } from "./DraftNotes.tsx";
import { FaultLinks } from "./FaultLinks.tsx";
import { FieldList } from "./FieldEditor.tsx";
import { ProposedIdContext } from "./proposedId.ts";
import { RelatedPlaces } from "./RelatedPlaces.tsx";
import type { FormDraft } from "./useDraft.ts";

export interface How {
  insist: boolean;
  /** Where to go when it is done, unless the reader has gone elsewhere since the button was pressed. */
  goOn: (address: Partial<Address>) => void;
}

/** A form, field by field, checked while it is written by what checks the files. */
export function Form(props: {
  noun: FormNoun;
  title: string;
  fields: readonly Field[];
  draft: FormDraft;
  /** After the draft holds it. */
  onChange?: (value: Entry) => void;
  /** Carries it out; what speaks against it comes back. */
  onSave: (entry: Entry, how: How) => Promise<RefusedEdit | undefined>;
  /** `clear`: also every reference to it. */
  onRemove?: (how: How & { clear: boolean }) => Promise<RefusedEdit | undefined>;
  /** The id of a new entry where its author gives none. */
  propose?: (entry: Entry) => string | undefined;
  /** Where to go back to, or what to do instead. */
  back: { view: string; path?: string[] } | (() => void);
  children?: ReactNode;
}) {
  const { write } = useWords();
  const link = useLink();
  const workbench = useWorkbench();
  const headingId = useId();
  const { noun, draft } = props;
  const { value } = draft;
  const [faults, setFaults] = useState<readonly FieldProblem[]>([]);
  const [refusal, setRefusal] = useState<
    RefusedEdit & { again: () => Promise<void>; clear?: () => Promise<void> }
  >();
  const [isTried, setIsTried] = useState(false);
  const [isSure, setIsSure] = useState(false);
  /** On the way to the disk: what is written meanwhile would be written on what is saved. */
  const [isBusy, setIsBusy] = useState(false);
  // A form has no steps of its own but those of its fields; while it is begun no key undoes what is in the files.
  useViewUndo(undefined, undefined, draft.isTouched);
  const proposed = props.propose?.(value);
  /** As it is checked and saved. */
  const whole = (): Entry => {
    const entry = tidyEntry(value);
    return entry.id === undefined && proposed !== undefined ? { id: proposed, ...entry } : entry;
  };
  const summary = useRef<HTMLParagraphElement>(null);
  const refused = useRef<HTMLDivElement>(null);
  const toRefusal = useRef(false);

  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void workbench.engine.checkEntry(noun, tidyEntry(value)).then((found) => {
        afterPress(() => {
          if (isCurrent) setFaults(found);
        });
      });
    }, 120);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [workbench, noun, value]);

  /** What was opened, or added to and not filled, is no form that was begun. */
  const leave = () => {
    if (draft.conflicts.length === 0 && sameFields(tidyEntry(value), tidyEntry(draft.base))) draft.discard();
    if (typeof props.back === "function") props.back();
  };
  const busy = async (work: () => Promise<void>) => {
    if (isBusy) return;
    setIsBusy(true);
    try {
      await work();
    } finally {
      setIsBusy(false);
    }
  };
  const save = async (insist = false) => {
    const goOn = fromHere();
    setIsTried(true);
    const entry = whole();
    const found = await workbench.engine.checkEntry(noun, entry);
    setFaults(found);
    const isWrong = found.some(({ mayStay }) => !mayStay);
    if (isWrong || draft.conflicts.length > 0) summary.current?.focus();
    else ended(await props.onSave(entry, { insist, goOn }), () => save(true));
  };
  const remove = async (how = { insist: false, clear: false }) => {
    const goOn = fromHere();
    setIsSure(false);
    ended(
      await props.onRemove?.({ ...how, goOn }),
      () => remove({ ...how, insist: true }),
      () => remove({ insist: false, clear: true }),
    );
  };
  const ended = (
    refused: RefusedEdit | undefined,
    again: () => Promise<void>,
    clear?: () => Promise<void>,
  ) => {
    setRefusal(refused ? { ...refused, again, ...(clear && refused.mayClear ? { clear } : {}) } : undefined);
    if (refused) toRefusal.current = true;
  };
  // What was refused is read at once, wherever in the form it was asked for.
  useEffect(() => {
    if (!toRefusal.current || !refused.current) return;
    toRefusal.current = false;
    refused.current.focus({ preventScroll: true });
    refused.current.scrollIntoView({ block: "center" });
  });
  const related = refusal?.refused.flatMap((problem) => problem.related ?? []) ?? [];
  // That an id is missing is no fault where one is proposed.
  const shown = isTried
    ? faults.filter(({ path }) => proposed === undefined || path.join() !== "id" || hasText(value, path))
    : faults.filter(({ path }) => hasText(value, path));
  const hasFaults = isTried && shown.length > 0;
  return (
    <form
      className="entry-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void busy(() => save());
      }}
      noValidate
      aria-labelledby={headingId}
      aria-busy={isBusy}
    >
      <h1 id={headingId}>{props.title}</h1>
      {props.children}
      <DraftNotes draft={draft} />
      <ProposedIdContext value={proposed}>
        <FieldList
          fields={props.fields}
          value={value}
          path={[]}
          faults={shown}
          onChange={(next) => {
            if (isBusy) return;
            draft.change(next);
            props.onChange?.(next);
          }}
        />
      </ProposedIdContext>
      {refusal ? (
        <div ref={refused} tabIndex={-1} className="caution" role="alert">
          <p>{refusal.mayInsist ? write.wouldBreak : write.refused}</p>
          <ProblemList problems={refusal.refused} />
          {related.length > 0 ? <RelatedPlaces related={related} /> : null}
          {refusal.clear ? (
            <button type="button" onClick={() => void busy(refusal.clear!)}>
              {write.deleteAndClear}
            </button>
          ) : null}
          {refusal.mayInsist ? (
            <button type="button" onClick={() => void busy(refusal.again)}>
              {write.insist}
            </button>
          ) : null}
        </div>
      ) : null}
      <div className="form-actions">
        <p ref={summary} tabIndex={-1} role="status" className={hasFaults ? "form-faults" : undefined}>
          {hasFaults ? (
            <>
              {write.faults(shown.length)}: <FaultLinks faults={shown} />
            </>
          ) : isTried && draft.conflicts.length > 0 ? (
            write.settleFirst(draft.conflicts.length)
          ) : (
            ""
          )}
        </p>
        <button type="submit" className="primary">
          {isBusy ? write.saving : write.save}
        </button>
        {typeof props.back === "function" ? (
          <button type="button" onClick={leave}>
            {write.cancel}
          </button>
        ) : (
          <a href={link(props.back)} onClick={leave}>
            {write.cancel}
          </a>
        )}
        {props.onRemove === undefined ? null : isSure ? (
          <span className="sure">
            {write.removeSure}{" "}
            <button type="button" onClick={() => void busy(() => remove())}>
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
