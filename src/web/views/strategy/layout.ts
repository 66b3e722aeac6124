import type { GraphEdge, GraphNode, StateGraph } from "../../../questions/stateGraph.ts";

/** Where each state is drawn. */
export interface Placed {
  positions: Map<number, { x: number; y: number }>;
  width: number;
  height: number;
  /** Where the states out of reach begin, along the layers. */
  apart: number | undefined;
}

export const NODE = { width: 156, height: 84 };
const GAP = { across: 96, along: 26 };
/** Between what can be reached and what cannot, for a line and a word. */
const APART = 56;

/**
 * Layers by the number of steps from the status quo, states out of reach in a last layer. Within a layer a state stands
 * near those it is reached from (barycentre of their places), so that paths cross little. `isUpright`: layers one
 * below the other, for narrow pages.
 */
export function layOut({ nodes, edges }: Pick<StateGraph, "nodes" | "edges">, isUpright: boolean): Placed {
  const last = Math.max(-1, ...nodes.flatMap(({ level }) => level ?? [])) + 1;
  const layers: GraphNode[][] = [];
  for (const node of nodes) {
    const layer = node.level ?? last;
    layers[layer] = [...(layers[layer] ?? []), node];
  }
  const places = new Map<number, number>();
  const ordered = layers.filter(Boolean).map((layer) => {
    const row = [...layer].sort((a, b) => centreOf(a, edges, places) - centreOf(b, edges, places));
    for (const [i, { id }] of row.entries()) places.set(id, i - (row.length - 1) / 2);
    return row;
  });
  // A long layer is folded, so that the drawing does not grow without end in one direction.
  const isOut = (row: readonly GraphNode[]) => row[0]?.level === undefined;
  const folded = ordered.flatMap((row) => fold(row, isUpright ? 2 : 9));
  const firstOut = folded.findIndex(isOut);
  const longest = Math.max(1, ...folded.map(({ length }) => length));
  const step = isUpright
    ? { layer: NODE.height + GAP.across * 0.6, place: NODE.width + GAP.along }
    : { layer: NODE.width + GAP.across, place: NODE.height + GAP.along };
  const alongOf = (l: number) => l * step.layer + (firstOut > 0 && l >= firstOut ? APART : 0);
  const positions = new Map<number, { x: number; y: number }>();
  for (const [l, row] of folded.entries())
    for (const [i, { id }] of row.entries()) {
      const along = alongOf(l);
      // A little aside in every second layer, so that edges over two layers do not run through the states between.
      const aside = row.length === longest && folded.length > 2 && l % 2 === 1 ? step.place * 0.22 : 0;
      const across = (i + (longest - row.length) / 2) * step.place + aside;
      positions.set(
        id,
        isUpright
          ? { x: across + NODE.width / 2 + 16, y: along + NODE.height / 2 + 16 }
          : { x: along + NODE.width / 2 + 16, y: across + NODE.height / 2 + 16 },
      );
    }
  const extent = (axis: "x" | "y", size: number) =>
    Math.max(0, ...[...positions.values()].map((at) => at[axis])) + size / 2 + 16;
  return {
    positions,
    width: extent("x", NODE.width),
    height: extent("y", NODE.height),
    apart: firstOut > 0 ? alongOf(firstOut) - APART / 2 : undefined,
  };
}

function centreOf(
  { id }: GraphNode,
  edges: readonly GraphEdge[],
  places: ReadonlyMap<number, number>,
): number {
  let sum = 0;
  let count = 0;
  for (const { from, to } of edges) {
    const place = to === id ? places.get(from) : undefined;
    if (place === undefined) continue;
    sum += place;
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}

function fold<T>(row: readonly T[], most: number): T[][] {
  if (row.length <= most) return [[...row]];
  const parts = Math.ceil(row.length / most);
  const size = Math.ceil(row.length / parts);
  return Array.from({ length: parts }, (_, i) => row.slice(i * size, (i + 1) * size));
}
