import { memo, useState } from "react";
import type { Solved, StateRow, StateRows } from "../../../questions/strategy.ts";
import { conceptNamesOf } from "../../parts/conceptNames.ts";
import { ScrollRegion } from "../../parts/ScrollRegion.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../parts/words.ts";
import type { Asked, ShownScenario } from "./asked.ts";
import { lastValue, useNewest } from "./useNewest.ts";

/** States that hold, in the scenario looked at and over all; those held by fear alone are shown when asked for. */
export const Equilibria = memo(function Equilibria({
  solved,
  scenario,
  asked,
  chosen,
  onChoose,
}: {
  solved: Solved;
  scenario: ShownScenario;
  asked: Asked;
  chosen: number | undefined;
  onChoose(id: number): void;
}) {
  const { strategy: words } = useWords();
  const [withFear, setWithFear] = useState(false);
  const index = solved.scenarios.indexOf(scenario);
  const fear = lastValue(
    useNewest(
      (engine) => engine.strategyHeldByFear(asked.modelId, asked.edits, asked.day, asked.language),
      [asked.modelId, asked.edits, asked.day, asked.language],
      withFear,
    ),
  );
  const table = ({ rows, inAll }: StateRows, caption: string) => (
    <>
      {inAll === undefined ? null : <p className="small">{words.inAllStates(inAll)}</p>}
      <Table
        rows={rows}
        caption={caption}
        index={index}
        of={solved.scenarios.length}
        chosen={chosen}
        onChoose={onChoose}
      />
    </>
  );
  return (
    <section aria-labelledby="equilibria-heading">
      <h2 id="equilibria-heading">{words.equilibria}</h2>
      <p className="small">{words.equilibriaHelp(solved.stateCount)}</p>
      {solved.equilibria.rows.length === 0 ? (
        <p>{words.noEquilibria}</p>
      ) : (
        table(solved.equilibria, words.equilibriaCaption)
      )}
      {solved.equilibria.notShown > 0 ? (
        <p className="small">{words.moreStates(solved.equilibria.notShown)}</p>
      ) : null}
      <details onToggle={({ currentTarget }) => setWithFear(currentTarget.open)}>
        <summary>{words.fear}</summary>
        <p className="small">{words.fearHelp(conceptNamesOf("any-sanction"))}</p>
        {!withFear ? null : fear ? (
          <>
            {fear.rows.length === 0 ? <p>{words.noFear}</p> : table(fear, words.fear)}
            {fear.notShown > 0 ? <p className="small">{words.moreStates(fear.notShown)}</p> : null}
          </>
        ) : (
          <Waiting />
        )}
      </details>
    </section>
  );
});

function Table({
  rows,
  caption,
  index,
  of,
  chosen,
  onChoose,
}: {
  rows: readonly StateRow[];
  caption: string;
  index: number;
  of: number;
  chosen: number | undefined;
  onChoose(id: number): void;
}) {
  const { strategy: words } = useWords();
  return (
    <ScrollRegion label={caption}>
      <table className="state-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.inThisScenario}</th>
            <th scope="col">{words.overAll}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const here = row.scenarios[index];
            const holding = row.scenarios.filter(
              ({ hold }) => hold === "by-itself" || hold === "credible-sanction",
            );
            const reached = holding.filter(({ isReachable }) => isReachable).length;
            return (
              <tr key={row.id} className={row.id === chosen ? "is-chosen" : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="state-button"
                    aria-pressed={row.id === chosen}
                    onClick={() => onChoose(row.id)}
                  >
                    {row.letters}
                  </button>
                  <span className="state-words">{row.apart ?? row.inWords}</span>
                  <span className="tags">
                    {row.isStatusQuo ? <span>{words.today}</span> : null}
                    {row.isDialogue ? <span>{words.dialogueTag}</span> : null}
                    {row.outcomes.map((name) => (
                      <span key={name}>{name}</span>
                    ))}
                  </span>
                </th>
                <td>
                  {here ? (
                    <>
                      {words.holdWith(here.hold, conceptNamesOf(here.hold))};{" "}
                      {here.isReachable ? words.reachable : words.notReachable}
                      {here.was !== undefined || here.wasReachable !== undefined ? (
                        <span className="flipped">
                          {" "}
                          {words.wasState(
                            words.hold[here.was ?? here.hold],
                            (here.wasReachable ?? here.isReachable) ? words.reachable : words.notReachable,
                          )}
                        </span>
                      ) : null}
                    </>
                  ) : null}
                </td>
                <td>{words.holdsIn(holding.length, reached, of)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
