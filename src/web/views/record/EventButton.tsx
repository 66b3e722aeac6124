import type { ShownEvent } from "../../../questions/shownRecord.ts";
import { openEntry } from "../../parts/side/open.ts";

/** What an event says; it opens its entry. */
export function EventButton({ id, says }: Pick<ShownEvent, "id" | "says">) {
  return (
    <button type="button" className="event-says" dir="auto" onClick={() => openEntry("event", id)}>
      {says}
    </button>
  );
}
