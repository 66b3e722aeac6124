import { choicesFor, type FieldChoice, type FieldConflict } from "../../../edit/index.ts";
import { useWords } from "../../parts/words.ts";
import { useObservable } from "../../state/observable.ts";
import { useWorkbench } from "../../state/useWorkbench.ts";
import { inLines } from "./inLines.ts";
import type { FormDraft } from "./useDraft.ts";
import { usePathLabel } from "./useFieldLabel.ts";

/** What the reader should know of a form that was begun before: since when, and what was changed in the case meanwhile. */
export function DraftNotes({ draft }: { draft: FormDraft }) {
  const { write } = useWords();
  const { conflicts, keptFrom, isTouched, discard, settle } = draft;
  const isKept = useObservable(useWorkbench().drafts.isKept);
  return (
    <>
      {keptFrom === undefined ? null : (
        <p className="caution draft-kept" role="status">
          {write.keptFrom(timeOf(keptFrom))}{" "}
          <button type="button" onClick={discard}>
            {write.discard}
          </button>
        </p>
      )}
      {isTouched && !isKept ? (
        <p className="caution" role="status">
          {write.notKept}
        </p>
      ) : null}
      {conflicts.length === 0 ? null : (
        <section className="conflict" aria-label={write.changedMeanwhile}>
          <p role="alert">{write.changedMeanwhileSays(conflicts.length)}</p>
          {conflicts.map((conflict) => (
            <Conflicting
              key={conflict.path.join(" ")}
              conflict={conflict}
              onChoose={(choice) => settle(conflict, choice)}
            />
          ))}
        </section>
      )}
    </>
  );
}

function Conflicting({
  conflict,
  onChoose,
}: {
  conflict: FieldConflict;
  onChoose: (choice: FieldChoice) => void;
}) {
  const { write } = useWords();
  const name = usePathLabel()(conflict.path);
  const says = { mine: write.yours, theirs: write.theirs, both: write.bothSides };
  return (
    <fieldset className="conflict-place">
      <legend>{name}</legend>
      {(["mine", "theirs"] as const).map((side) => (
        <div key={side}>
          <p className="small">{says[side]}</p>
          <pre>
            <code>{conflict[side] === undefined ? write.notStated : inLines(conflict[side])}</code>
          </pre>
        </div>
      ))}
      <div className="form-actions">
        {choicesFor(conflict).map((choice) => (
          <button key={choice} type="button" onClick={() => onChoose(choice)}>
            {write.keepSide[choice]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** In the reader's own time and way of writing it. */
function timeOf(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? iso : time.toLocaleString(document.documentElement.lang || undefined);
}
