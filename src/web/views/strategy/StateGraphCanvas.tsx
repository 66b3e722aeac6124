import cytoscape from "cytoscape";
import { useEffect, useMemo, useRef, useState } from "react";
import type { StateGraph } from "../../../questions/stateGraph.ts";
import { useWords } from "../../parts/words.ts";
import { layOut, NODE } from "./layout.ts";

const LINES = ["solid", "dashed", "dotted"] as const;

/** Line style of a decision maker's moves; the label says it too. */
export function lineOf(by: number): (typeof LINES)[number] {
  return LINES[by % LINES.length]!;
}

/** The drawing of the state graph; a table beside it says the same. */
export default function StateGraphCanvas({
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
  const holder = useRef<HTMLDivElement>(null);
  const [isUpright, setIsUpright] = useState(false);
  const [theme, setTheme] = useState(0);
  const [focused, setFocused] = useState<number>();
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  });
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const observer = new ResizeObserver(() => setIsUpright(box.clientWidth < 560));
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const changed = () => setTheme((count) => count + 1);
    const scheme = window.matchMedia("(prefers-color-scheme: dark)");
    scheme.addEventListener("change", changed);
    const observer = new MutationObserver(changed);
    observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    return () => {
      scheme.removeEventListener("change", changed);
      observer.disconnect();
    };
  }, []);
  const placed = useMemo(() => layOut(graph, isUpright), [graph, isUpright]);
  useEffect(() => {
    const container = holder.current;
    if (!container || theme < 0) return;
    const style = getComputedStyle(document.documentElement);
    const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
    const path = pathTo(graph, chosen);
    const cy = cytoscape({
      container,
      autoungrabify: true,
      userZoomingEnabled: false,
      userPanningEnabled: false,
      boxSelectionEnabled: false,
      elements: {
        nodes: graph.nodes.map(({ id, letters, isStatusQuo, hold, isDialogue }) => ({
          data: {
            id: String(id),
            label: [
              letters,
              [
                ...(isStatusQuo ? [words.today] : []),
                ...(isDialogue ? [words.dialogueTag] : []),
                ...(hold === "by-itself" || hold === "credible-sanction" ? [words.graph.short[hold]] : []),
              ].join(", "),
            ].join("\n"),
          },
          position: placed.positions.get(id)!,
          classes: [
            hold,
            ...(isStatusQuo ? ["today"] : []),
            ...(id === chosen ? ["chosen"] : []),
            ...(path.has(id) ? ["on-path"] : []),
          ].join(" "),
        })),
        edges: graph.edges.map(({ from, to, by, isOnPath }) => {
          const isLed = isOnPath && path.has(to) && path.has(from);
          const isOfChosen = from === chosen || to === chosen;
          return {
            data: {
              source: String(from),
              target: String(to),
              label: isLed || isOfChosen || graph.edges.length <= 14 ? graph.decisionMakers[by]! : "",
              line: lineOf(by),
            },
            classes: isLed ? "led" : isOfChosen ? "near" : "far",
          };
        }),
      },
      layout: { name: "preset", fit: false },
      style: [
        {
          selector: "node",
          style: {
            shape: "round-rectangle",
            width: NODE.width,
            height: NODE.height,
            label: "data(label)",
            "text-wrap": "wrap",
            "text-max-width": `${NODE.width - 10}px`,
            "text-valign": "center",
            "text-halign": "center",
            "font-family": "system-ui, sans-serif",
            "font-size": 13,
            "line-height": 1.25,
            color: colour("ink"),
            "background-color": colour("paper"),
            "border-width": 1.5,
            "border-color": colour("soft"),
          },
        },
        {
          selector: "node.by-itself",
          style: { "border-width": 5, "border-style": "double", "border-color": colour("good") },
        },
        {
          selector: "node.credible-sanction",
          style: { "border-width": 3, "border-style": "dashed", "border-color": colour("good") },
        },
        { selector: "node.today", style: { "background-color": colour("panel"), "font-weight": "bold" } },
        { selector: "node.on-path", style: { "border-color": colour("accent") } },
        {
          selector: "node.chosen",
          style: {
            "outline-width": 3,
            "outline-offset": 3,
            "outline-color": colour("accent"),
            "font-weight": "bold",
          },
        },
        {
          selector: "edge",
          style: {
            "curve-style": "bezier",
            "target-arrow-shape": "triangle",
            "line-style": "data(line)" as unknown as "solid",
            width: 1.3,
            "line-color": colour("soft"),
            "target-arrow-color": colour("soft"),
            label: "data(label)",
            "font-family": "system-ui, sans-serif",
            "font-size": 12,
            color: colour("ink"),
            "text-background-color": colour("paper"),
            "text-background-opacity": 0.92,
            "text-background-padding": "2px",
          },
        },
        { selector: "edge.far", style: { opacity: graph.edges.length > 14 ? 0.45 : 0.85 } },
        {
          selector: "edge.led",
          style: {
            width: 3.5,
            "line-color": colour("accent"),
            "target-arrow-color": colour("accent"),
            "z-index": 5,
          },
        },
      ],
    });
    cy.on("tap", "node", ({ target }) => choose.current(Number(target.id())));
    cy.on("mouseover", "node", ({ target }) => setFocused(Number(target.id())));
    cy.on("mouseout", "node", () => setFocused(undefined));
    return () => cy.destroy();
  }, [graph, placed, chosen, words, theme]);
  const named = graph.nodes.find(({ id }) => id === (focused ?? chosen));
  return (
    <div ref={frame}>
      {/* cytoscape would write a style element, which the page's policy forbids; it writes none where this stands. */}
      <span id="__________cytoscape_stylesheet" hidden />
      <section className="graph-frame" aria-label={words.graph.scroll} tabIndex={0}>
        <div
          role="img"
          aria-label={words.graph.label(graph.nodes.length, graph.edges.length)}
          style={{ width: placed.width, height: placed.height }}
        >
          <div ref={holder} className="graph-canvas" aria-hidden="true" />
        </div>
      </section>
      <p className="graph-words small">{named ? `${named.letters}: ${named.inWords}` : " "}</p>
    </div>
  );
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
