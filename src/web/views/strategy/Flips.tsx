import { memo } from "react";
import type { Turned } from "../../../questions/flips.ts";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../parts/words.ts";
import type { Asked } from "./asked.ts";
import { lastValue, useNewest } from "./useNewest.ts";

/** What the what-if changes against the case as written, in the scenario looked at, and which statement did it. */
export const Flips = memo(function Flips({ asked, onChoose }: { asked: Asked; onChoose(id: number): void }) {
  const { strategy: words } = useWords();
  const { modelId, edits, day, scenario, language } = asked;
  const flips = lastValue(
    useNewest(
      (engine) => engine.strategyFlips(modelId, edits, day, scenario, language),
      [modelId, edits, day, scenario, language],
    ),
  );
  const turnedWords = ({ by, a, b, before, now }: Turned) =>
    words.turned(
      by,
      words.prefers(a, b, before.prefers, before.because),
      words.prefers(a, b, now.prefers, now.because),
    );
  return (
    <section aria-labelledby="flips-heading">
      <h2 id="flips-heading">{words.flipsHead}</h2>
      {!flips ? (
        <Waiting />
      ) : flips.states.length === 0 && flips.reach.length === 0 ? (
        <p>{words.noFlips}</p>
      ) : (
        <ul className="flips">
          {flips.states.map((state) => (
            <li key={state.id}>
              <button type="button" className="state-button" onClick={() => onChoose(state.id)}>
                {state.letters}
              </button>{" "}
              {words.flip(words.hold[state.before], words.hold[state.now])}
              {state.by.length > 0 ? (
                <ul>
                  {state.by.map(({ name, isStableNow, turned }) => (
                    <li key={name}>
                      {words.stability(name, isStableNow)} {turned.map(turnedWords).join(" ")}
                    </li>
                  ))}
                </ul>
              ) : null}
            </li>
          ))}
          {flips.reach.map((state) => (
            <li key={`reach-${state.id}`}>
              <button type="button" className="state-button" onClick={() => onChoose(state.id)}>
                {state.letters}
              </button>{" "}
              {words.reachFlip(state.isReachableNow)}{" "}
              {state.path?.map(({ by, inWords, letters }) => words.step(by, inWords, letters)).join(" ")}
            </li>
          ))}
        </ul>
      )}
      {flips && flips.notShown > 0 ? <p className="small">{words.moreStates(flips.notShown)}</p> : null}
    </section>
  );
});
