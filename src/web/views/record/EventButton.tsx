import type { ShownEvent } from "../../../questions/shownRecord.ts";
import { SaidText } from "../../parts/said.tsx";
import { openEntry } from "../../parts/side/open.ts";

/** What an event says; it opens its entry. */
export function EventButton({ event }: { event: ShownEvent }) {
  return (
    <button type="button" className="event-says" dir="auto" onClick={() => openEntry("event", event.id)}>
      <SaidText of={event} />
    </button>
  );
}
