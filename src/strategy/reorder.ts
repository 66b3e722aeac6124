import type { Effort } from "./effort.ts";
import type { StateSpace } from "./stateSpace.ts";

/**
 * A ranking changed, told by what it becomes and by the comparisons that come out otherwise. Its size counts steps: a
 * state that comes level with its neighbours in the ranking takes one, and so does one that parts from those it was level
 * with; to pass a group takes two.
 */
export interface Reordering {
  decisionMaker: string;
  type?: string;
  /** State ids, best group first. */
  ranking: number[][];
  /** Pairs compared otherwise than before: `now` is what is thought of the first against the second. */
  changed: { states: [number, number]; was: Comparison; now: Comparison }[];
  size: number;
}
export type Comparison = "better" | "level" | "worse";

/** The orders that so many steps lead to, each at the fewest steps that lead to it. */
export class Reorderings {
  private readonly first: Int32Array;
  private readonly most: number;
  private readonly levels: Int32Array[][];
  private readonly seen: Set<string>;

  /** `most`: orders made before giving up. */
  constructor(ranks: Int32Array, most: number) {
    this.first = ranks;
    this.most = most;
    this.levels = [[ranks]];
    this.seen = new Set([keyOf(ranks)]);
  }

  /** Undefined where they are too many, or the effort is spent. */
  ofSize(size: number, effort: Effort): readonly Int32Array[] | undefined {
    while (this.levels.length <= size) {
      const next = this.grow(this.levels.at(-1)!, effort);
      if (!next) return undefined;
      this.levels.push(next);
    }
    return this.levels[size];
  }

  /** About twice as many as there are states come from each: what is certain to be too much is not begun. */
  canGrowTo(size: number): boolean {
    const last = this.levels[size - 1];
    return !last || last.length * 2 * this.first.length <= 2 * this.most;
  }

  private grow(level: readonly Int32Array[], effort: Effort): Int32Array[] | undefined {
    const found: Int32Array[] = [];
    for (const ranks of level) {
      if (!effort.take(2 * ranks.length ** 2)) {
        // Whoever asks again with more effort begins this size anew.
        for (const begun of found) this.seen.delete(keyOf(begun));
        return undefined;
      }
      for (const next of steps(ranks)) {
        const key = keyOf(next);
        if (this.seen.has(key)) continue;
        if (this.seen.size >= this.most) return undefined;
        this.seen.add(key);
        found.push(next);
      }
    }
    return found;
  }
}

/** One state comes level with the group above or below it, or leaves its group upward or downward. */
function* steps(ranks: Int32Array): Generator<Int32Array> {
  const sizes: number[] = [];
  for (const rank of ranks) sizes[rank] = (sizes[rank] ?? 0) + 1;
  for (let s = 0; s < ranks.length; s++) {
    const own = ranks[s]!;
    if (sizes[own] === 1) {
      // The gap it leaves closes: whoever was above comes down by one.
      if (own > 0) yield ranks.map((rank) => (rank >= own ? rank - 1 : rank));
      if (own + 1 < sizes.length)
        yield ranks.map((rank, other) => (other === s ? own : rank > own ? rank - 1 : rank));
    } else {
      yield ranks.map((rank, other) => (other === s || rank > own ? rank + 1 : rank));
      yield ranks.map((rank, other) => (other === s ? own : rank >= own ? rank + 1 : rank));
    }
  }
}

function keyOf(ranks: Int32Array): string {
  return String.fromCharCode(...ranks);
}

/** How a re-ordering is told. */
export function toldReordering(
  space: StateSpace,
  owner: Pick<Reordering, "decisionMaker" | "type">,
  before: Int32Array,
  after: Int32Array,
  size: number,
): Reordering {
  const groups: number[][] = [];
  for (let s = 0; s < after.length; s++) {
    groups[after[s]!] ??= [];
    groups[after[s]!]!.push(space.idOf(s));
  }
  const changed: Reordering["changed"] = [];
  for (let a = 0; a < before.length; a++)
    for (let b = a + 1; b < before.length; b++) {
      const was = compared(before, a, b);
      const now = compared(after, a, b);
      if (was !== now) changed.push({ states: [space.idOf(a), space.idOf(b)], was, now });
    }
  return { ...owner, ranking: groups.reverse(), changed, size };
}

function compared(ranks: Int32Array, a: number, b: number): Comparison {
  const difference = ranks[a]! - ranks[b]!;
  return difference > 0 ? "better" : difference < 0 ? "worse" : "level";
}
