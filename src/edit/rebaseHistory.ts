import { type EditHistory, type Patch, reversed, type Step } from "./editHistory.ts";
import { changesBetween, linesOf } from "./lineChanges.ts";

/** The history carried over to texts that were changed elsewhere, and what can no longer be undone or done again. */
export interface RebasedHistory {
  history: EditHistory;
  /** Labels, the latest first: what each did was changed elsewhere. */
  lost: string[];
}

/** What was changed elsewhere, by file; "whole" where a file came, went, or was lost sight of. */
type Elsewhere = ReadonlyMap<string, readonly Hunk[] | "whole">;

/** The characters `from` to `to` of a text were replaced by `length` others. */
interface Hunk {
  from: number;
  to: number;
  length: number;
  /** Of lines put in between others: the beginning of the first. */
  firstLine?: string;
}

/**
 * Carries what was done over from `before`, the texts it was done to, to `now`, the same as changed elsewhere. A step
 * stays where nothing was changed in the lines it changed; the others are lost, and from then on count as changed
 * elsewhere, so that the steps before them stay.
 */
export function rebaseHistory(
  history: EditHistory,
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): RebasedHistory {
  const elsewhere = changedElsewhere(before, now);
  if (elsewhere.size === 0) return { history, lost: [] };
  const done = carryOver(history.done, elsewhere, (patches) => patches.map(reversed));
  const undone = carryOver(history.undone, elsewhere, (patches) => patches);
  return { history: { done: done.kept, undone: undone.kept, isMoved: true }, lost: done.lost };
}

function changedElsewhere(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Elsewhere {
  const elsewhere = new Map<string, readonly Hunk[] | "whole">();
  for (const name of new Set([...before.keys(), ...now.keys()])) {
    const [was, is] = [before.get(name), now.get(name)];
    if (was === is) continue;
    elsewhere.set(name, was === undefined || is === undefined ? "whole" : hunksBetween(was, is));
  }
  return elsewhere;
}

function hunksBetween(before: string, now: string): Hunk[] {
  const old = linesOf(before);
  const made = linesOf(now);
  const starts = [0];
  for (const line of old) starts.push(starts.at(-1)! + line.length);
  return changesBetween(old, made).map(({ from, to, start, end }) => ({
    from: starts[from]!,
    to: starts[to]!,
    length: made.slice(start, end).reduce((sum, line) => sum + line.length, 0),
    ...(from === to ? { firstLine: made[start] ?? "" } : {}),
  }));
}

/** From the last step back. `facing`: the patches as they would be made to the texts as they stand. */
function carryOver(
  steps: readonly Step[],
  elsewhere: Elsewhere,
  facing: (patches: readonly Patch[]) => readonly Patch[],
): { kept: Step[]; lost: string[] } {
  const kept: Step[] = [];
  const lost: string[] = [];
  let before = elsewhere;
  for (const step of [...steps].reverse()) {
    const patches = facing(step.patches);
    const moved = patches.map((patch) => move(patch, before.get(patch.file)));
    const isKept = moved.every((patch) => patch !== undefined);
    if (isKept) kept.unshift({ ...step, patches: facing(moved) });
    else lost.push(step.label);
    before = lookPast(before, patches, isKept);
  }
  return { kept, lost };
}

/** The patch where its place is now; undefined where what it would replace was changed. */
function move(patch: Patch, hunks: readonly Hunk[] | "whole" | undefined): Patch | undefined {
  if (hunks === undefined || hunks.length === 0) return patch;
  // A file is taken away, or put where none is: any other text is somebody's.
  if (hunks === "whole" || patch.isGone || patch.isNew) return undefined;
  const end = patch.at + patch.before.length;
  let by = 0;
  for (const hunk of hunks) {
    if (hunk.to <= patch.at) by += hunk.length - (hunk.to - hunk.from);
    else if (hunk.from < end) return undefined;
    else if (hunk.from === end && hangsFrom(patch.before, hunk.firstLine)) return undefined;
  }
  return { ...patch, at: patch.at + by };
}

/** Lines put in behind others that belong to them: without those they would belong to what stands before. */
function hangsFrom(lines: string, next: string | undefined): boolean {
  if (next === undefined || lines === "") return false;
  const indent = (line: string) => line.length - line.trimStart().length;
  const isDash = (line: string) => /^\s*-(\s|$)/.test(line);
  return indent(next) > indent(lines) || (isDash(next) && !isDash(lines));
}

/** What was changed elsewhere as seen from before a step, which stays to be undone, or is a change like the others. */
function lookPast(elsewhere: Elsewhere, patches: readonly Patch[], isKept: boolean): Elsewhere {
  const seen = new Map(elsewhere);
  for (const patch of patches) {
    const hunks = seen.get(patch.file) ?? [];
    if (hunks === "whole") continue;
    if (patch.isGone || patch.isNew) {
      if (isKept) seen.delete(patch.file);
      else seen.set(patch.file, "whole");
      continue;
    }
    seen.set(patch.file, isKept ? shifted(hunks, patch) : joined(hunks, patch));
  }
  return seen;
}

function shifted(hunks: readonly Hunk[], { at, before, after }: Patch): Hunk[] {
  const by = after.length - before.length;
  return hunks.map((hunk) => (hunk.to <= at ? hunk : { ...hunk, from: hunk.from + by, to: hunk.to + by }));
}

/** The way from before the patch: back over it, and over the hunks; those that meet it are one with it. */
function joined(hunks: readonly Hunk[], { at, before, after }: Patch): Hunk[] {
  const end = at + before.length;
  const by = after.length - before.length;
  const meets = ({ from, to }: Hunk) => from <= end && to >= at;
  const met = hunks.filter(meets);
  const from = Math.min(at, ...met.map((hunk) => hunk.from));
  const to = Math.max(end, ...met.map((hunk) => hunk.to));
  const grown = met.reduce((sum, hunk) => sum + hunk.length - (hunk.to - hunk.from), 0);
  const whole: Hunk = { from, to: to + by, length: to - from + grown };
  const others = hunks.filter((hunk) => !meets(hunk));
  return [
    ...others.filter((hunk) => hunk.to < at),
    whole,
    ...others
      .filter((hunk) => hunk.from > end)
      .map((hunk) => ({ ...hunk, from: hunk.from + by, to: hunk.to + by })),
  ];
}
