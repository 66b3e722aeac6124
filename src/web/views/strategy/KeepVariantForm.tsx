import { useId, useState } from "react";
import { messageOf } from "../../engine/messageOf.ts";
import { Failure } from "../../parts/Failure.tsx";
import { useWords } from "../../parts/words.ts";
import { useWorkbench } from "../../state/useWorkbench.ts";
import { useWritten } from "../../state/useWritten.ts";
import type { Asked } from "./asked.ts";

/** Keeps the what-if in the case under a name; absent where nothing can be written. */
export function KeepVariantForm({ asked, modelName }: { asked: Asked; modelName: string }) {
  const { strategy: words } = useWords();
  const workbench = useWorkbench();
  const [name, setName, forgetName] = useWritten(`variant ${asked.modelId} name`);
  const [why, setWhy, forgetWhy] = useWritten(`variant ${asked.modelId} why`);
  const [state, setState] = useState<{ kept?: string; failed?: string; isKeeping?: boolean }>({});
  const id = useId();
  if (!workbench.canWrite) return null;
  const { modelId, edits, day } = asked;
  return (
    <section aria-labelledby="keep-heading" className="keep-variant">
      <h2 id="keep-heading">{words.keep.title}</h2>
      <p className="small">{words.keep.help(modelName)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setState({ isKeeping: true });
          workbench.keepVariant({ modelId, edits, day, name: name.trim(), why: why.trim() }).then(
            () => {
              forgetName();
              forgetWhy();
              setState({ kept: name.trim() });
            },
            (error: unknown) => setState({ failed: messageOf(error) }),
          );
        }}
      >
        <label htmlFor={`${id}-name`}>{words.keep.name}</label>
        <input
          id={`${id}-name`}
          value={name}
          required
          maxLength={200}
          onChange={({ target }) => setName(target.value)}
        />
        <label htmlFor={`${id}-why`}>{words.keep.why}</label>
        <textarea
          id={`${id}-why`}
          value={why}
          required
          rows={2}
          maxLength={2000}
          onChange={({ target }) => setWhy(target.value)}
        />
        <button type="submit" disabled={name.trim() === "" || why.trim() === "" || state.isKeeping === true}>
          {words.keep.save}
        </button>
      </form>
      {state.failed === undefined ? null : <Failure message={state.failed} />}
      <p role="status">{state.kept === undefined ? "" : words.keep.kept(state.kept)}</p>
    </section>
  );
}
