import { memo } from "react";
import type { StrategyAnswer } from "../../../questions/strategy.ts";
import { useWords } from "../../parts/words.ts";
import { select } from "../../state/address.ts";
import type { ShownScenario } from "./asked.ts";

/** Which type of each decision maker is looked at, and which count as possible at all. */
export const ScenarioChooser = memo(function ScenarioChooser({
  model,
  scenario,
  onKeep,
}: {
  model: StrategyAnswer;
  scenario: ShownScenario;
  onKeep(decisionMaker: string, keep: string[]): void;
}) {
  const { strategy: words } = useWords();
  const typed = model.decisionMakers.filter(({ types }) => types.length > 0);
  if (typed.length === 0) return null;
  return (
    <div className="scenario-chooser">
      {typed.map(({ id, name, types }) => {
        const kept = types.filter(({ isKept }) => isKept);
        return (
          <fieldset key={id}>
            <legend>{words.ifDecisionMakerIs(name)}</legend>
            <div className="type-switch">
              {types.map((type) => (
                <label key={type.id} className={type.isKept ? undefined : "is-out"}>
                  <input
                    type="radio"
                    name={`type-${id}`}
                    checked={scenario.types[id] === type.id}
                    disabled={!type.isKept}
                    onChange={() => select({ [`type.${id}`]: type.id }, { replace: true })}
                  />
                  <span>{type.name}</span>
                </label>
              ))}
            </div>
            <p className="small">{types.find((type) => type.id === scenario.types[id])?.says}</p>
            {types.length > 1 ? (
              <details>
                <summary>{words.possibleTypes(kept.length, types.length)}</summary>
                <p className="small">{words.possibleTypesHelp}</p>
                {types.map((type) => (
                  <label key={type.id} className="type-kept">
                    <input
                      type="checkbox"
                      checked={type.isKept}
                      disabled={type.isKept && kept.length === 1}
                      onChange={() =>
                        onKeep(
                          id,
                          types
                            .filter((one) => (one === type ? !type.isKept : one.isKept))
                            .map((one) => one.id),
                        )
                      }
                    />{" "}
                    {type.name}
                  </label>
                ))}
              </details>
            ) : null}
          </fieldset>
        );
      })}
    </div>
  );
});
