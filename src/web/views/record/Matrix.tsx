import type { ShownFormat } from "../../../questions/shownRecord.ts";
import type { FormatStatus } from "../../../record/index.ts";
import { useListed, useNames } from "../../parts/names.ts";
import { ScrollRegion } from "../../parts/ScrollRegion.tsx";
import { openEntry } from "../../parts/side/open.ts";
import { useWords } from "../../parts/words.ts";

/** Pillar by area: which formats with the chosen partner in them are open on the day. */
export function Matrix(props: {
  formats: readonly ShownFormat[];
  status: readonly FormatStatus[];
  day: string;
}) {
  const { record: words } = useWords();
  const statusOf = new Map(props.status.map((one) => [one.id, one]));
  const open = props.formats.filter(({ id }) => {
    const now = statusOf.get(id);
    return now && now.exists !== "no" && sidesOf(now).every((takesPart) => takesPart !== "no");
  });
  const pillars = useListed("pillar").filter(({ id }) =>
    props.formats.some((format) => format.pillars.includes(id)),
  );
  const areas = [
    ...useListed("area").filter(({ id }) => open.some((format) => format.areas?.includes(id))),
    ...(open.some(({ areas: own }) => !own || own.length === 0) ? [{ id: "", title: words.noArea }] : []),
  ];
  if (pillars.length === 0) return null;
  const title = words.matrix(props.day);
  return (
    <section aria-labelledby="matrix-heading">
      <h2 id="matrix-heading">{title}</h2>
      <p className="small">{words.matrixHelp}</p>
      <ScrollRegion label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.pillar}</th>
              {areas.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pillars.map((pillar) => (
              <tr key={pillar.id}>
                <th scope="row">{pillar.title}</th>
                {areas.map((area) => {
                  const here = open.filter(
                    (format) =>
                      format.pillars.includes(pillar.id) &&
                      (area.id === "" ? !format.areas?.length : format.areas?.includes(area.id)),
                  );
                  return (
                    <td key={area.id} className={here.length === 0 ? "is-empty" : undefined}>
                      {here.length === 0 ? <span className="small">{words.nothing}</span> : null}
                      {here.map((format, i) => (
                        <span key={format.id}>
                          <Cell
                            format={format}
                            status={statusOf.get(format.id)!}
                            after={i < here.length - 1 ? "," : ""}
                          />{" "}
                        </span>
                      ))}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

/** Of each party whether it takes part, of the partner chosen as well. */
function sidesOf({ parties, takesPart }: FormatStatus) {
  return [takesPart, ...Object.values(parties).map((side) => side.takesPart)];
}

function Cell({ format, status, after }: { format: ShownFormat; status: FormatStatus; after: string }) {
  const { record: words } = useWords();
  const names = useNames();
  const { exists, operates, channel, roles } = status;
  const answers = [exists, ...sidesOf(status), operates];
  const isFull = answers.every((answer) => answer === "yes");
  const least = answers.find((answer) => answer !== "yes");
  const through = channel.through.map(names.actor).join(", ");
  const others = roles.map(({ actor, role }) => `${role}: ${names.actor(actor)}`);
  const name = (
    <button
      type="button"
      className="linklike"
      title={[names.format(format.id), ...others].join("; ")}
      onClick={() => openEntry("format", format.id)}
    >
      {names.shortly(format)}
    </button>
  );
  // No line begins with the comma.
  if (isFull)
    return (
      <strong className="matrix-full">
        {name}
        {through ? ` (${words.through(through)})` : ""}
        {after}
      </strong>
    );
  return (
    <em>
      {name}
      {least
        ? ` (${operates === "no" ? `${words.axes.operation}: ${words.short.no}` : words.short[least]})`
        : ""}
      {through ? ` (${words.through(through)})` : ""}
      {after}
    </em>
  );
}
