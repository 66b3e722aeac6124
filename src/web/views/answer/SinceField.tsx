import { DateField } from "../../parts/DateField.tsx";
import { useWords } from "../../parts/words.ts";
import { select, useAddress } from "../../state/address.ts";
import { useDay } from "../../state/useWorkbench.ts";

/** The earlier day the page is compared with, from the address; undefined where none is asked for. */
export function useSince(): string | undefined {
  const { query } = useAddress();
  const day = useDay();
  const since = query.since ?? "";
  return isDay(since) && since < day ? since : undefined;
}

/** Asks for what has changed from an earlier day to the one shown. */
export function SinceField() {
  const { app, answer } = useWords();
  const day = useDay();
  const since = useSince();
  return (
    <div className="since-field">
      <DateField
        label={answer.since.label}
        value={since ?? ""}
        placeholder={app.dayForm}
        take={(asked) => {
          if (asked !== "" && !isDay(asked)) return answer.since.noDay(asked);
          if (asked !== "" && asked >= day) return answer.since.notBefore(day);
          select({ since: asked }, { replace: true });
          return undefined;
        }}
      />
      {since === undefined ? null : (
        <button type="button" className="linklike small" onClick={() => select({ since: undefined })}>
          {answer.since.stated}
        </button>
      )}
    </div>
  );
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}
