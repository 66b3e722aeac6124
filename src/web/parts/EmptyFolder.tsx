import { useState } from "react";
import { goTo } from "../state/address.ts";
import { useWorkbench } from "../state/useWorkbench.ts";
import { useBeginning } from "./BeginningFields.tsx";
import { useWords } from "./words.ts";

/** A folder that holds no case yet: begun with its question and its parties, everything else comes after. */
export function EmptyFolder() {
  const { write } = useWords();
  const workbench = useWorkbench();
  const { beginning, fields } = useBeginning();
  const [isBusy, setIsBusy] = useState(false);
  return (
    <section className="page begin-case">
      <h1>{write.emptyFolder}</h1>
      <p>{write.emptyFolderHelp}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!beginning) return;
          setIsBusy(true);
          void workbench.begin(beginning).then(() => goTo({ view: "write" }));
        }}
      >
        {fields}
        <button type="submit" className="primary" disabled={!beginning || isBusy}>
          {write.begin}
        </button>
      </form>
    </section>
  );
}
