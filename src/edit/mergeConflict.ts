import type { Merge, MergePart } from "./merge.ts";

export type { Merge, MergePart };

/**
 * Three-way merge by lines, for a file that was changed on disk while it was being edited here. What only one
 * side changed is taken over; where both changed the same lines, or lines that touch, nothing is decided.
 */
export function mergeConflict(base: string, mine: string, theirs: string): Merge {
  const b = linesOf(base);
  const m = linesOf(mine);
  const t = linesOf(theirs);
  const toMine = changesBetween(b, m);
  const toTheirs = changesBetween(b, t);
  const parts: MergePart[] = [];
  let line = 1;
  const push = (part: MergePart) => {
    const text = part.kind === "conflict" ? part.mine : part.text;
    parts.push(part);
    line += linesOf(text).length;
  };
  let at = 0;
  let i = 0;
  let j = 0;
  const cut = (lines: readonly string[], from: number, to: number) => lines.slice(from, to).join("");
  while (i < toMine.length || j < toTheirs.length) {
    const first = Math.min(
      toMine[i]?.from ?? Number.POSITIVE_INFINITY,
      toTheirs[j]?.from ?? Number.POSITIVE_INFINITY,
    );
    // Changes that touch are one hunk: the second side's may depend on the first's.
    const from = first;
    let to = first;
    const mineIn: Change[] = [];
    const theirsIn: Change[] = [];
    for (;;) {
      const next = toMine[i];
      const other = toTheirs[j];
      if (next && next.from <= to) {
        mineIn.push(next);
        to = Math.max(to, next.to);
        i += 1;
      } else if (other && other.from <= to) {
        theirsIn.push(other);
        to = Math.max(to, other.to);
        j += 1;
      } else break;
    }
    if (from > at) push({ kind: "same", text: cut(b, at, from), line });
    const mineText = sideText(b, m, mineIn, from, to);
    const theirsText = sideText(b, t, theirsIn, from, to);
    if (theirsIn.length === 0) push({ kind: "mine", text: mineText, line });
    else if (mineIn.length === 0) push({ kind: "theirs", text: theirsText, line });
    else if (mineText === theirsText) push({ kind: "both", text: mineText, line });
    else push({ kind: "conflict", base: cut(b, from, to), mine: mineText, theirs: theirsText, line });
    at = to;
  }
  if (at < b.length) push({ kind: "same", text: cut(b, at, b.length), line });
  const hasConflict = parts.some(({ kind }) => kind === "conflict");
  const text = hasConflict
    ? undefined
    : parts.map((part) => (part.kind === "conflict" ? "" : part.text)).join("");
  return { parts, hasConflict, text };
}

/** The text with each conflict settled as chosen, in their order. */
export function settle(merge: Merge, choices: readonly ("mine" | "theirs" | { text: string })[]): string {
  let next = 0;
  return merge.parts
    .map((part) => {
      if (part.kind !== "conflict") return part.text;
      const choice = choices[next++] ?? "mine";
      return choice === "mine" ? part.mine : choice === "theirs" ? part.theirs : choice.text;
    })
    .join("");
}

/** Lines `from` to `to` of the base became lines `start` to `end` of the other. */
interface Change {
  from: number;
  to: number;
  start: number;
  end: number;
}

function sideText(
  base: readonly string[],
  side: readonly string[],
  changes: readonly Change[],
  from: number,
  to: number,
): string {
  let out = "";
  let at = from;
  for (const change of changes) {
    out += base.slice(at, change.from).join("") + side.slice(change.start, change.end).join("");
    at = change.to;
  }
  return out + base.slice(at, to).join("");
}

/** Lines with their line ends, so that joining them gives the text again. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline + 1;
    lines.push(text.slice(start, end));
    start = end;
  }
  return lines;
}

/** Beyond this many edits the rest is taken as one change: correct, if coarse, and bounded in time. */
const MOST_EDITS = 600;

/** The changes from one list of lines to another: Myers 1986, on what is left between common ends. */
function changesBetween(a: readonly string[], b: readonly string[]): Change[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail += 1;
  const n = a.length - head - tail;
  const m = b.length - head - tail;
  if (n === 0 && m === 0) return [];
  const whole = [{ from: head, to: head + n, start: head, end: head + m }];
  if (n === 0 || m === 0) return whole;
  const pairs = commonLines(a.slice(head, head + n), b.slice(head, head + m));
  if (!pairs) return whole;
  const changes: Change[] = [];
  let x = 0;
  let y = 0;
  for (const [i, j] of [...pairs, [n, m] as const]) {
    if (i > x || j > y) changes.push({ from: head + x, to: head + i, start: head + y, end: head + j });
    x = i + 1;
    y = j + 1;
  }
  return changes;
}

function commonLines(a: readonly string[], b: readonly string[]): [number, number][] | undefined {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  const reach = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let d = 0; d <= most; d++) {
    trace.push(new Map([...reach].filter(([k]) => Math.abs(k) <= d + 1)));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
      let x = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      let y = x - k;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x += 1;
        y += 1;
      }
      reach.set(k, x);
      if (x >= a.length && y >= b.length) return walkBack(trace, a.length, b.length);
    }
  }
  return undefined;
}

function walkBack(trace: readonly Map<number, number>[], n: number, m: number): [number, number][] {
  const pairs: [number, number][] = [];
  let x = n;
  let y = m;
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d]!;
    const k = x - y;
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
    const before = down ? k + 1 : k - 1;
    const fromX = reach.get(before) ?? 0;
    const fromY = fromX - before;
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      x -= 1;
      y -= 1;
      pairs.push([x, y]);
    }
    if (d > 0) {
      x = fromX;
      y = fromY;
    }
  }
  return pairs.reverse();
}
