import { useEffect, useId, useState } from "react";
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
  const change = (next: Period) => {
    onChange(next.from <= whole.from && next.to >= whole.to ? undefined : next);
    return true;
  };
  return (
    <fieldset className="period-tools">
      <legend>{words.period.title}</legend>
      <DateField
        label={words.period.from}
        value={period.from}
        end="first"
        whole={whole}
        onChange={(from) => from < period.to && change({ from, to: period.to })}
      />
      <DateField
        label={words.period.to}
        value={period.to}
        end="last"
        whole={whole}
        onChange={(to) => to > period.from && change({ from: period.from, to })}
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

/** Taken when the field is left or Enter is pressed; what cannot be taken stays, with the reason. */
function DateField({
  label,
  value,
  end,
  whole,
  onChange,
}: {
  label: string;
  value: number;
  /** What a year or a month stands for. */
  end: "first" | "last";
  whole: Period;
  /** Whether the day can be taken. */
  onChange(day: number): boolean;
}) {
  const { record: words } = useWords();
  const id = useId();
  const written = dayText(value);
  const [text, setText] = useState(written);
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => {
    setText(written);
    setRefusal(undefined);
  }, [written]);
  const refusalOf = (asked: string): string | undefined => {
    const [first, last] = [dayOf(asked, "first"), dayOf(asked, "last")];
    if (first === undefined || last === undefined) return words.period.noDate(asked);
    if (last < whole.from || first > whole.to)
      return words.period.outside(dayText(whole.from), dayText(whole.to));
    // A year that the record begins or ends in means the part of it that there is.
    const within = Math.min(Math.max(end === "first" ? first : last, whole.from), whole.to);
    return dayText(within) === written || onChange(within) ? undefined : words.period.order;
  };
  const take = () => {
    const asked = text.trim();
    const why = asked === "" ? undefined : refusalOf(asked);
    setRefusal(why);
    if (why === undefined) setText(written);
  };
  return (
    <span>
      <label htmlFor={id}>{label}</label>{" "}
      <input
        id={id}
        type="text"
        size={10}
        value={text}
        aria-invalid={refusal !== undefined}
        aria-describedby={refusal === undefined ? undefined : `${id}-refusal`}
        onChange={({ target }) => setText(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
        }}
      />
      {refusal === undefined ? null : (
        <span id={`${id}-refusal`} role="alert" className="small form-faults">
          {" "}
          {refusal}
        </span>
      )}
    </span>
  );
}
