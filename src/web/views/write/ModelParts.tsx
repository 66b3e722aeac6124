import type { ModelFile, StatementItem } from "../../../record/index.ts";
import { useMakerName, useModelName, useOwnName } from "../../parts/names.ts";
import { useWords } from "../../parts/words.ts";
import { useLink } from "../../state/address.ts";
import { useWorkbenchState } from "../../state/useWorkbench.ts";

/** Options and priorities of a model, each with a way to its form. */
export function ModelParts({ model }: { model: string }) {
  const { write } = useWords();
  const link = useLink();
  const { data } = useWorkbenchState();
  const ownName = useOwnName();
  const modelName = useModelName();
  const makerName = useMakerName();
  const found = data?.models.find(({ entry }) => entry.id === model);
  if (!found) return <p>{write.unknown}</p>;
  const path = ["model", model];
  return (
    <>
      <h1>{modelName(found)}</h1>
      <p className="small">{write.from(found.entry.file)}</p>
      <p>
        <a href={link({ view: "write", path: [...path, "head"] })}>{write.modelHead}</a>{" "}
        <span className="small">{write.modelHeadHelp}</span>
      </p>
      {found.file.decisionMakers.map((dm) => (
        <section key={dm.id} aria-label={makerName(dm)} className="entry-list">
          <h2>{makerName(dm)}</h2>
          <p>
            <a href={link({ view: "write", path: [...path, "maker", dm.id] })}>
              {write.correct(makerName(dm))}
            </a>
          </p>
          <h3>{write.options}</h3>
          <ul>
            {(dm.options ?? []).map((option) => (
              <li key={option.id}>
                <a href={link({ view: "write", path: [...path, "option", dm.id, option.id] })}>
                  <code>{option.id}</code> {ownName({ ...option, name: option.name ?? "" })}
                </a>
              </li>
            ))}
          </ul>
          <p>
            <a href={link({ view: "write", path: [...path, "option", dm.id] })}>{write.add(write.option)}</a>
          </p>
          {listsOf(dm).map(({ type, statements, ...reading }) => (
            <div key={type ?? ""}>
              <h3>
                {write.priorities}
                {type === undefined ? "" : `: ${ownName(reading)}`}
              </h3>
              {type === undefined ? null : (
                <p>
                  <a href={link({ view: "write", path: [...path, "type", dm.id, type] })}>
                    {write.correct(ownName(reading))}
                  </a>
                </p>
              )}
              <ol>
                {statements.map((statement, i) => (
                  <li key={`${i} ${textOf(statement)}`}>
                    <a
                      href={link({
                        view: "write",
                        path: [...path, "statement", dm.id, type ?? "-", String(i + 1)],
                      })}
                    >
                      <code>{textOf(statement)}</code>
                    </a>
                  </li>
                ))}
              </ol>
              <p>
                <a href={link({ view: "write", path: [...path, "statement", dm.id, type ?? "-"] })}>
                  {write.add(write.priority)}
                </a>
              </p>
            </div>
          ))}
          <p>
            <a href={link({ view: "write", path: [...path, "type", dm.id] })}>
              {write.addReading(makerName(dm))}
            </a>
          </p>
        </section>
      ))}
      <p>
        <a href={link({ view: "write", path: [...path, "maker"] })}>{write.add(write.decisionMaker)}</a>
      </p>
    </>
  );
}

type DecisionMaker = ModelFile["decisionMakers"][number];

/** Each list of priorities: the decision maker's own, or one for every type of it. */
export function listsOf(dm: DecisionMaker): {
  type: string | undefined;
  name: string;
  names?: Record<string, string> | undefined;
  statements: readonly StatementItem[];
}[] {
  if (!dm.types) return [{ type: undefined, name: "", statements: dm.preferences?.statements ?? [] }];
  return Object.entries(dm.types).map(([type, { name, names, preferences }]) => ({
    type,
    name: name ?? type,
    names,
    statements: preferences.statements ?? [],
  }));
}

function textOf(statement: StatementItem): string {
  return typeof statement === "string" ? statement : statement.say;
}
