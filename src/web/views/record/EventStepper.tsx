import { useEffect, useRef, useState } from "react";
import type { ShownEvent } from "../../../questions/shownRecord.ts";
import { useWords } from "../../parts/words.ts";
import { EventButton } from "./EventButton.tsx";

/** Time to read one, while they are played. */
const SECONDS = 4;

/** One event at a time: back, on, or played one after the other. */
export function EventStepper({
  events,
  chosen,
  onChoose,
}: {
  events: readonly ShownEvent[];
  chosen: ShownEvent | undefined;
  onChoose(event: ShownEvent): void;
}) {
  const { record: words } = useWords();
  const [isPlaying, setPlaying] = useState(false);
  const index = chosen ? events.findIndex(({ id }) => id === chosen.id) : -1;
  const previous = index < 0 ? events.at(-1) : events[index - 1];
  const next = events[index + 1];
  const step = useRef<() => void>(undefined);
  step.current = () => (next ? onChoose(next) : setPlaying(false));
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => step.current?.(), SECONDS * 1000);
    return () => clearInterval(timer);
  }, [isPlaying]);
  return (
    <section className="stepper" aria-label={words.step.title}>
      <p className="stepper-buttons">
        <button type="button" disabled={!previous} onClick={() => previous && onChoose(previous)}>
          {words.step.previous}
        </button>
        <button type="button" disabled={!next} onClick={() => next && onChoose(next)}>
          {words.step.next}
        </button>
        <button
          type="button"
          aria-pressed={isPlaying}
          disabled={!next && !isPlaying}
          onClick={() => {
            if (!isPlaying && next) onChoose(next);
            setPlaying(!isPlaying);
          }}
        >
          {isPlaying ? words.step.pause : words.step.play}
        </button>
      </p>
      <div className="stepper-event" aria-live="polite">
        {chosen ? (
          <>
            <span className="small">
              {chosen.inWords} · {words.step.place(index + 1, events.length)}
            </span>
            <EventButton event={chosen} />
          </>
        ) : (
          <span className="small">{words.step.help}</span>
        )}
      </div>
    </section>
  );
}
