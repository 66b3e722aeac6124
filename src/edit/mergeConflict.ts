import { changesBetween, type LineChange, linesOf } from "./lineChanges.ts";
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
    const mineIn: LineChange[] = [];
    const theirsIn: LineChange[] = [];
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

function sideText(
  base: readonly string[],
  side: readonly string[],
  changes: readonly LineChange[],
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
