import { useId, useRef, useState } from "react";
import { useDates } from "../parts/dates.ts";
import { useWords } from "../parts/words.ts";
import { select } from "../state/address.ts";
import { useEngine } from "../state/useEngine.ts";
import { useDay, useWorkbench } from "../state/useWorkbench.ts";

/** The day everything is shown as of. */
export function DayField() {
  const { app } = useWords();
  const { bundle } = useWorkbench();
  const day = useDay();
  const inWords = useDates();
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const calendar = useRef<HTMLInputElement>(null);
  const last = bundle.limits?.asOf;
  const later = useEngine((engine) => engine.leftOut(day), [day]);
  const leftOut =
    later.status === "ready" ? Object.values(later.value).reduce((sum, count) => sum + count, 0) : 0;
  const take = (asked: string) => {
    if (isDay(asked, last)) select({ day: asked === bundle.asOf ? undefined : asked }, { replace: true });
  };
  return (
    <div className="day-field">
      <label htmlFor={id}>{app.asOf}</label>
      {/* Written as everywhere in the case: the browser's own field has the order of the browser's language. */}
      <input
        id={id}
        type="text"
        className="day"
        inputMode="numeric"
        size={10}
        maxLength={10}
        placeholder={app.dayForm}
        value={draft ?? day}
        aria-invalid={draft !== undefined && !isDay(draft, last)}
        title={leftOut > 0 ? `${app.asOfHelp} ${app.leftOut(leftOut)}` : app.asOfHelp}
        onChange={({ target }) => {
          setDraft(target.value);
          take(target.value.trim());
        }}
        onBlur={() => setDraft(undefined)}
      />
      <span className="calendar">
        <button type="button" aria-label={app.calendar} onClick={() => calendar.current?.showPicker()}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M2 4h12v10H2zM2 7h12M5 2v3M11 2v3" fill="none" stroke="currentColor" />
          </svg>
        </button>
        <input
          ref={calendar}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={day}
          {...(last === undefined ? {} : { max: last })}
          onChange={({ target }) => take(target.value)}
        />
      </span>
      {bundle.asOf !== undefined && day !== bundle.asOf ? (
        <button
          type="button"
          className="linklike small"
          onClick={() => select({ day: undefined }, { replace: true })}
        >
          {app.ownDay(inWords(bundle.asOf))}
        </button>
      ) : null}
    </div>
  );
}

/** A day of the calendar, and none after the last that is shown. */
function isDay(text: string, last: string | undefined): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return (
    !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && (last === undefined || text <= last)
  );
}
