import { useId } from "react";
import { useWords } from "../../parts/words.ts";
import { dayInWords, dayText } from "./days.ts";

/** A day between the first the record knows and the last it may know. */
export function DaySlider(props: {
  from: number;
  to: number;
  day: number;
  onMove: (day: number) => void;
  onSettle: (day: number) => void;
}) {
  const { app, record } = useWords();
  const id = useId();
  const words = dayInWords(dayText(props.day), app.locale);
  const settle = () => props.onSettle(props.day);
  return (
    <div className="day-slider">
      <label htmlFor={id}>
        {record.openOn} <output htmlFor={id}>{words}</output>
      </label>
      <input
        id={id}
        type="range"
        min={props.from}
        max={props.to}
        value={props.day}
        aria-valuetext={words}
        onChange={({ target }) => props.onMove(Number(target.value))}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
    </div>
  );
}
