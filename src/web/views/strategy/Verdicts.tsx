import { memo } from "react";
import type { Solved } from "../../../questions/strategy.ts";
import { ScrollRegion } from "../../parts/ScrollRegion.tsx";
import { useWords } from "../../parts/words.ts";
import type { Asked, ShownScenario } from "./asked.ts";
import { lastValue, useNewest } from "./useNewest.ts";

/** Dialogue and every outcome: what is open if these preferences are right. */
export const Verdicts = memo(function Verdicts({
  solved,
  scenario,
  asked,
  isWhatIf,
}: {
  solved: Solved;
  scenario: ShownScenario;
  asked: Asked;
  isWhatIf: boolean;
}) {
  const { strategy: words } = useWords();
  const { dialogue, outcomes, scenarios } = solved;
  const index = scenarios.indexOf(scenario);
  const reasons = lastValue(
    useNewest(
      (engine) => engine.strategyReasons(asked.modelId, asked.edits, asked.day, asked.language),
      [asked.modelId, asked.edits, asked.day, asked.language],
    ),
  );
  return (
    <section aria-labelledby="verdicts-heading">
      <h2 id="verdicts-heading">{words.verdictsHead}</h2>
      <div className="verdict strategy-verdict" role="status" data-verdict={dialogue?.verdict ?? "none"}>
        {dialogue ? (
          <>
            <p>
              <strong>{words.verdict[dialogue.verdict]}.</strong>{" "}
              {words.dialogueSays(dialogue.openIn.length, scenarios.length)}
            </p>
            {dialogue.was || dialogue.wasOpenIn !== undefined ? (
              <p className="flipped">
                {words.wasAsWritten(
                  words.verdict[dialogue.was ?? dialogue.verdict],
                  dialogue.wasOpenIn ?? dialogue.openIn.length,
                )}
              </p>
            ) : isWhatIf ? (
              <p className="small">{words.sameAsWritten}</p>
            ) : null}
          </>
        ) : (
          <p>{words.noDialogue}</p>
        )}
      </div>
      {solved.statusQuo ? (
        <p className="small">{words.statusQuo(solved.statusQuo.letters, solved.statusQuo.inWords)}</p>
      ) : (
        <p className="caution">{words.noStatusQuo}</p>
      )}
      {outcomes.length > 0 ? (
        <ScrollRegion label={words.outcomesCaption}>
          <table className="outcome-table">
            <caption>{words.outcomesCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.outcome}</th>
                <th scope="col">{words.overAll}</th>
                <th scope="col">{words.inThisScenario}</th>
              </tr>
            </thead>
            <tbody>
              {outcomes.map((outcome) => {
                const here = outcome.scenarios[index];
                const why = reasons?.find(({ id }) => id === outcome.id);
                const notes = why
                  ? [
                      ...(why.outOfReach ? [words.outOfReach] : []),
                      ...(why.heldByIrreversibility.includes(scenario.name) ? [words.irreversible] : []),
                      ...(why.extortion.includes(scenario.name) ? [words.extortion] : []),
                    ]
                  : [];
                return (
                  <tr key={outcome.id} className={outcome.was ? "is-flipped" : undefined}>
                    <th scope="row">{outcome.name}</th>
                    <td>
                      {outcome.stateCount === 0 ? (
                        words.noState
                      ) : (
                        <>
                          <strong>{words.verdict[outcome.verdict]}</strong>
                          <br />
                          {words.inOf(outcome.openIn.length, scenarios.length)}
                        </>
                      )}
                      {outcome.was || outcome.wasOpenIn !== undefined ? (
                        <span className="flipped">
                          {" "}
                          {words.wasShort(
                            words.verdict[outcome.was ?? outcome.verdict],
                            outcome.wasOpenIn ?? outcome.openIn.length,
                          )}
                        </span>
                      ) : null}
                    </td>
                    <td>
                      {outcome.stateCount === 0
                        ? "–"
                        : here
                          ? `${words.hold[here.hold]}; ${here.isReachable ? words.reachable : words.notReachable}`
                          : null}
                      {notes.map((note) => (
                        <span key={note} className="flagged">
                          {" "}
                          {note}
                        </span>
                      ))}
                      {why?.because[scenario.name] && outcome.stateCount > 0 ? (
                        <details>
                          <summary>{words.why}</summary>
                          {why.because[scenario.name]}
                        </details>
                      ) : null}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollRegion>
      ) : (
        <p>{words.noOutcomes}</p>
      )}
    </section>
  );
});
