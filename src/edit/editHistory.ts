import type { EditResult } from "./caseEdit.ts";

/** What was done to the texts of a case, to be undone and done again. A value: each step makes a new one. */
export interface EditHistory {
  readonly done: readonly Step[];
  /** What was undone, the next to be done again last. */
  readonly undone: readonly Step[];
  /** What was changed elsewhere meanwhile may not fit what would be undone: it is looked at before. */
  readonly isMoved?: boolean;
}

export interface Step {
  /** In words: "Add event treaty". */
  readonly label: string;
  readonly patches: readonly Patch[];
}

/** One stretch of a file's text replaced. What is alike before and after it is not kept. */
export interface Patch {
  readonly file: string;
  readonly at: number;
  readonly before: string;
  readonly after: string;
  /** The file was not there before, or is not there after. */
  readonly isNew?: boolean;
  readonly isGone?: boolean;
}

export interface HistoryStep {
  files: Map<string, string>;
  changed: string[];
  history: EditHistory;
  label: string;
}

export const EMPTY_HISTORY: EditHistory = { done: [], undone: [] };

/** Steps and characters kept; older steps can no longer be undone. */
const MOST_STEPS = 2_000;
const MOST_CHARACTERS = 20_000_000;

/** The history with one more step: from `before` to `after`. What had been undone is forgotten. */
export function recordTexts(
  history: EditHistory,
  label: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): EditHistory {
  const patches: Patch[] = [];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(name);
    const made = after.get(name);
    if (old !== made) patches.push(patchOf(name, old, made));
  }
  if (patches.length === 0) return history;
  return { ...history, done: bounded([...history.done, { label, patches }]), undone: [] };
}

/** The same for what `applyEdit` gave; a refused edit leaves the history as it is. */
export function recordEdit(
  history: EditHistory,
  label: string,
  before: ReadonlyMap<string, string>,
  result: EditResult,
): EditHistory {
  return result.changed.length === 0 ? history : recordTexts(history, label, before, result.files);
}

/** Undefined where there is nothing to undo, or a text is no longer the one the last step left. */
export function undo(history: EditHistory, files: ReadonlyMap<string, string>): HistoryStep | undefined {
  const step = history.done.at(-1);
  const made = step && turn(files, step.patches.map(reversed));
  if (!made) return undefined;
  return {
    ...made,
    label: step.label,
    history: { ...history, done: history.done.slice(0, -1), undone: [...history.undone, step] },
  };
}

export function redo(history: EditHistory, files: ReadonlyMap<string, string>): HistoryStep | undefined {
  const step = history.undone.at(-1);
  const made = step && turn(files, step.patches);
  if (!made) return undefined;
  return {
    ...made,
    label: step.label,
    history: { ...history, done: [...history.done, step], undone: history.undone.slice(0, -1) },
  };
}

/** The history without the step that undo, or redo, would take next. */
export function dropNext(history: EditHistory, way: "undo" | "redo"): EditHistory {
  return way === "undo"
    ? { ...history, done: history.done.slice(0, -1) }
    : { ...history, undone: history.undone.slice(0, -1) };
}

/** What undo and redo would do next, in words. */
export function nextSteps(history: EditHistory): { undo: string | undefined; redo: string | undefined } {
  return { undo: history.done.at(-1)?.label, redo: history.undone.at(-1)?.label };
}

/** Characters a history holds. */
export function sizeOf({ done, undone }: EditHistory): number {
  return [...done, ...undone].reduce((sum, step) => sum + sizeOfStep(step), 0);
}

function sizeOfStep({ patches }: Step): number {
  return patches.reduce((sum, { before, after }) => sum + before.length + after.length + 100, 0);
}

function bounded(steps: Step[]): Step[] {
  let kept = steps.length;
  let size = 0;
  for (let i = steps.length - 1; i >= 0; i--) {
    size += sizeOfStep(steps[i]!);
    // The last step is always kept, however large.
    if (i < steps.length - 1 && (size > MOST_CHARACTERS || steps.length - i > MOST_STEPS)) break;
    kept = i;
  }
  return steps.slice(kept);
}

const STRETCH = 4096;

/** A string of its own: a slice would keep the whole text it is cut from in memory. */
function copied(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

function patchOf(file: string, old: string | undefined, made: string | undefined): Patch {
  const a = old ?? "";
  const b = made ?? "";
  const most = Math.min(a.length, b.length);
  let start = 0;
  // Stretches first: they are compared far faster than characters.
  while (start + STRETCH <= most && a.slice(start, start + STRETCH) === b.slice(start, start + STRETCH))
    start += STRETCH;
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  const rest = most - start;
  let end = 0;
  const stretchAt = (text: string) => text.slice(text.length - end - STRETCH, text.length - end);
  while (end + STRETCH <= rest && stretchAt(a) === stretchAt(b)) end += STRETCH;
  while (end < rest && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1;
  // Whole lines where it can be said so: what is put in between two lines touches neither.
  const line = a.lastIndexOf("\n", start - 1) + 1;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const more = longer.length - shorter.length;
  if (
    start + end === shorter.length &&
    shorter.slice(line, start) === longer.slice(line + more, start + more)
  ) {
    end += start - line;
    start = line;
  }
  return {
    file,
    at: start,
    before: copied(a.slice(start, a.length - end)),
    after: copied(b.slice(start, b.length - end)),
    ...(old === undefined ? { isNew: true } : {}),
    ...(made === undefined ? { isGone: true } : {}),
  };
}

export function reversed({ file, at, before, after, isNew, isGone }: Patch): Patch {
  return {
    file,
    at,
    before: after,
    after: before,
    ...(isNew ? { isGone: true } : {}),
    ...(isGone ? { isNew: true } : {}),
  };
}

function turn(
  files: ReadonlyMap<string, string>,
  patches: readonly Patch[],
): { files: Map<string, string>; changed: string[] } | undefined {
  const made = new Map(files);
  for (const { file, at, before, after, isNew, isGone } of patches) {
    const text = files.get(file);
    if (isNew ? text !== undefined : text === undefined) return undefined;
    const old = text ?? "";
    if (old.slice(at, at + before.length) !== before) return undefined;
    if (isGone) {
      if (old.length !== before.length) return undefined;
      made.delete(file);
    } else made.set(file, old.slice(0, at) + after + old.slice(at + before.length));
  }
  return { files: made, changed: [...new Set(patches.map(({ file }) => file))] };
}
