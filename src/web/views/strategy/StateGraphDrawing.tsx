import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { GraphNode, StateGraph } from "../../../questions/stateGraph.ts";
import { useWords } from "../../parts/words.ts";
import { type EdgeCurve, edgeCurve } from "./edgeCurve.ts";
import { layOut, NODE, type Placed } from "./layout.ts";
import { useZoom } from "./useZoom.ts";

/** Lines that tell the movers apart; the labels and the key say it too. */
const LINES = ["line-solid", "line-dashed", "line-dotted"] as const;
/** With more moves than these only those that matter to the state chosen bear a name. */
const MOST_NAMED = 14;
const UPRIGHT_BELOW = 560;

/** The drawing of the state graph; a table beside it says the same. Arrow keys lead from state to state, + and - nearer and wider. */
export default function StateGraphDrawing({
  graph,
  chosen,
  onChoose,
}: {
  graph: StateGraph;
  chosen: number | undefined;
  onChoose(id: number): void;
}) {
  const { strategy: words } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const [isUpright, setIsUpright] = useState(false);
  const [focused, setFocused] = useState<number>();
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const observer = new ResizeObserver(() => setIsUpright(box.clientWidth < UPRIGHT_BELOW));
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  const placed = useMemo(() => layOut(graph, isUpright), [graph, isUpright]);
  const view = useRef<HTMLElement>(null);
  const zoom = useZoom(view, placed.width, placed.height);
  const curves = useMemo(() => curvesOf(graph, placed), [graph, placed]);
  const path = pathTo(graph, chosen);
  const isFew = graph.edges.length <= MOST_NAMED;
  const edges = graph.edges.map((edge, i) => {
    const isLed = edge.isOnPath && path.has(edge.to) && path.has(edge.from);
    const isNear = edge.from === chosen || edge.to === chosen;
    return { ...edge, key: i, curve: curves[i]!, look: isLed ? "led" : isNear || isFew ? "near" : "far" };
  });
  const order = { far: 0, near: 1, led: 2 };
  edges.sort((a, b) => order[a.look as keyof typeof order] - order[b.look as keyof typeof order]);
  const named = graph.nodes.find(({ id }) => id === (focused ?? chosen));
  const first = graph.nodes.some(({ id }) => id === chosen) ? chosen : graph.nodes[0]?.id;
  const onKey = (event: KeyboardEvent<SVGGElement>, node: GraphNode) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onChoose(node.id);
      return;
    }
    const nearer = { "+": zoom.nearer, "-": zoom.wider, "0": zoom.whole }[event.key];
    if (nearer && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      nearer();
      return;
    }
    const next = neighbour(placed, node.id, event.key);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.parentElement?.querySelector<SVGGElement>(`[data-state="${next}"]`)?.focus();
  };
  return (
    <div ref={frame}>
      <p className="graph-zoom not-taken not-printed">
        <button type="button" onClick={zoom.nearer}>
          {words.graph.zoom.nearer}
        </button>{" "}
        <button type="button" onClick={zoom.wider}>
          {words.graph.zoom.wider}
        </button>{" "}
        <button type="button" onClick={zoom.whole}>
          {words.graph.zoom.whole}
        </button>{" "}
        <span role="status" className="small">
          {words.graph.zoom.now(Math.round(100 * zoom.factor))}
        </span>
      </p>
      <section ref={view} className="graph-frame" aria-label={words.graph.scroll}>
        {/* biome-ignore lint/a11y/useSemanticElements: the states in it are a group, and no fields of a form */}
        <svg
          className="graph-drawing"
          width={placed.width * zoom.factor}
          height={placed.height * zoom.factor}
          viewBox={`0 0 ${placed.width} ${placed.height}`}
          role="group"
          aria-label={words.graph.label(graph.nodes.length, graph.edges.length)}
        >
          {placed.apart === undefined ? null : (
            <ApartLine placed={placed} isUpright={isUpright} says={words.notReachable} />
          )}
          {edges.map(({ key, curve, look, by }) => (
            <g key={key} className={`graph-edge ${look} ${LINES[by % LINES.length]}`}>
              <path className="graph-line" d={curve.line} />
              <path className="graph-head" d={curve.head} />
            </g>
          ))}
          {edges
            .filter(({ look }) => look !== "far")
            .map(({ key, curve, by }) => (
              <text key={key} className="graph-mover" x={curve.middle.x} y={curve.middle.y + 4}>
                {graph.decisionMakers[by]}
              </text>
            ))}
          {graph.nodes.map((node) => {
            const { id, letters, inWords, isStatusQuo, isDialogue, hold } = node;
            const { x, y } = placed.positions.get(id)!;
            const tag = [
              ...(isStatusQuo ? [words.today] : []),
              ...(isDialogue ? [words.dialogueTag] : []),
              ...(hold === "by-itself" || hold === "credible-sanction" ? [words.graph.short[hold]] : []),
            ].join(", ");
            const classes = [
              "graph-node",
              hold,
              ...(isStatusQuo ? ["today"] : []),
              ...(path.has(id) ? ["on-path"] : []),
              ...(id === chosen ? ["chosen"] : []),
            ];
            return (
              // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
              <g
                key={id}
                data-state={id}
                className={classes.join(" ")}
                transform={`translate(${x - NODE.width / 2} ${y - NODE.height / 2})`}
                role="button"
                tabIndex={id === first ? 0 : -1}
                aria-pressed={id === chosen}
                aria-label={[letters, tag, inWords].filter((one) => one !== "").join("; ")}
                onClick={() => onChoose(id)}
                onKeyDown={(event) => onKey(event, node)}
                onPointerEnter={() => setFocused(id)}
                onPointerLeave={() => setFocused(undefined)}
                onFocus={() => setFocused(id)}
                onBlur={() => setFocused(undefined)}
              >
                {id === chosen ? (
                  <rect
                    className="graph-ring"
                    x={-6}
                    y={-6}
                    width={NODE.width + 12}
                    height={NODE.height + 12}
                    rx={7}
                  />
                ) : null}
                <rect className="graph-box" width={NODE.width} height={NODE.height} rx={4} />
                {hold === "by-itself" ? (
                  <rect
                    className="graph-inner"
                    x={4}
                    y={4}
                    width={NODE.width - 8}
                    height={NODE.height - 8}
                    rx={2}
                  />
                ) : null}
                <text className="graph-letters" x={NODE.width / 2} y={20}>
                  {letters}
                </text>
                {[...(tag === "" ? [] : [tag]), ...inLines(node.otherwise, tag === "" ? 4 : 3)].map(
                  (line, i) => (
                    <text
                      key={`${i} ${line}`}
                      className={i === 0 && tag !== "" ? "graph-tag" : "graph-otherwise"}
                      x={NODE.width / 2}
                      y={36 + 13 * i}
                    >
                      {line}
                    </text>
                  ),
                )}
              </g>
            );
          })}
        </svg>
      </section>
      <p className="graph-words not-taken small">{named ? `${named.letters}: ${named.inWords}` : "\u00a0"}</p>
    </div>
  );
}

