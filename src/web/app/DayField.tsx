import { useId, useState } from "react";
import { useWords } from "../parts/words.ts";
import { select } from "../state/address.ts";
import { useDay, useEngine, useWorkbench } from "../state/workbench.ts";

/** The day everything is shown as of. */
export function DayField() {
  const { app } = useWords();
  const { bundle } = useWorkbench();
  const day = useDay();
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const last = bundle.limits?.asOf;
  const later = useEngine((engine) => engine.leftOut(day), [day]);
  const leftOut =
    later.status === "ready" ? Object.values(later.value).reduce((sum, count) => sum + count, 0) : 0;
  return (
    <div className="day-field">
      <label htmlFor={id}>{app.asOf}</label>
      <input
        id={id}
        type="date"
        value={draft ?? day}
        {...(last === undefined ? {} : { max: last })}
        title={leftOut > 0 ? `${app.asOfHelp} ${app.leftOut(leftOut)}` : app.asOfHelp}
        onChange={({ target }) => {
          setDraft(target.value);
          if (/^[12]\d{3}-\d{2}-\d{2}$/.test(target.value) && target.validity.valid)
            select({ day: target.value === bundle.asOf ? undefined : target.value }, { replace: true });
        }}
        onBlur={() => setDraft(undefined)}
      />
    </div>
  );
}
