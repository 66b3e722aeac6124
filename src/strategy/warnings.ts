import { type Concept, conceptRow } from "./concepts/index.ts";
import type { ListEdit } from "./edits.ts";
import { readStatement } from "./preferences.ts";
import { judgeIn, type Outlook, plainOutlook } from "./stability/index.ts";
import type { Expression } from "./statement.ts";
import type { StateSpace } from "./stateSpace.ts";

/**
 * Why an edit is not to be offered as a way to dialogue, for these of the states it leads to: somebody comes to want,
 * or the state has on (or off) and the start has not, an option marked as force (`force`) or one that cannot be taken
 * back (`irreversible`); or the state holds only because somebody could answer with force (`blackmail`).
 */
export interface EditWarning {
  kind: "force" | "irreversible" | "blackmail";
  /** The options in question, by id. */
  options: string[];
  /** State ids. */
  states: number[];
}

/** A state that an edit leads to, as index, and the orders under which it holds. */
export interface LedTo {
  state: number;
  ranks: readonly Int32Array[];
}

export function warningsOf(
  space: StateSpace,
  concept: Concept,
  start: number | undefined,
  edits: readonly ListEdit[],
  led: readonly LedTo[],
): EditWarning[] {
  const found = new Map<EditWarning["kind"], { options: Set<string>; states: Set<number> }>();
  const warn = (kind: EditWarning["kind"], option: string, states: Iterable<number>) => {
    const entry = found.get(kind) ?? { options: new Set(), states: new Set() };
    entry.options.add(option);
    for (const state of states) entry.states.add(space.idOf(state));
    found.set(kind, entry);
  };
  const states = new Set(led.map(({ state }) => state));
  for (const { id, force, irreversible } of space.options) {
    const wished = edits.map((edit) => newWish(edit, id));
    if (force && wished.includes("on")) warn("force", id, states);
    if (irreversible && wished.includes(irreversible)) warn("irreversible", id, states);
    for (const state of states) {
      const isOn = space.isOn(state, id);
      if (start !== undefined && space.isOn(start, id) === isOn) continue;
      if (force && isOn) warn("force", id, [state]);
      if (irreversible && (irreversible === "on") === isOn && (start !== undefined || isOn))
        warn("irreversible", id, [state]);
    }
  }
  for (const { state, ranks } of led)
    for (const option of blackmailWith(space, ranks, concept, state)) warn("blackmail", option, [state]);
  const order = ["force", "irreversible", "blackmail"] as const;
  return order.flatMap((kind) => {
    const entry = found.get(kind);
    if (!entry) return [];
    return [{ kind, options: [...entry.options].sort(), states: [...entry.states].sort((a, b) => a - b) }];
  });
}

/** Of the states an edit leads to, those without a warning: none, and it is no way to dialogue. */
export function unwarned(states: readonly number[], warns: readonly EditWarning[]): number[] {
  return states.filter((state) => !warns.some((one) => one.states.includes(state)));
}

/**
 * Options marked as force without which a state would not hold: somebody stays only because the others' answers to
 * its improvements may turn one of them on.
 */
export function blackmailWith(
  space: StateSpace,
  ranks: readonly Int32Array[],
  concept: Concept,
  state: number,
): string[] {
  const forces = space.options.filter(({ force }) => force);
  const row = conceptRow(concept);
  if (forces.length === 0 || row.answers === "none") return [];
  const turnsOn = (from: number, to: number) =>
    forces.filter(({ id }) => !space.isOn(from, id) && space.isOn(to, id));
  const used = new Set<string>();
  for (const dm of ranks.keys()) {
    const outlook = plainOutlook(space, ranks, dm);
    const full = judgeIn(row, outlook, state);
    if (!full.stable || full.why !== "sanctioned") continue;
    if (
      judgeIn(
        row,
        withoutForce(outlook, (from, to) => turnsOn(from, to).length > 0),
        state,
      ).stable
    )
      continue;
    for (const { sanction } of full.answers)
      for (const { from, to } of sanction) for (const { id } of turnsOn(from, to)) used.add(id);
    // The shortest answers shown may do without force where others of them need it: then all force there is.
    if (used.size === 0) for (const { id } of forces) used.add(id);
  }
  return [...used];
}

function withoutForce(outlook: Outlook, isForce: (from: number, to: number) => boolean): Outlook {
  const { moves, improvements } = outlook.opponents;
  const peaceful = ({ by, steps }: Outlook["opponents"]["moves"][number]) => ({
    by,
    steps: (state: number) => steps(state).filter((to) => !isForce(state, to)),
  });
  return {
    ...outlook,
    opponents: { moves: moves.map(peaceful), improvements: improvements.map(peaceful) },
  };
}

/** Whether what an edit newly says wants an option on or off that the statement did not. */
function newWish(edit: ListEdit, option: string): "on" | "off" | undefined {
  const after = edit.edit === "add" ? [edit.statement] : (edit.becomes ?? []);
  const before = edit.edit === "add" ? [] : wishes(readStatement(edit.statement), option, true);
  const added = after
    .flatMap((text) => wishes(readStatement(text), option, true))
    .filter((one) => !before.includes(one));
  return added[0];
}

/** How an option occurs in what is asked for: wanted on, or off; a condition asks for nothing. */
function wishes(e: Expression, option: string, isWanted: boolean): ("on" | "off")[] {
  switch (e.kind) {
    case "option":
      return e.id === option ? [isWanted ? "on" : "off"] : [];
    case "not":
      return wishes(e.of, option, !isWanted);
    case "if":
      return wishes(e.left, option, isWanted);
    case "only if":
      return wishes(e.right, option, isWanted);
    default:
      return [...wishes(e.left, option, isWanted), ...wishes(e.right, option, isWanted)];
  }
}
