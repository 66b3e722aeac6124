/** Where a move is drawn: from the side of one box to the side of another, in an arc where others stand between. */
export interface EdgeCurve {
  /** SVG path of the line, which ends where its head begins. */
  line: string;
  /** SVG path of the head of the arrow. */
  head: string;
  middle: Point;
}

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  width: number;
  height: number;
}

const HEAD = { length: 9, half: 4 };
/** Pixels by which an arc is bent, in the order in which they are tried. */
const BENDS = [0, 34, -34, 68, -68, 110, -110];
const SAMPLES = 16;
const GAP = 4;

/** @param isPair another move leads the other way, beside this one. `others`: middles of the boxes not to be crossed. */
export function edgeCurve(
  from: Point,
  to: Point,
  box: Box,
  others: readonly Point[],
  isPair: boolean,
  nth: number,
): EdgeCurve {
  const first = isPair || nth > 0 ? 20 + 26 * nth : 0;
  const bend =
    [...new Set([first, ...BENDS])].find((by) =>
      (isPair || nth > 0) && by === 0
        ? false
        : samples(from, controlOf(from, to, by), to).every((at) =>
            others.every((other) => !isIn(at, other, box)),
          ),
    ) ?? first;
  const control = controlOf(from, to, bend);
  const start = crossing(from, control, to, from, box, 1);
  const end = crossing(from, control, to, to, box, -1);
  const tip = at(from, control, to, end);
  const before = at(from, control, to, Math.max(start, end - 0.04));
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const foot = { x: tip.x - along.x * HEAD.length, y: tip.y - along.y * HEAD.length };
  const side = { x: -along.y * HEAD.half, y: along.x * HEAD.half };
  const begin = at(from, control, to, start);
  // The arc between the two boxes is part of the same parabola.
  const inner = {
    x: begin.x + (end - start) * ((1 - start) * (control.x - from.x) + start * (to.x - control.x)),
    y: begin.y + (end - start) * ((1 - start) * (control.y - from.y) + start * (to.y - control.y)),
  };
  return {
    line: `M${point(begin)}Q${point(inner)} ${point(foot)}`,
    head: `M${point(tip)}L${point({ x: foot.x + side.x, y: foot.y + side.y })} ${point({ x: foot.x - side.x, y: foot.y - side.y })}Z`,
    middle: at(from, control, to, (start + end) / 2),
  };
}

function controlOf(from: Point, to: Point, bend: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  // The arc itself comes half as far as its control point.
  return {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend * 2,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend * 2,
  };
}

function at(from: Point, control: Point, to: Point, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
  };
}

function samples(from: Point, control: Point, to: Point): Point[] {
  return Array.from({ length: SAMPLES - 1 }, (_, i) => at(from, control, to, (i + 1) / SAMPLES));
}

function isIn(one: Point, middle: Point, { width, height }: Box): boolean {
  return Math.abs(one.x - middle.x) < width / 2 + GAP && Math.abs(one.y - middle.y) < height / 2 + GAP;
}

/** Where along the arc the box ends (`way` 1: looking from its start) or begins (-1: looking back from its end). */
function crossing(from: Point, control: Point, to: Point, middle: Point, box: Box, way: 1 | -1): number {
  let inside = way === 1 ? 0 : 1;
  let outside = 0.5;
  for (let i = 0; i < 20; i++) {
    const half = (inside + outside) / 2;
    if (isIn(at(from, control, to, half), middle, box)) inside = half;
    else outside = half;
  }
  return outside;
}

function point({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
