import { memo, useEffect, useRef } from "react";
import { conceptNamesOf } from "../../parts/conceptNames.ts";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../parts/words.ts";
import type { Asked } from "./asked.ts";
import { lastValue, useNewest } from "./useNewest.ts";

/** One state: why it holds or not for each, how play gets there, and who could move where. */
export const StateDetails = memo(function StateDetails({
  asked,
  stateId,
  focusOn,
  onChoose,
}: {
  asked: Asked;
  stateId: number;
  /** Counts how often a state was chosen elsewhere on the page: then its heading takes the focus. */
  focusOn: number;
  onChoose(id: number): void;
}) {
  const { strategy: words } = useWords();
  const { modelId, edits, day, scenario, language } = asked;
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = useNewest(
    (engine) => engine.strategyState(modelId, edits, day, scenario, stateId, language),
    [modelId, edits, day, scenario, stateId, language],
  );
  const state = lastValue(answer);
  useEffect(() => {
    if (focusOn === 0) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [focusOn]);
  return (
    <article className="state-details" aria-labelledby="state-heading">
      <h3 id="state-heading" ref={heading} tabIndex={-1}>
        {state ? words.stateHead(state.letters) : words.state}
      </h3>
      {!state ? (
        answer.status === "ready" ? (
          <p>{words.noSuchState}</p>
        ) : (
          <Waiting />
        )
      ) : (
        <>
          <p>
            {state.inWords}.{" "}
            <strong>{words.holdIf(words.holdWith(state.hold, conceptNamesOf(state.hold)))}</strong>
          </p>
          <h4>{words.pathHead}</h4>
          {state.path === undefined ? (
            <p>{words.noPath}</p>
          ) : state.path.length === 0 ? (
            <p>{words.isToday}</p>
          ) : (
            <ol>
              {state.path.map(({ by, inWords, to, letters }) => (
                <li key={to}>
                  {words.stepPlain(by, inWords)}{" "}
                  <button type="button" className="state-button" onClick={() => onChoose(to)}>
                    {letters}
                  </button>
                </li>
              ))}
            </ol>
          )}
          <h4>{words.whyHead}</h4>
          {state.verdicts.map(({ name, verdicts }) => (
            <div key={name}>
              <h5>{name}</h5>
              <dl className="why">
                {sameSentences(verdicts).map(({ names, stable, sentence }) => (
                  <div key={names.join()}>
                    <dt>
                      {words.conceptNames(names)}: {stable ? words.stays : words.leaves}
                    </dt>
                    <dd>{sentence}</dd>
                  </div>
                ))}
              </dl>
            </div>
          ))}
          <h4>{words.movesHead}</h4>
          {state.moves.map(({ name, moves, notShown }) => (
            <div key={name}>
              <h5>{name}</h5>
              {moves.length === 0 ? (
                <p className="small">{words.noMoves}</p>
              ) : (
                <ul className="moves">
                  {moves.map(({ inWords, to, letters, isImprovement }) => (
                    <li key={to}>
                      <button type="button" className="state-button" onClick={() => onChoose(to)}>
                        {letters}
                      </button>{" "}
                      {inWords}
                      {isImprovement ? <strong> ({words.improves})</strong> : ` (${words.noGain})`}
                    </li>
                  ))}
                </ul>
              )}
              {notShown > 0 ? <p className="small">{words.moreMoves(notShown)}</p> : null}
            </div>
          ))}
        </>
      )}
    </article>
  );
});

/** Concepts whose verdict reads the same are told together. */
function sameSentences(verdicts: readonly { conceptName: string; stable: boolean; sentence: string }[]) {
  const told: { names: string[]; stable: boolean; sentence: string }[] = [];
  for (const { conceptName, stable, sentence } of verdicts) {
    const same = told.find((one) => one.stable === stable && one.sentence === sentence);
    if (same) same.names.push(conceptName);
    else told.push({ names: [conceptName], stable, sentence });
  }
  return told;
}
