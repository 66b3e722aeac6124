import type { Hindsight, YearsJudged } from "../../../questions/hindsight.ts";
import { Failure } from "../../parts/Failure.tsx";
import { ScrollRegion } from "../../parts/ScrollRegion.tsx";
import { TableHead } from "../../parts/TableHead.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useLanguage, useWords } from "../../parts/words.ts";
import { useSolver } from "../../state/useEngine.ts";
import { Verdicts } from "./MoveDetails.tsx";

/** The backtest of the day shown, and how often who was right over the years of the record. */
export function Followed({ day }: { day: string }) {
  const language = useLanguage();
  const told = useSolver((engine) => engine.hindsight(day, language), [day, language]);
  const years = useSolver(async (engine) => ({ judged: await engine.yearsJudged() }), []);
  return (
    <>
      {told.status === "failed" ? (
        <Failure {...told} />
      ) : told.value ? (
        <OneDay told={told.value} />
      ) : (
        <Waiting />
      )}
      {years.status === "failed" ? (
        <Failure {...years} />
      ) : years.value?.judged ? (
        <Judges judged={years.value.judged} />
      ) : years.value ? null : (
        <Waiting />
      )}
    </>
  );
}

function OneDay({ told }: { told: Hindsight }) {
  const { path: words } = useWords();
  const {
    hasPriorities,
    answered,
    predicted,
    holds,
    pays,
    came,
    broke,
    afterDays,
    foreseen,
    turned,
    moves,
    horizon,
  } = told;
  const readings = (list: NonNullable<typeof turned>["holds"]) =>
    list.map(({ type, priority }) => words.came.reading(type, priority)).join("; ");
  return (
    <dl className="path-followed">
      <dt>{words.said.head}</dt>
      <dd>
        {hasPriorities ? (
          holds.of === 0 ? (
            <p>{words.said.noState}</p>
          ) : (
            <>
              {answered ? null : <p>{words.said.outOfDate}</p>}
              <p>
                {words.said.holds(holds.n, holds.of, holds.which)} {words.said.predicted[predicted]}
              </p>
              {pays.length === 0 ? null : (
                <>
                  <p>{words.said.pays}:</p>
                  <ul>
                    {pays.map(({ did, n }) => (
                      <li key={did}>{words.said.pay(did, n, holds.of)}</li>
                    ))}
                  </ul>
                </>
              )}
            </>
          )
        ) : (
          <p>{words.said.noPriorities}</p>
        )}
      </dd>
      <dt>{words.came.head}</dt>
      <dd>
        <p>
          {came === "stays"
            ? words.came.stays(horizon)
            : came === "open" || broke === null || afterDays === null
              ? words.came.open
              : `${words.came.broke(broke, afterDays)} ${words.came.foreseen[foreseen ?? "none"]}`}
        </p>
        {turned ? <p>{words.came.turned(readings(turned.holds), readings(turned.breaks))}</p> : null}
        {moves.map((move) => (
          <div key={`${move.to} ${move.did}`} className="path-came">
            <p>
              <strong>{words.came.move(move.inWords, move.afterDays, move.did)}</strong>
            </p>
            <Verdicts move={move} />
          </div>
        ))}
      </dd>
    </dl>
  );
}

function Judges({ judged }: { judged: YearsJudged }) {
  const { path: words } = useWords();
  const { judges, without, days } = judged;
  return (
    <>
      <h3>{words.judges}</h3>
      <p className="small">{words.judgesHelp(days, judges[0]?.of ?? 0, without.noPriorities)}</p>
      <ScrollRegion label={words.judges}>
        <table>
          <caption>{words.judges}</caption>
          <TableHead columns={words.judgesHead} />
          <tbody>
            {judges.map(({ judge, right, wrong, noAnswer, of, whereAnswered }) => (
              <tr key={judge}>
                <th scope="row">{words.judge[judge]}</th>
                <td>{words.share(right, of)}</td>
                <td>{words.share(wrong, of)}</td>
                <td>{words.share(noAnswer, of)}</td>
                <td>{words.share(whereAnswered.right, whereAnswered.of)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
