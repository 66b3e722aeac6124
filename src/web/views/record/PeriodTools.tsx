import { DateField } from "../../parts/DateField.tsx";
import { useWords } from "../../parts/words.ts";
import { dayText } from "./days.ts";
import { dayOf, type Period, zoomed } from "./scale.ts";

/** The span of time that is shown: whole, nearer or wider about the day, or from one date to another. */
export function PeriodTools({
  period,
  whole,
  day,
  onChange,
}: {
  period: Period;
  whole: Period;
  day: number;
  onChange(period: Period | undefined): void;
}) {
  const { record: words } = useWords();
  const isWhole = period.from === whole.from && period.to === whole.to;
  const change = (next: Period) =>
    onChange(next.from <= whole.from && next.to >= whole.to ? undefined : next);
  /** Why it is not taken, where it is not. `end`: what a year or a month stands for. */
  const take = (asked: string, end: "first" | "last", made: (day: number) => Period): string | undefined => {
    const [first, last] = [dayOf(asked, "first"), dayOf(asked, "last")];
    if (first === undefined || last === undefined) return words.period.noDate(asked);
    if (last < whole.from || first > whole.to)
      return words.period.outside(dayText(whole.from), dayText(whole.to));
    // A year that the record begins or ends in means the part of it that there is.
    const next = made(Math.min(Math.max(end === "first" ? first : last, whole.from), whole.to));
    if (next.from >= next.to) return words.period.order;
    if (next.from !== period.from || next.to !== period.to) change(next);
    return undefined;
  };
  return (
    <fieldset className="period-tools">
      <legend>{words.period.title}</legend>
      <DateField
        label={words.period.from}
        value={dayText(period.from)}
        take={(asked) => take(asked, "first", (from) => ({ from, to: period.to }))}
      />
      <DateField
        label={words.period.to}
        value={dayText(period.to)}
        take={(asked) => take(asked, "last", (to) => ({ from: period.from, to }))}
      />
      <button type="button" onClick={() => change(zoomed(period, whole, day, 0.5))}>
        {words.period.nearer}
      </button>
      <button type="button" disabled={isWhole} onClick={() => change(zoomed(period, whole, day, 2))}>
        {words.period.wider}
      </button>
      <button type="button" disabled={isWhole} onClick={() => onChange(undefined)}>
        {words.period.whole}
      </button>
    </fieldset>
  );
}
