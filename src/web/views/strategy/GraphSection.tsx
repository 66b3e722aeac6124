import { lazy, memo, Suspense, useState } from "react";
import type { StateGraph } from "../../../questions/stateGraph.ts";
import { conceptNamesOf } from "../../parts/conceptNames.ts";
import { ScrollRegion } from "../../parts/ScrollRegion.tsx";
import { TakeFigure } from "../../parts/take/TakeOut.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../parts/words.ts";
import type { Asked } from "./asked.ts";
import { lastValue, useNewest } from "./useNewest.ts";

const StateGraphDrawing = lazy(() => import("./StateGraphDrawing.tsx"));

/** Where play can go from today, as a drawing and as a list; both choose a state. */
export const GraphSection = memo(function GraphSection({
  asked,
  chosen,
  onChoose,
}: {
  asked: Asked;
  chosen: number | undefined;
  onChoose(id: number): void;
}) {
  const { strategy: words } = useWords();
  const [withUnreached, setWithUnreached] = useState(false);
  const { modelId, edits, day, scenario, language } = asked;
  const graph = lastValue(
    useNewest(
      (engine) => engine.strategyGraph(modelId, edits, day, scenario, withUnreached, language),
      [modelId, edits, day, scenario, withUnreached, language],
    ),
  );
  if (!graph) return <Waiting />;
  const reached = graph.nodes.filter(({ level }) => level !== undefined).length;
  return (
    <>
      <p className="small">{words.graph.help}</p>
      <p>{words.graph.count(reached)}</p>
      <label className="with-unreached">
        <input
          type="checkbox"
          checked={withUnreached}
          onChange={({ target }) => setWithUnreached(target.checked)}
        />{" "}
        {words.graph.withUnreached}
      </label>
      <TakeFigure title={words.graph.title}>
        {graph.nodes.length > 0 ? (
          <Suspense fallback={<Waiting />}>
            <StateGraphDrawing graph={graph} chosen={chosen} onChoose={onChoose} />
          </Suspense>
        ) : null}
        <ul className="line-key" aria-label={words.graph.key}>
          {graph.decisionMakers.map((name, by) => (
            <li key={name}>
              <span className={`line-sample line-${by % 3}`} aria-hidden="true" />
              {words.graph.movesOf(name, words.graph.lines[by % 3]!)}
            </li>
          ))}
          <li>
            <span className="hold-sample hold-nash" aria-hidden="true" />
            {words.holdWith("by-itself", conceptNamesOf("by-itself"))}
          </li>
          <li>
            <span className="hold-sample hold-seq" aria-hidden="true" />
            {words.holdWith("credible-sanction", conceptNamesOf("credible-sanction"))}
          </li>
        </ul>
      </TakeFigure>
      {graph.nodesNotShown > 0 || graph.edgesNotShown > 0 ? (
        <p className="small">{words.graph.notShown(graph.nodesNotShown, graph.edgesNotShown)}</p>
      ) : null}
      <details>
        <summary>{words.graph.asTable}</summary>
        <GraphTable graph={graph} chosen={chosen} onChoose={onChoose} />
      </details>
    </>
  );
});

function GraphTable({
  graph,
  chosen,
  onChoose,
}: {
  graph: StateGraph;
  chosen: number | undefined;
  onChoose(id: number): void;
}) {
  const { strategy: words } = useWords();
  const letters = new Map(graph.nodes.map((node) => [node.id, node.letters]));
  return (
    <ScrollRegion label={words.graph.asTable}>
      <table className="state-table">
        <caption>{words.graph.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.graph.steps}</th>
            <th scope="col">{words.graph.holds}</th>
            <th scope="col">{words.graph.improvements}</th>
          </tr>
        </thead>
        <tbody>
          {graph.nodes.map((node) => (
            <tr key={node.id} className={node.id === chosen ? "is-chosen" : undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="state-button"
                  aria-pressed={node.id === chosen}
                  onClick={() => onChoose(node.id)}
                >
                  {node.letters}
                </button>
                <span className="state-words">{node.inWords}</span>
              </th>
              <td>{node.level === undefined ? words.notReachable : node.level}</td>
              <td>{words.hold[node.hold]}</td>
              <td>
                {graph.edges
                  .filter(({ from }) => from === node.id)
                  .map(({ by, to }) => `${graph.decisionMakers[by]} → ${letters.get(to)}`)
                  .join("; ") || "–"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
