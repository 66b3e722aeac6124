import { memo, useState } from "react";
import { Button } from "react-aria-components";
import type { WhatIfEdit } from "../../../assessment/index.ts";
import type { ShownDecisionMaker, ShownStatement } from "../../../questions/priorities.ts";
import type { StrategyAnswer } from "../../../questions/strategy.ts";
import { openEntry, openPlace } from "../../parts/side/open.ts";
import { useWords } from "../../parts/words.ts";
import type { Asked, ShownScenario } from "./asked.ts";
import { type Draft, StatementEditor } from "./StatementEditor.tsx";
import { StatementList } from "./StatementList.tsx";

/** Options and priorities of each decision maker, those of the type looked at. */
export const Priorities = memo(function Priorities({
  model,
  scenario,
  asked,
  make,
}: {
  model: StrategyAnswer;
  scenario: ShownScenario | undefined;
  asked: Asked;
  make(edits: readonly WhatIfEdit[]): void;
}) {
  const { strategy: words } = useWords();
  const [draft, setDraft] = useState<Draft>();
  const [chosen, setChosen] = useState<string>();
  const options = model.decisionMakers.flatMap((dm) =>
    dm.options.map(({ id, name }) => ({ id, says: `${dm.name} ${name}` })),
  );
  return (
    <>
      <p className={model.form === "graph" ? "small" : "small not-printed"}>
        {model.form === "graph" ? words.graphForm : words.prioritiesHelp}
      </p>
      {model.decisionMakers.map((dm) => {
        const type = dm.types.length > 0 ? (scenario?.types[dm.id] ?? dm.types[0]!.id) : undefined;
        const typeName = dm.types.find(({ id }) => id === type)?.name;
        const list = model.lists.find((one) => one.decisionMaker === dm.id && one.type === type);
        const at = { decisionMaker: dm.id, ...(type === undefined ? {} : { type }) };
        const isDrafted = draft && draft.decisionMaker === dm.id && draft.type === type;
        return (
          <section key={dm.id} className="decision-maker" aria-labelledby={`dm-${dm.id}`}>
            <h3 id={`dm-${dm.id}`}>
              {dm.name}
              {typeName ? <span className="type-name"> {words.asType(typeName)}</span> : null}
            </h3>
            <Options dm={dm} />
            {list ? (
              <>
                <StatementList
                  label={words.listLabel(dm.name, typeName)}
                  scope={`${dm.id}/${type ?? ""}`}
                  statements={list.statements}
                  chosen={chosen}
                  onChoose={setChosen}
                  onMove={(place, to) => make([{ ...at, edit: "move", place, to }])}
                  actions={(statement, place) => (
                    <StatementActions
                      statement={statement}
                      place={place}
                      count={list.statements.length}
                      onlyOneOn={list.statements.filter(({ isOff }) => !isOff).length === 1}
                      onEdit={(edit, to) =>
                        make([edit === "move" ? { ...at, edit, place, to: to! } : { ...at, edit, place }])
                      }
                      onWrite={() => setDraft({ ...at, edit: "replace", place, say: statement.say })}
                    />
                  )}
                />
                {isDrafted ? (
                  <StatementEditor
                    key={`${draft.edit}-${draft.place}`}
                    draft={draft}
                    asked={asked}
                    options={options}
                    onDone={(edit) => {
                      if (edit) make([edit]);
                      setDraft(undefined);
                    }}
                  />
                ) : (
                  <button
                    type="button"
                    onClick={() =>
                      setDraft({ ...at, edit: "add", place: list.statements.length + 1, say: "" })
                    }
                  >
                    {words.add(dm.name)}
                  </button>
                )}
              </>
            ) : (
              <Ranking dm={dm} type={type ?? ""} />
            )}
          </section>
        );
      })}
    </>
  );
});

function Options({ dm }: { dm: ShownDecisionMaker }) {
  const { strategy: words } = useWords();
  if (dm.options.length === 0) return null;
  return (
    <ul className="options" aria-label={words.optionsOf(dm.name)}>
      {dm.options.map(({ id, name, note, irreversible, isOn }) => (
        <li key={id} title={note}>
          <b>{id}</b> {name}
          <span className="small">
            {" "}
            {isOn ? words.isOnToday : words.isOffToday}
            {irreversible ? `; ${words.oneWay[irreversible]}` : ""}
          </span>
        </li>
      ))}
    </ul>
  );
}

function StatementActions({
  statement,
  place,
  count,
  onlyOneOn,
  onEdit,
  onWrite,
}: {
  statement: ShownStatement;
  place: number;
  count: number;
  onlyOneOn: boolean;
  onEdit(edit: "drop" | "restore" | "reverse" | "move", to?: number): void;
  onWrite(): void;
}) {
  const { strategy: words } = useWords();
  const { isOff, claims, sources, place: at, from, because } = statement;
  return (
    <div className="statement-more">
      <p className="ground">
        {from === undefined || (because === undefined && statement.isChanged)
          ? words.yourAssumption
          : (because ?? words.judgement)}
      </p>
      {statement.uncertain ? <p className="small">{words.uncertainWhy(statement.uncertain)}</p> : null}
      <p className="small leads">
        {claims.map((id) => (
          <Button key={id} className="place" onPress={() => openEntry("claim", id)}>
            {words.claim(id)}
          </Button>
        ))}
        {sources.map((id) => (
          <Button key={id} className="place" onPress={() => openEntry("source", id)}>
            {words.source(id)}
          </Button>
        ))}
        {from === undefined ? null : (
          <Button className="place" onPress={() => openPlace(at)}>
            {at.file}:{at.line}
          </Button>
        )}
      </p>
      <div className="statement-actions">
        <Button isDisabled={place === 1} onPress={() => onEdit("move", place - 1)}>
          {words.up}
        </Button>
        <Button isDisabled={place === count} onPress={() => onEdit("move", place + 1)}>
          {words.down}
        </Button>
        <Button isDisabled={!isOff && onlyOneOn} onPress={() => onEdit(isOff ? "restore" : "drop")}>
          {isOff ? words.switchOn : words.switchOff}
        </Button>
        <Button onPress={() => onEdit("reverse")}>{words.reverse}</Button>
        <Button onPress={onWrite}>{words.edit}</Button>
      </div>
    </div>
  );
}

/** Where the author ranked the states instead of stating priorities. */
function Ranking({ dm, type }: { dm: ShownDecisionMaker; type: string }) {
  const { strategy: words } = useWords();
  const ranking = dm.rankings[type];
  if (!ranking) return <p className="small">{words.noPriorities}</p>;
  return (
    <>
      <p className="small">{words.ranked}</p>
      <ol className="ranking">
        {ranking.groups.map((group) => (
          <li key={group.join(" ")}>{group.join(" = ")}</li>
        ))}
      </ol>
      {ranking.notShown > 0 ? <p className="small">{words.moreRanks(ranking.notShown)}</p> : null}
    </>
  );
}
