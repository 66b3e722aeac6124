import type { ModelChange, StatementList } from "../edit/index.ts";
import type { ModelFile, StatementItem } from "../record/index.ts";
import { applyWhatIf, type WhatIfEdit, type WhatIfRow } from "./whatIf.ts";

/**
 * A what-if as changes to the model's file, so that it can be kept as a variant: statements switched off or moved stay
 * in the file with their grounds, those that say something else by now without. `shown` is the model as of the day the edits were made on; what that day leaves out stays
 * where it is in `full`.
 */
export function whatIfChanges(
  full: ModelFile,
  shown: ModelFile,
  edits: readonly WhatIfEdit[],
): ModelChange[] {
  const { lists } = applyWhatIf(shown, edits);
  const changes = lists.flatMap(({ decisionMaker, type, rows }) => {
    const list: StatementList = { decisionMaker, ...(type === undefined ? {} : { type }) };
    return listChanges(list, statementsOf(full, list), statementsOf(shown, list), rows);
  });
  const kept = new Map(
    edits.flatMap((edit) => (edit.edit === "types" ? [[edit.decisionMaker, edit.keep] as const] : [])),
  );
  return [
    ...changes,
    ...shown.decisionMakers.flatMap(({ id, types }) =>
      Object.keys(types ?? {})
        .filter((type) => kept.has(id) && !kept.get(id)!.includes(type))
        .map((type): ModelChange => ({ change: "delete-type", decisionMaker: id, type })),
    ),
  ];
}

function listChanges(
  list: StatementList,
  full: readonly StatementItem[],
  shown: readonly StatementItem[],
  rows: readonly WhatIfRow[],
): ModelChange[] {
  const placeInFull = places(full, shown);
  const changes: ModelChange[] = [];
  for (const { from, isChanged, item } of rows)
    if (from !== undefined && isChanged)
      changes.push({
        change: "change-statement",
        ...list,
        at: placeInFull[from - 1]!,
        fields: { ...withoutGround(shown[from - 1]!), say: sayOf(item) },
      });
  const order = full.map((_, i) => `written ${i}`);
  for (const { key, from, item } of rows)
    if (from === undefined) {
      changes.push({ change: "add-statement", ...list, statement: sayOf(item) });
      order.push(key);
    }
  const target = targetOrder(full.length, placeInFull, rows);
  for (const [to, key] of target.entries()) {
    const at = order.indexOf(key);
    if (at === to) continue;
    changes.push({ change: "move-statement", ...list, at, to });
    order.splice(at, 1);
    order.splice(to, 0, key);
  }
  // From the end on, so that the places before stay what they are.
  const off = new Set(rows.filter(({ isOff }) => isOff).map((row) => keyOf(row, placeInFull)));
  for (let at = target.length - 1; at >= 0; at--)
    if (off.has(target[at]!)) changes.push({ change: "switch-off-statement", ...list, at });
  return changes;
}

/**
 * What was the ground of a statement is none of its opposite, nor of anything else it is made to say; so with every
 * doubt and open place of it. Since when it may be used stays.
 */
function withoutGround(item: StatementItem): { [field: string]: null } {
  const own = typeof item === "string" ? [] : Object.keys(item);
  return Object.fromEntries(own.filter((field) => !KEPT.has(field)).map((field) => [field, null]));
}

const KEPT: ReadonlySet<string> = new Set(["say", "known", "hindsight"]);

/** The rows in their order; a statement not shown keeps standing behind the one it stood behind. */
function targetOrder(length: number, placeInFull: readonly number[], rows: readonly WhatIfRow[]): string[] {
  const isShown = new Set(placeInFull);
  const behind = (place: number) => {
    const hidden: string[] = [];
    for (let next = place + 1; next < length && !isShown.has(next); next++) hidden.push(`written ${next}`);
    return hidden;
  };
  return [
    ...behind(-1),
    ...rows.flatMap((row) =>
      row.from === undefined ? [row.key] : [keyOf(row, placeInFull), ...behind(placeInFull[row.from - 1]!)],
    ),
  ];
}

function keyOf({ key, from }: WhatIfRow, placeInFull: readonly number[]): string {
  return from === undefined ? key : `written ${placeInFull[from - 1]}`;
}

/** Where each statement shown stands among all: both are in one order, and some are left out. */
function places(full: readonly StatementItem[], shown: readonly StatementItem[]): number[] {
  let next = 0;
  return shown.map((item) => {
    while (next < full.length - 1 && sayOf(full[next]!) !== sayOf(item)) next += 1;
    return next++;
  });
}

function statementsOf(file: ModelFile, { decisionMaker, type }: StatementList): readonly StatementItem[] {
  const dm = file.decisionMakers.find(({ id }) => id === decisionMaker);
  const preferences = type === undefined ? dm?.preferences : dm?.types?.[type]?.preferences;
  return preferences?.statements ?? [];
}

function sayOf(item: StatementItem): string {
  return typeof item === "string" ? item : item.say;
}