/** Between what can be reached and what cannot: no later move leads over it. */
function ApartLine({ placed, isUpright, says }: { placed: Placed; isUpright: boolean; says: string }) {
  const { apart = 0, width, height } = placed;
  return (
    <g className="graph-apart">
      <path d={isUpright ? `M0 ${apart}H${width}` : `M${apart} 0V${height}`} />
      <text
        x={isUpright ? 8 : apart}
        y={isUpright ? apart - 6 : 12}
        style={{ textAnchor: isUpright ? "start" : "middle" }}
      >
        {says}
      </text>
    </g>
  );
}

/** As many letters as a box is wide. */
const LINE = 25;

/** A text in a few lines; what does not fit is told beside the drawing. */
function inLines(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length <= LINE) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, LINE - 2)} …`];
}

function curvesOf({ edges, nodes }: StateGraph, { positions }: Placed): EdgeCurve[] {
  const beside = new Map<string, number>();
  const ways = new Set(edges.map(({ from, to }) => `${from} ${to}`));
  return edges.map(({ from, to }) => {
    const key = `${from} ${to}`;
    const nth = beside.get(key) ?? 0;
    beside.set(key, nth + 1);
    const others = nodes.flatMap(({ id }) => (id === from || id === to ? [] : [positions.get(id)!]));
    return edgeCurve(positions.get(from)!, positions.get(to)!, NODE, others, ways.has(`${to} ${from}`), nth);
  });
}

/** The nearest state in the direction of an arrow key. */
function neighbour({ positions }: Placed, from: number, key: string): number | undefined {
  const way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key];
  const here = positions.get(from);
  if (!way || !here) return undefined;
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, { x, y }] of positions) {
    const ahead = (x - here.x) * way[0]! + (y - here.y) * way[1]!;
    const aside = Math.abs((x - here.x) * way[1]!) + Math.abs((y - here.y) * way[0]!);
    const distance = ahead + 2 * aside;
    if (ahead > 1 && aside <= 2 * ahead && distance < least) {
      best = id;
      least = distance;
    }
  }
  return best;
}

/** States on the shortest path from the status quo to a state, itself included. */
function pathTo({ edges, nodes }: StateGraph, state: number | undefined): ReadonlySet<number> {
  const path = new Set<number>();
  let at = nodes.some(({ id, level }) => id === state && level !== undefined) ? state : undefined;
  while (at !== undefined && !path.has(at)) {
    path.add(at);
    const here: number = at;
    at = edges.find(({ to, isOnPath }) => isOnPath && to === here)?.from;
  }
  return path;
}
