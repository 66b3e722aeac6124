import { useState } from "react";
import type { CaseData } from "../../../questions/openedCase.ts";
import type { ShownEvent } from "../../../questions/shownRecord.ts";
import { entriesOf } from "../../parts/entriesOf.ts";
import { useNames } from "../../parts/names.ts";
import { openEntry } from "../../parts/side/open.ts";
import { useWords } from "../../parts/words.ts";
import { select, useAddress } from "../../state/address.ts";

/** More are shown on request: a record of ten thousand events must open as fast as one of ten. */
const STEP = 60;

/** What happened, in order of time, with filters by actor, pillar and verification. */
export function EventList({ data, events }: { data: CaseData; events: readonly ShownEvent[] }) {
  const { record: words } = useWords();
  const { query } = useAddress();
  const [most, setMost] = useState(STEP);
  const { actor = "", pillar = "", verified = "" } = query;
  const shown = events.filter(
    (event) =>
      (actor === "" || event.initiators?.includes(actor) || event.targets?.includes(actor)) &&
      (pillar === "" || event.pillars?.includes(pillar)) &&
      (verified === "" || (event.verification ?? "unverified") === verified),
  );
  const { actor: nameOf } = useNames();
  const isFiltered = actor !== "" || pillar !== "" || verified !== "";
  return (
    <section aria-labelledby="events-heading">
      <h2 id="events-heading">{words.events}</h2>
      <fieldset className="filters">
        <legend className="visually-hidden">{words.filters}</legend>
        <Choice
          label={words.actor}
          value={actor}
          options={entriesOf(data, "actor").map(({ id }) => [id, nameOf(id)])}
          onChange={(value) => select({ actor: value })}
        />
        <Choice
          label={words.pillar}
          value={pillar}
          options={entriesOf(data, "pillar").map(({ id, title }) => [id, title])}
          onChange={(value) => select({ pillar: value })}
        />
        <Choice
          label={words.verification}
          value={verified}
          options={Object.entries(words.verifications)}
          onChange={(value) => select({ verified: value })}
        />
        {isFiltered ? (
          <button
            type="button"
            onClick={() => select({ actor: undefined, pillar: undefined, verified: undefined })}
          >
            {words.clear}
          </button>
        ) : null}
        <p role="status" className="small">
          {words.eventsCount(shown.length, events.length)}
        </p>
      </fieldset>
      {shown.length === 0 ? <p>{words.noEvents}</p> : null}
      <ol className="events">
        {shown.slice(0, most).map((event) => (
          <li key={event.id}>
            <p className="event-date">{event.inWords}</p>
            <div>
              <button type="button" className="event-says" onClick={() => openEntry("event", event.id)}>
                {event.says}
              </button>
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
      {shown.length > most ? (
        <button type="button" onClick={() => setMost(most + STEP * 5)}>
          {words.showMore(Math.min(STEP * 5, shown.length - most))}
        </button>
      ) : null}
    </section>
  );
}

function Choice(props: {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string | undefined) => void;
}) {
  const { record: words } = useWords();
  return (
    <label>
      {props.label}{" "}
      <select value={props.value} onChange={({ target }) => props.onChange(target.value || undefined)}>
        <option value="">{words.any}</option>
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
