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
  const change = (next: Period) =>
    onChange(next.from <= whole.from && next.to >= whole.to ? undefined : next);
  return (
    <fieldset className="period-tools">
      <legend>{words.period.title}</legend>
      <DateField
        label={words.period.from}
        value={period.from}
        read={(text) => dayOf(text, "first")}
        onChange={(from) => from < period.to && change({ from: Math.max(whole.from, from), to: period.to })}
      />
      <DateField
        label={words.period.to}
        value={period.to}
        read={(text) => dayOf(text, "last")}
        onChange={(to) => to > period.from && change({ from: period.from, to: Math.min(whole.to, to) })}
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

/** Taken when the field is left or Enter is pressed; what is no date is put back. */
function DateField(props: {
  label: string;
  value: number;
  read(text: string): number | undefined;
  onChange(day: number): void;
}) {
  const id = useId();
  const written = dayText(props.value);
  const [text, setText] = useState(written);
  useEffect(() => setText(written), [written]);
  const take = () => {
    const day = props.read(text);
    if (day !== undefined && dayText(day) !== written) props.onChange(day);
    setText(written);
  };
  return (
    <span>
      <label htmlFor={id}>{props.label}</label>{" "}
      <input
        id={id}
        type="text"
        size={10}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
        }}
      />
    </span>
  );
}
