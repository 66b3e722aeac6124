import type { ShownEvent } from "../../../questions/shownRecord.ts";
import { useListed, useNames } from "../../parts/names.ts";
import { ScrollRegion } from "../../parts/ScrollRegion.tsx";
import { TableHead } from "../../parts/TableHead.tsx";
import { useWords } from "../../parts/words.ts";
import { dayText } from "./days.ts";
import { EventButton } from "./EventButton.tsx";

/** Events by column, to be sorted and taken into a spreadsheet. */
export function EventTable({ events }: { events: readonly ShownEvent[] }) {
  const { record: words } = useWords();
  const names = useNames();
  const pillars = new Map(useListed("pillar").map(({ id, title }) => [id, title]));
  return (
    <ScrollRegion label={words.events}>
      <table className="event-table">
        <TableHead
          columns={[
            words.date,
            words.events,
            words.initiators,
            words.targets,
            words.formats,
            words.pillars,
            words.verification,
          ]}
        />
        <tbody>
          {events.map((event) => (
            <tr key={event.id}>
              <td data-sort={dayText(event.first)}>{event.inWords}</td>
              <th scope="row">
                <EventButton event={event} />
              </th>
              <td>{event.initiators?.map(names.actor).join(", ")}</td>
              <td>{event.targets?.map(names.actor).join(", ")}</td>
              <td>{event.formats?.map(names.format).join(", ")}</td>
              <td>{event.pillars?.map((id) => pillars.get(id) ?? id).join(", ")}</td>
              <td>{words.verifications[event.verification ?? "unverified"]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
