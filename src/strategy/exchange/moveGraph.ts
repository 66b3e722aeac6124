import { tellingIds } from "../levels.ts";
import type { StateSpace } from "../stateSpace.ts";

/** The graph of a model in one scenario: states and every move, told apart by whether it pays whoever makes it. */
interface MoveGraph {
  nodes: { id: number; label: string; isEquilibrium: boolean; isStatusQuo: boolean }[];
  edges: { from: number; to: number; by: string; pays: boolean }[];
}

function moveGraph(
  space: StateSpace,
  ranks: readonly Int32Array[],
  equilibria: ReadonlySet<number>,
): MoveGraph {
  const states = [...Array(space.stateCount).keys()];
  return {
    nodes: states.map((state) => ({
      id: space.idOf(state),
      label: space.labelOf(state) ?? (tellingIds(space.onOptions(state)).join(" ") || "nothing on"),
      isEquilibrium: equilibria.has(state),
      isStatusQuo: state === space.statusQuo,
    })),
    edges: states.flatMap((from) =>
      space.decisionMakers.flatMap(({ id: by }, dm) =>
        space.moves[dm]!.targets(from).map((to) => ({
          from: space.idOf(from),
          to: space.idOf(to),
          by,
          pays: ranks[dm]![to]! > ranks[dm]![from]!,
        })),
      ),
    ),
  };
}

/** Ranks, as dot lays them out, take it minutes where more moves cross; neato takes a second. */
const MOST_RANKED = 300;

/** As Graphviz draws it: equilibria with a double line, the status quo grey, moves that do not pay their mover dashed. */
export function writeDot(
  title: string,
  space: StateSpace,
  ranks: readonly Int32Array[],
  equilibria: ReadonlySet<number>,
): string {
  const { nodes, edges } = moveGraph(space, ranks, equilibria);
  const quoted = (text: string) =>
    `"${text
      .replace(/\\/g, "\\\\")
      .replace(/"/g, '\\"')
      .replace(/[\r\n]+/g, " ")}"`;
  return [
    `digraph ${quoted(title)} {`,
    ...(edges.length > MOST_RANKED ? ["  layout=neato; overlap=scale; splines=line;"] : []),
    "  node [shape=box];",
    ...nodes.map(({ id, label, isEquilibrium, isStatusQuo }) => {
      const looks = [
        `label=${quoted(`${id} ${label}`)}`,
        ...(isEquilibrium ? ["peripheries=2"] : []),
        ...(isStatusQuo ? ["style=filled", "fillcolor=lightgrey"] : []),
      ];
      return `  ${quoted(String(id))} [${looks.join(", ")}];`;
    }),
    ...edges.map(
      ({ from, to, by, pays }) =>
        `  ${quoted(String(from))} -> ${quoted(String(to))} [label=${quoted(by)}${pays ? "" : ", style=dashed"}];`,
    ),
    "}",
    "",
  ].join("\n");
}

/** As GraphML (Brandes and others 2002): `equilibrium`, `statusQuo` and `label` of a node; `by` and `pays` of a move. */
export function writeGraphml(
  title: string,
  space: StateSpace,
  ranks: readonly Int32Array[],
  equilibria: ReadonlySet<number>,
): string {
  const { nodes, edges } = moveGraph(space, ranks, equilibria);
  const key = (id: string, of: string, type: string) =>
    `  <key id="${id}" for="${of}" attr.name="${id}" attr.type="${type}"/>`;
  const data = (name: string, value: string | boolean) =>
    `<data key="${name}">${escapeXml(String(value))}</data>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    key("label", "node", "string"),
    key("equilibrium", "node", "boolean"),
    key("statusQuo", "node", "boolean"),
    key("by", "edge", "string"),
    key("pays", "edge", "boolean"),
    `  <graph edgedefault="directed"><desc>${escapeXml(title)}</desc>`,
    ...nodes.map(
      ({ id, label, isEquilibrium, isStatusQuo }) =>
        `    <node id="${id}">${data("label", label)}${data("equilibrium", isEquilibrium)}${data("statusQuo", isStatusQuo)}</node>`,
    ),
    ...edges.map(
      ({ from, to, by, pays }) =>
        `    <edge source="${from}" target="${to}">${data("by", by)}${data("pays", pays)}</edge>`,
    ),
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

/** Characters that no XML may hold are left out. */
function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/"/g, "&quot;")
  );
}
