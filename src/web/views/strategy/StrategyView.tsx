import { Failure } from "../../parts/Failure.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useLanguage, useWords } from "../../parts/words.ts";
import { goTo, useAddress, useLink } from "../../state/address.ts";
import { useEngine } from "../../state/useEngine.ts";
import { useDay, useWorkbench } from "../../state/useWorkbench.ts";
import { ModelChooser } from "./ModelChooser.tsx";
import { ModelView } from "./ModelView.tsx";
import { RefusedFile } from "./WhatIfFile.tsx";
import "./strategy.css";

/** What each side wants, what follows from it, and what would follow if it wanted something else. */
export function StrategyView() {
  const { app, strategy: words } = useWords();
  const { path, query } = useAddress();
  const day = useDay();
  const language = useLanguage();
  const answer = useEngine((engine) => engine.strategyModels(day, language), [day, language]);
  if (answer.status === "failed") return <Failure {...answer} />;
  const models = answer.value;
  if (!models) return <Waiting text={app.loading} />;
  if (models.length === 0) return <NoModel />;
  const wanted = path[0];
  const chosen = models.find(({ id }) => id === wanted) ?? models.find(({ isMain }) => isMain) ?? models[0]!;
  return (
    <div className="strategy">
      {/* react-aria would write a style element, which the page's policy forbids; it writes none where this stands. */}
      <span id="react-aria-pressable-style" hidden />
      <h1>{words.title}</h1>
      <p className="lead">{words.intro}</p>
      <RefusedFile />
      {wanted !== undefined && chosen.id !== wanted ? (
        <p className="caution">{words.noSuchModel(wanted)}</p>
      ) : null}
      <ModelChooser
        models={models}
        chosen={chosen}
        onChoose={(id) =>
          goTo({ view: "strategy", path: [id], query: query.day === undefined ? {} : { day: query.day } })
        }
      />
      <ModelView key={chosen.id} modelId={chosen.id} modelName={chosen.name} />
    </div>
  );
}

/** What a model is, and how to begin one. */
function NoModel() {
  const { strategy: words } = useWords();
  const { canWrite } = useWorkbench();
  const link = useLink();
  return (
    <div className="page strategy-empty">
      <h1>{words.title}</h1>
      <p className="lead">{words.empty.lead}</p>
      <p>{words.empty.what}</p>
      <h2>{words.empty.beginHead}</h2>
      <ol>
        {words.empty.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {canWrite ? (
        <p>
          <a href={link({ view: "write", path: ["model"] })}>{words.empty.begin}</a>
        </p>
      ) : null}
      <p className="small">{words.empty.asFile}</p>
      <pre>{EXAMPLE}</pre>
      <p className="small">{words.empty.later}</p>
    </div>
  );
}

const EXAMPLE = `title: A first model
decisionMakers:
  - id: a
    name: Side A
    options: [{id: T, name: offers talks, off: offers no talks}]
    preferences: {statements: ["J", "T only if J"]}
  - id: b
    name: Side B
    options: [{id: J, name: joins the talks, off: stays away}]
    preferences: {statements: ["J iff T", "T"]}
statusQuo: {on: []}
`;
