import type { Beside } from "../../../questions/beside.ts";
import { Steps } from "../../parts/Steps.tsx";
import { openEntry, openPlace, openWorks } from "../../parts/side/open.ts";
import { useWords } from "../../parts/words.ts";

/** What the record has in the years measured, walked through event by event: by keyboard what the marks are by pointer. */
export function BesideEvents({
  events,
  number,
  onChoose,
}: {
  events: Beside["events"];
  number: number;
  onChoose: (number: number) => void;
}) {
  const { app, measures: words } = useWords();
  const chosen = events[number - 1];
  return (
    <section aria-labelledby="beside-heading">
      <h2 id="beside-heading">{words.events}</h2>
      {chosen ? (
        <>
          <Steps
            items={events.map(({ when, says }, i) => words.option(i + 1, when, says))}
            number={number}
            onChoose={onChoose}
            words={words}
          />
          <article className="walked-one" aria-live="polite">
            <p className="walked-number">{words.event(number, events.length)}</p>
            <h3>{chosen.when}</h3>
            <p>
              <Says chosen={chosen} />
            </p>
            {chosen.isBreak ? <p className="small">{words.isBreak}</p> : null}
            <p>
              <button type="button" className="place" onClick={() => openPlace(chosen.place)}>
                {app.line(chosen.place.file, chosen.place.line)}
              </button>{" "}
              {chosen.sources.length === 0 ? null : (
                <button type="button" className="place" onClick={() => openWorks(chosen.sources)}>
                  {words.works}
                </button>
              )}
            </p>
          </article>
        </>
      ) : (
        <p>{words.noEvents}</p>
      )}
    </section>
  );
}

function Says({ chosen: { event, says } }: { chosen: Beside["events"][number] }) {
  if (event === undefined) return says;
  return (
    <button type="button" className="event-says" dir="auto" onClick={() => openEntry("event", event)}>
      {says}
    </button>
  );
}
