import { useId } from "react";
import { copyLink, download, fileName } from "../../parts/take/copy.ts";
import { TakeOut } from "../../parts/take/TakeOut.tsx";
import { useWords } from "../../parts/words.ts";
import { useObservable } from "../../state/observable.ts";
import type { RefusedWhatIf } from "../../state/refusedWhatIf.ts";
import { useWorkbench } from "../../state/useWorkbench.ts";
import { openWhatIf } from "../../state/whatIfFiles.ts";
import type { Asked } from "./asked.ts";

/** A what-if as a file: one to hand on, and one that somebody handed on. */
export function WhatIfFile({ asked }: { asked: Omit<Asked, "scenario"> }) {
  const { strategy: words } = useWords();
  const workbench = useWorkbench();
  const id = useId();
  const { modelId, edits, day } = asked;
  return (
    <div className="what-if-file small not-printed">
      {edits.length > 0 ? (
        <TakeOut
          name={words.whatIf}
          actions={[
            { label: workbench.canWrite ? words.banner.copyLinkHere : words.banner.copyLink, act: copyLink },
            {
              label: words.file.keep,
              act: async () =>
                download(
                  fileName(`${words.whatIf} ${modelId}`, day, "json"),
                  await workbench.engine.writeWhatIfFile(modelId, edits, day),
                  "application/json",
                ),
            },
          ]}
        />
      ) : null}
      {/* The browser's own button for files speaks the browser's language. */}
      <label htmlFor={id} className="file-label">
        {words.file.open}
      </label>
      <input
        id={id}
        type="file"
        className="visually-hidden"
        accept=".json,application/json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void openWhatIf(workbench, file, true);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
    </div>
  );
}

/** Why the last file was not taken. */
export function RefusedFile() {
  const { strategy: words } = useWords();
  const { refusedWhatIf } = useWorkbench();
  const last = useObservable(refusedWhatIf);
  return (
    <div role="alert">
      {last ? (
        <p className="caution">
          {words.file.refused(last.name)} {whyOf(words.file, last.refused)}
        </p>
      ) : null}
    </div>
  );
}

type FileWords = ReturnType<typeof useWords>["strategy"]["file"];

function whyOf(words: FileWords, refused: RefusedWhatIf): string {
  switch (refused.refused) {
    case "no-what-if":
      return words.none;
    case "unknown-version":
      return words.version;
    case "no-model":
      return words.noModel(refused.model);
    case "changed":
      return refused.decisionMaker === undefined || refused.place === undefined
        ? words.changed(refused.model)
        : words.differs({
            model: refused.model,
            whose:
              refused.type === undefined
                ? refused.decisionMaker
                : `${refused.decisionMaker}, ${refused.type}`,
            place: refused.place,
            before: refused.was,
            now: refused.is,
          });
  }
}
