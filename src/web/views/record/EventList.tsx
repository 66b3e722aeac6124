import { useState } from "react";
import type { ShownEvent } from "../../../questions/shownRecord.ts";
import { useNames } from "../../parts/names.ts";
import { useWords } from "../../parts/words.ts";
import { select, useAddress } from "../../state/address.ts";
import { usePrinting } from "../../state/printing.ts";
import { EventButton } from "./EventButton.tsx";
import { EventTable } from "./EventTable.tsx";

/** More are shown on request: a record of ten thousand events must open as fast as one of ten. */
const STEP = 60;
/** On paper nothing can be asked for: there all are, up to a book of them. */
const MOST_PRINTED = 2_000;

/** What happened, in order of time; `all`: how many there are without the filter. */
export function EventList({ events, all }: { events: readonly ShownEvent[]; all: number }) {
  const { record: words } = useWords();
  const [asked, setMost] = useState(STEP);
  const isTable = useAddress().query.as === "table";
  const most = usePrinting() ? MOST_PRINTED : asked;
  return (
    <section aria-labelledby="events-heading">
      <h2 id="events-heading">{words.events}</h2>
      <p role="status" className="small">
        {words.eventsCount(events.length, all)}
      </p>
      {events.length === 0 ? <p>{words.noEvents}</p> : null}
      <label className="as-table">
        <input
          type="checkbox"
          checked={isTable}
          onChange={({ target }) => select({ as: target.checked ? "table" : undefined })}
        />{" "}
        {words.asTable}
      </label>
      {isTable ? <EventTable events={events.slice(0, most)} /> : <Events events={events.slice(0, most)} />}
      {events.length > most ? (
        <button type="button" onClick={() => setMost(most + STEP * 5)}>
          {words.showMore(Math.min(STEP * 5, events.length - most))}
        </button>
      ) : null}
    </section>
  );
}

function Events({ events }: { events: readonly ShownEvent[] }) {
  const { record: words } = useWords();
  const { actor: nameOf } = useNames();
  return (
    <ol className="events">
      {events.map((event) => (
        <li key={event.id}>
          <p className="event-date">{event.inWords}</p>
          <div>
            <EventButton event={event} />
            <p className="small">
              {[
                event.initiators?.length ? `${words.by} ${event.initiators.map(nameOf).join(", ")}` : "",
                event.targets?.length ? `${words.to} ${event.targets.map(nameOf).join(", ")}` : "",
                event.kind === "context" ? words.context : event.kind === "planned" ? words.planned : "",
                words.verifications[event.verification ?? "unverified"],
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
