import { useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import type { StrategyAnswer } from "../../../questions/strategy.ts";
import { Failure } from "../../parts/Failure.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useLanguage, useWords } from "../../parts/words.ts";
import { select, useAddress } from "../../state/address.ts";
import { useOtherLists, useToldWhatIf } from "../../state/askedWhatIf.ts";
import { useDay } from "../../state/useWorkbench.ts";
import { useViewUndo } from "../../state/viewUndo.ts";
import type { Asked, ShownScenario } from "./asked.ts";
import { Changes } from "./Changes.tsx";
import { Equilibria } from "./Equilibria.tsx";
import { Flips } from "./Flips.tsx";
import { GraphSection } from "./GraphSection.tsx";
import { KeepVariantForm } from "./KeepVariantForm.tsx";
import { Priorities } from "./Priorities.tsx";
import { ScenarioChooser } from "./ScenarioChooser.tsx";
import { StateDetails } from "./StateDetails.tsx";
import { lastValue, type Newest, useNewest } from "./useNewest.ts";
import { useWhatIf } from "./useWhatIf.ts";
import { Verdicts } from "./Verdicts.tsx";
import { WhatIfFile } from "./WhatIfFile.tsx";

interface Settled {
  shown: StrategyAnswer;
  asked: Asked;
  scenario: ShownScenario | undefined;
}

/**
 * What the verdicts shown are of: while those of a further edit are on their way, all parts stay with the last ones,
 * and ask nothing new.
 */
function useSettled(
  answer: Newest<StrategyAnswer>,
  { modelId, edits, day, language }: Omit<Asked, "scenario">,
  query: Record<string, string>,
): Settled | undefined {
  const last = useRef<Omit<Asked, "scenario"> | undefined>(undefined);
  const shown = lastValue(answer);
  if (
    answer.status === "ready" &&
    (last.current?.edits !== edits || last.current.day !== day || last.current.language !== language)
  )
    last.current = { modelId, edits, day, language };
  const base = last.current;
  const scenario = useMemo(() => scenarioShown(shown, query), [shown, query]);
  const name = scenario?.name ?? "";
  return useMemo(
    () => (shown && base ? { shown, asked: { ...base, scenario: name }, scenario } : undefined),
    [shown, base, name, scenario],
  );
}

export function ModelView({ modelId, modelName }: { modelId: string; modelName: string }) {
  const { app, strategy: words } = useWords();
  const day = useDay();
  const language = useLanguage();
  const { query } = useAddress();
  const whatIf = useWhatIf();
  const { edits, make } = whatIf;
  useViewUndo(whatIf.undo, whatIf.redo);
  const answer = useNewest(
    (engine) => engine.strategy(modelId, edits, day, language),
    [modelId, edits, day, language],
  );
  const told = useToldWhatIf(language);
  const isOther = useOtherLists(told);
  const [focusState, setFocusState] = useState(0);
  const now = useSettled(answer, { modelId, edits, day, language }, query);
  // The verdicts are painted first; lists, graph and explanations follow.
  const later = useDeferredValue(now);
  const choose = useCallback((id: number) => {
    select({ state: String(id) });
    setFocusState((count) => count + 1);
  }, []);
  const chooseInPlace = useCallback((id: number) => select({ state: String(id) }), []);
  const keepTypes = useCallback(
    (decisionMaker: string, keep: string[]) => make([{ edit: "types", decisionMaker, keep }]),
    [make],
  );
  if (answer.status === "failed")
    return (
      <>
        <Failure {...answer} />
        {whatIf.reset ? (
          <button type="button" onClick={whatIf.reset}>
            {words.reset}
          </button>
        ) : null}
      </>
    );
  if (!now || !later) return <Waiting text={app.solving} />;
  const { shown, asked, scenario } = now;
  const { solved, problems, ignored } = shown;
  const stateId = /^\d{1,15}$/.test(query.state ?? "") ? Number(query.state) : solved?.statusQuo?.id;
  const isShownWhatIf = asked.edits.length > 0;
  const isWhatIf = edits.length > 0;
  return (
    <>
      {shown.question ? <p className="model-question">{shown.question}</p> : null}
      <div className="what-if-bar" role="toolbar" aria-label={words.whatIf}>
        <p>
          {/* In sight while a priority far below is changed. */}
          {solved?.dialogue ? (
            <>
              <strong>{words.verdict[solved.dialogue.verdict]}.</strong>{" "}
              {words.dialogueSays(solved.dialogue.openIn.length, solved.scenarios.length)}{" "}
            </>
          ) : null}
          {isWhatIf ? words.whatIfCount(edits.length) : words.asWritten}
        </p>
        <button type="button" disabled={!whatIf.undo} onClick={whatIf.undo}>
          {words.undo}
        </button>
        <button type="button" disabled={!whatIf.redo} onClick={whatIf.redo}>
          {words.redo}
        </button>
        <button type="button" disabled={!whatIf.reset} onClick={whatIf.reset}>
          {words.reset}
        </button>
      </div>
      {told ? <p className="small">{words.differences(told.differences)}</p> : null}
      {isOther ? (
        <p className="caution" role="status">
          {words.otherLists}
        </p>
      ) : null}
      <WhatIfFile asked={{ modelId, edits, day, language }} />
      {ignored.length > 0 ? <p className="caution">{words.ignored(ignored.length)}</p> : null}
      {problems.length > 0 ? (
        <ul className="model-problems">
          {problems.map(({ severity, message }) => (
            <li key={message}>
              <strong>{words.severity[severity]}:</strong> {message}
            </li>
          ))}
        </ul>
      ) : null}
      {solved && scenario ? (
        <ScenarioChooser model={shown} scenario={scenario} onKeep={keepTypes} />
      ) : (
        <p className="caution">{words.unsolved}</p>
      )}
      <div className="strategy-columns">
        <section aria-labelledby="priorities-heading">
          <h2 id="priorities-heading">{words.priorities}</h2>
          <Priorities model={later.shown} scenario={later.scenario} asked={later.asked} make={make} />
        </section>
        {solved && scenario ? (
          <div className="strategy-results" aria-busy={!answer.isCurrent}>
            <Verdicts solved={solved} scenario={scenario} asked={asked} isWhatIf={isShownWhatIf} />
            {isShownWhatIf ? <Flips asked={later.asked} onChoose={choose} /> : null}
            <Equilibria
              solved={solved}
              scenario={scenario}
              asked={asked}
              chosen={stateId}
              onChoose={choose}
            />
          </div>
        ) : null}
      </div>
      {solved && scenario ? (
        <>
          <section aria-labelledby="graph-heading" className="strategy-graph">
            <h2 id="graph-heading">{words.graph.title}</h2>
            <GraphSection asked={later.asked} chosen={stateId} onChoose={chooseInPlace} />
            {stateId === undefined ? null : (
              <StateDetails asked={later.asked} stateId={stateId} focusOn={focusState} onChoose={choose} />
            )}
          </section>
          <Changes
            key={day}
            asked={later.asked}
            stateCount={solved.stateCount * solved.scenarios.length}
            hasStatements={shown.lists.length > 0}
            make={make}
          />
        </>
      ) : null}
      {isWhatIf && solved ? <KeepVariantForm asked={asked} modelName={modelName} /> : null}
    </>
  );
}

/** The scenario of the types the address names; where it names none that is, the first. */
function scenarioShown(
  model: StrategyAnswer | undefined,
  query: Record<string, string>,
): ShownScenario | undefined {
  const scenarios = model?.solved?.scenarios ?? [];
  let best = scenarios[0];
  let most = -1;
  for (const scenario of scenarios) {
    const met = Object.entries(scenario.types).filter(([dm, type]) => query[`type.${dm}`] === type).length;
    if (met > most) {
      best = scenario;
      most = met;
    }
  }
  return best;
}
