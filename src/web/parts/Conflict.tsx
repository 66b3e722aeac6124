import { useEffect, useState } from "react";
import type { Merge } from "../../edit/index.ts";
import type { FileConflict } from "../state/onDisk.ts";
import { useWorkbench } from "../state/useWorkbench.ts";
import { useWords } from "./words.ts";

type Choice = "mine" | "theirs";

/** A file that changed on disk while it was edited here: both, where they differ, and a choice for each place. */
export function Conflict({ conflict }: { conflict: FileConflict }) {
  const { write } = useWords();
  const workbench = useWorkbench();
  const [merge, setMerge] = useState<Merge>();
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const { name, base, mine, theirs } = conflict;
  useEffect(() => {
    let isCurrent = true;
    void workbench.engine.merge(base, mine, theirs).then((found) => {
      if (isCurrent) setMerge(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [workbench, base, mine, theirs]);
  const settle = (text: string) => void workbench.settle(name, text);
  const conflicting = (merge?.parts ?? []).filter((part) => part.kind === "conflict");
  const chosen = () => {
    let next = 0;
    return (merge?.parts ?? [])
      .map((part) => (part.kind === "conflict" ? part[choices[next++] ?? "mine"] : part.text))
      .join("");
  };
  return (
    <section className="conflict" role="alertdialog" aria-labelledby="conflict-heading">
      <h2 id="conflict-heading">{write.conflictHead(name)}</h2>
      <p>{write.conflictSays}</p>
      {conflicting.map((part, i) => (
        <fieldset key={part.line} className="conflict-place">
          {(["mine", "theirs"] as const).map((side) => (
            <label key={side}>
              <input
                type="radio"
                name={`conflict-${i}`}
                checked={(choices[i] ?? "mine") === side}
                onChange={() =>
                  setChoices(conflicting.map((_, j) => (j === i ? side : (choices[j] ?? "mine"))))
                }
              />{" "}
              {side === "mine" ? write.yours : write.theirs}
              <pre>
                <code>{part[side]}</code>
              </pre>
            </label>
          ))}
        </fieldset>
      ))}
      <div className="form-actions">
        {merge && !merge.hasConflict ? (
          <button type="button" onClick={() => settle(merge.text ?? mine)}>
            {write.takeBoth}
          </button>
        ) : (
          <button type="button" onClick={() => settle(chosen())}>
            {write.settle}
          </button>
        )}
        <button type="button" onClick={() => settle(mine)}>
          {write.takeMine}
        </button>
        <button type="button" onClick={() => settle(theirs)}>
          {write.takeTheirs}
        </button>
      </div>
    </section>
  );
}
