import type { CaseData } from "../../../questions/openedCase.ts";
import type { ShownEvent, ShownFormat, ShownRecord } from "../../../questions/shownRecord.ts";
import { entriesOf } from "../../parts/entriesOf.ts";
import { useListed, useNames } from "../../parts/names.ts";
import { useWords } from "../../parts/words.ts";
import { select, useAddress } from "../../state/address.ts";

/** What the filters in the address leave of the record: formats by pillar and actor, events by verification as well. */
export function useFiltered(shown: ShownRecord | undefined): {
  formats: readonly ShownFormat[];
  events: readonly ShownEvent[];
} {
  const { query } = useAddress();
  const { actor = "", pillar = "", verified = "" } = query;
  return {
    formats: (shown?.formats ?? []).filter(
      (format) =>
        (pillar === "" || format.pillars.includes(pillar)) && (actor === "" || namesActor(format, actor)),
    ),
    events: (shown?.events ?? []).filter(
      (event) =>
        (actor === "" || event.initiators?.includes(actor) || event.targets?.includes(actor)) &&
        (pillar === "" || event.pillars?.includes(pillar)) &&
        (verified === "" || (event.verification ?? "unverified") === verified),
    ),
  };
}

function namesActor({ participants, roles, phases }: ShownFormat, actor: string): boolean {
  return (
    participants?.includes(actor) === true ||
    roles?.some((role) => role.actor === actor) === true ||
    phases.some(({ party, by }) => party === actor || [by].flat().includes(actor))
  );
}

/** For the timeline and the list of events alike; all in the address. */
export function RecordFilters({ data }: { data: CaseData }) {
  const { record: words } = useWords();
  const { query } = useAddress();
  const { actor = "", pillar = "", verified = "", group = "" } = query;
  const { actor: nameOf } = useNames();
  return (
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
        options={useListed("pillar").map(({ id, title }) => [id, title])}
        onChange={(value) => select({ pillar: value })}
      />
      <Choice
        label={words.verification}
        value={verified}
        options={Object.entries(words.verifications)}
        onChange={(value) => select({ verified: value })}
      />
      <label className="group-by">
        <input
          type="checkbox"
          checked={group === "pillar"}
          onChange={({ target }) => select({ group: target.checked ? "pillar" : undefined })}
        />{" "}
        {words.byPillar}
      </label>
      {actor !== "" || pillar !== "" || verified !== "" ? (
        <button
          type="button"
          onClick={() => select({ actor: undefined, pillar: undefined, verified: undefined })}
        >
          {words.clear}
        </button>
      ) : null}
    </fieldset>
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
