import type { Walk } from "../../../questions/walk.ts";

/**
 * Situations in the order in which they first came about, line by line and back (as an ox ploughs), so that most moves
 * lead to a neighbour. Lengths are in pixels.
 */
export const BOX = { width: 116, height: 34 };
const STEP = { x: 172, y: 92 };

export interface Point {
  x: number;
  y: number;
}

export interface PlacedBoxes {
  centres: Point[];
  width: number;
  height: number;
}

export function placeBoxes(count: number, width: number): PlacedBoxes {
  const columns = Math.max(1, Math.min(count, Math.floor((width - BOX.width - 8) / STEP.x) + 1));
  const centres = Array.from({ length: count }, (_, i): Point => {
    const row = Math.floor(i / columns);
    const along = i % columns;
    const column = row % 2 === 0 ? along : columns - 1 - along;
    return { x: BOX.width / 2 + 4 + column * STEP.x, y: BOX.height / 2 + 30 + row * STEP.y };
  });
  const rows = Math.ceil(count / columns);
  return {
    centres,
    width: BOX.width + 8 + (columns - 1) * STEP.x,
    height: BOX.height + 60 + Math.max(0, rows - 1) * STEP.y,
  };
}

export interface Arrow {
  d: string;
  label: Point;
  /** Of the moves; none: the record came to show more, and nobody is seen to move. */
  numbers: number[];
}

/** One arrow for all moves between the same two situations. */
export function arrowsOf(moves: Walk["moves"], { centres }: PlacedBoxes): Arrow[] {
  const ways = new Map<string, { from: number; to: number; numbers: number[] }>();
  const lead = (from: number, to: number, number?: number) => {
    if (from === to) return;
    const key = `${from} ${to} ${number === undefined}`;
    const way = ways.get(key) ?? { from, to, numbers: [] };
    ways.set(key, way);
    if (number !== undefined) way.numbers.push(number);
  };
  for (const [i, { before, after }] of moves.entries()) {
    const last = moves[i - 1]?.after;
    if (last !== undefined) lead(last, before);
    lead(before, after, i + 1);
  }
  return [...ways.values()].map(({ from, to, numbers }) => ({
    ...curve(centres[from]!, centres[to]!),
    numbers,
  }));
}

/** Bent to its left, so that there and back are two ways, and what lies between is passed by. */
function curve(from: Point, to: Point): Omit<Arrow, "numbers"> {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const bend = Math.min(58, 16 + length * 0.09);
  const middle = {
    x: (from.x + to.x) / 2 + (dy / length) * bend,
    y: (from.y + to.y) / 2 - (dx / length) * bend,
  };
  const start = edgeTowards(from, middle);
  const end = edgeTowards(to, middle);
  const label = {
    x: round(start.x / 4 + middle.x / 2 + end.x / 4),
    y: round(start.y / 4 + middle.y / 2 + end.y / 4),
  };
  return { d: `M${start.x} ${start.y}Q${round(middle.x)} ${round(middle.y)} ${end.x} ${end.y}`, label };
}

/** Where the line from the middle of a box to a point leaves it. */
function edgeTowards(box: Point, to: Point): Point {
  const [dx, dy] = [to.x - box.x, to.y - box.y];
  const share = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : BOX.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : BOX.height / 2 / Math.abs(dy),
    1,
  );
  return { x: round(box.x + dx * share), y: round(box.y + dy * share) };
}

const round = (value: number) => Math.round(value * 10) / 10;
