import type { StanceFinding } from "../../../assessment/index.ts";
import { useDates } from "../../parts/dates.ts";
import { useListedName, useNames } from "../../parts/names.ts";
import { ScrollRegion } from "../../parts/ScrollRegion.tsx";
import { openEntry } from "../../parts/side/open.ts";
import { TableHead } from "../../parts/TableHead.tsx";
import { useWords } from "../../parts/words.ts";
import { useEngine } from "../../state/useEngine.ts";
import "./values.css";

/** Stances as bars over time, one row for who and on whom; the same as a table. */
export function Stances(props: { stances: readonly StanceFinding[]; asOf: string }) {
  const { values: words } = useWords();
  const inWords = useDates();
  const { actor: nameOf } = useNames();
  const listed = useListedName();
  const answer = useEngine((engine) => engine.stanceSpans(props.asOf), [props.asOf]);
  const spans = answer.status === "failed" ? undefined : answer.value;
  const rows = [...new Set(props.stances.map(({ actor, on }) => `${actor}\u0000${on}`))].map((key) => {
    const [actor = "", on = ""] = key.split("\u0000");
    return {
      key,
      actor,
      on,
      stances: props.stances.filter((stance) => stance.actor === actor && stance.on === on),
    };
  });
  const first = Math.min(...(spans ?? []).map(({ from }) => from));
  const last = Math.max(...(spans ?? []).map(({ to }) => to));
  const share = (day: number) => (100 * (day - first)) / Math.max(1, last - first);
  /** A label that would run over the right edge ends with its bar instead of beginning with it. */
  const labelPlace = (from: number, to: number) =>
    share(from) > 60
      ? { marginRight: `${100 - share(to)}%`, textAlign: "right" as const }
      : { marginLeft: `${share(from)}%` };
  return (
    <section aria-labelledby="stances-heading">
      <h2 id="stances-heading">{words.stancesHead}</h2>
      {rows.length === 0 ? (
        <p>{words.noStances}</p>
      ) : (
        <>
          <p className="small">{words.stancesHelp}</p>
          {spans && spans.length > 0 ? (
            <div className="stances">
              {rows.map(({ key, actor, on, stances }) => (
                <div key={key} className="stance-row">
                  <p>
                    {nameOf(actor)} {words.on} {nameOf(on)}
                  </p>
                  <ul>
                    {stances.flatMap((stance) => {
                      const span = spans.find(({ id }) => id === stance.id);
                      if (!span) return [];
                      return [
                        <li key={stance.id} className={span.isOpen ? "stance open-ended" : "stance"}>
                          <p style={labelPlace(span.from, span.to)}>
                            <button
                              type="button"
                              className="linklike"
                              onClick={() => openEntry("claim", stance.id)}
                            >
                              {stance.stance}
                            </button>
                          </p>
                          <span
                            className="stance-bar"
                            style={{ left: `${share(span.from)}%`, right: `${100 - share(span.to)}%` }}
                          />
                        </li>,
                      ];
                    })}
                  </ul>
                </div>
              ))}
              <p className="stance-scale" aria-hidden="true">
                <span>{spans.find(({ from }) => from === first)?.since}</span>
                <span>{props.asOf}</span>
              </p>
            </div>
          ) : null}
          <details>
            <summary>{words.stanceTable}</summary>
            <ScrollRegion label={words.stanceTable}>
              <table>
                <TableHead columns={[words.who, words.onWhom, words.stance, words.since, words.until]} />
                <tbody>
                  {props.stances.map((stance) => (
                    <tr key={stance.id}>
                      <th scope="row">{nameOf(stance.actor)}</th>
                      <td>{nameOf(stance.on)}</td>
                      <td>
                        {stance.stance}: {listed("claim", stance.id)}
                      </td>
                      <td data-sort={stance.date}>{stance.date ? inWords(stance.date) : ""}</td>
                      <td>{stance.until ? inWords(stance.until) : stance.holds ? words.open : ""}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          </details>
        </>
      )}
    </section>
  );
}
