import type { Beside } from "../../../questions/beside.ts";
import { useDates } from "../../parts/dates.ts";
import { Failure } from "../../parts/Failure.tsx";
import { ScrollRegion } from "../../parts/ScrollRegion.tsx";
import { SpansFigure } from "../../parts/SpansFigure.tsx";
import { openPlace } from "../../parts/side/open.ts";
import { TableHead } from "../../parts/TableHead.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useLanguage, useWords } from "../../parts/words.ts";
import { select, useAddress } from "../../state/address.ts";
import { useSolver } from "../../state/useEngine.ts";
import { useDay } from "../../state/useWorkbench.ts";
import { BesideEvents } from "./BesideEvents.tsx";

/** What is counted beside the record, and what the record has in the same years; neither is told by the other. */
export function MeasuresView() {
  const { app, measures: words } = useWords();
  const { query } = useAddress();
  const language = useLanguage();
  const day = useDay();
  // A boxed answer, since none in the case is an answer too.
  const answer = useSolver(
    async (engine) => ({ beside: await engine.beside(day, language) }),
    [day, language],
  );
  if (answer.status === "failed") return <Failure {...answer} />;
  if (!answer.value) return <Waiting text={app.solving} />;
  const { beside } = answer.value;
  const events = beside?.events ?? [];
  const asked = Number(query.event);
  const number = Number.isInteger(asked) && asked >= 1 && asked <= events.length ? asked : events.length;
  const go = (to: number) =>
    select({ event: to === events.length ? undefined : String(to) }, { replace: true });
  return (
    <div className="walked" aria-busy={answer.status === "waiting"}>
      <h1>{words.title}</h1>
      {beside ? (
        <>
          <p className="lead">{words.intro}</p>
          <SpansFigure figure={beside.figure} chosen={number} onChoose={go} />
          <BesideEvents events={events} number={number} onChoose={go} />
          <section aria-labelledby="series-heading">
            <h2 id="series-heading">{words.series}</h2>
            <p className="small">{words.gapHelp}</p>
            {beside.series.map((one) => (
              <Series key={one.id} one={one} />
            ))}
          </section>
        </>
      ) : (
        <p>{words.none}</p>
      )}
    </div>
  );
}

function Series({ one }: { one: Beside["series"][number] }) {
  const { app, measures: words } = useWords();
  const date = useDates();
  const { name, says, kind, measures, years, claims, data, licence, released, made, place } = one;
  const number = new Intl.NumberFormat(app.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <article>
      <h3>{name}</h3>
      <p>{says}</p>
      {claims.length === 0 ? null : (
        <>
          <h4>{words.claims}</h4>
          <ul>
            {claims.map((claim) => (
              <li key={`${claim.place.file}:${claim.place.line}`}>
                {claim.says} {words.claim(claim.from, claim.to, claim.by, claim.not)}
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{words.years(name)}</summary>
        <ScrollRegion label={words.years(name)}>
          <table>
            <caption>{words.years(name)}</caption>
            <TableHead columns={[words.year, ...measures, words.counted[kind]]} />
            <tbody>
              {years.map(({ year, values, counted }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  {values.map((value, i) => (
                    <td key={measures[i]}>{value === null ? words.gap : number.format(value)}</td>
                  ))}
                  <td>{counted}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </details>
      <p className="small">
        {words.data(data, licence, released === undefined ? undefined : date(released))}
        {made === undefined ? null : (
          <>
            {" "}
            {words.made} <code>{made}</code>
          </>
        )}{" "}
        <button type="button" className="place" onClick={() => openPlace(place)}>
          {app.line(place.file, place.line)}
        </button>
      </p>
    </article>
  );
}
