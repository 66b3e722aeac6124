import { type ReactNode, useId, useState } from "react";
import { messageOf } from "../engine/messageOf.ts";
import { beginCase } from "../state/server.ts";
import { useWorkbench } from "../state/useWorkbench.ts";
import { Failure } from "./Failure.tsx";
import { useWords } from "./words.ts";

export interface Begun {
  files: Record<string, string>;
  found?: { what: string; count: number }[];
  remarks?: string[];
}

/** A new case in a folder beside the open one, and how to open it. */
export function BeginCase({
  title,
  help,
  make,
  children,
}: {
  title: string;
  help: string;
  /** Undefined while something for it is missing. */
  make: (() => Promise<Begun>) | undefined;
  /** What the case is to begin with. */
  children?: ReactNode;
}) {
  const { write } = useWords();
  const workbench = useWorkbench();
  const id = useId();
  const [name, setName] = useState("");
  const [state, setState] = useState<{ begun?: Begun & { name: string }; failed?: string; isBusy?: boolean }>(
    {},
  );
  if (!workbench.canWrite) return null;
  const begin = async () => {
    if (!make) return;
    setState({ isBusy: true });
    try {
      const begun = await make();
      await beginCase({ name: name.trim(), files: begun.files });
      setState({ begun: { ...begun, name: name.trim() } });
    } catch (error) {
      setState({ failed: messageOf(error) });
    }
  };
  const { begun } = state;
  return (
    <section className="begin-case" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{title}</h3>
      <p className="small">{help}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        {children}
        <label htmlFor={id}>{write.folderName}</label>{" "}
        <input
          id={id}
          value={name}
          required
          maxLength={80}
          onChange={({ target }) => setName(target.value)}
        />{" "}
        <button type="submit" disabled={!make || name.trim() === "" || state.isBusy === true}>
          {write.begin}
        </button>
      </form>
      {state.failed === undefined ? null : <Failure message={state.failed} />}
      <div role="status">
        {begun ? (
          <>
            <p>{write.begun(begun.name)}</p>
            <pre>
              <code>{`detente open ${/\s/.test(begun.name) ? `"${begun.name}"` : begun.name}`}</code>
            </pre>
            {begun.found ? (
              <ul>
                {begun.found.map(({ what, count }) => (
                  <li key={what}>
                    {what}: {count}
                  </li>
                ))}
              </ul>
            ) : null}
            {(begun.remarks ?? []).map((remark) => (
              <p key={remark} className="small">
                {remark}
              </p>
            ))}
          </>
        ) : null}
      </div>
    </section>
  );
}
