import type { Model, Preferences, Statement } from "./model.ts";
import { listOptions } from "./options.ts";
import { readStatement, statementText, type TruthTable } from "./preferences.ts";
import type { Expression } from "./statement.ts";
import type { StateSpace } from "./stateSpace.ts";
import { oppositeWish, weakenings } from "./weaken.ts";

/**
 * What a party could be said to do to its list of priorities, and how much of a change each is: give a statement up,
 * ask for less by it, take a new wish on, rank it otherwise, or turn a plain wish round, which drops one and adds its
 * opposite. Conditions are never turned round: nobody wants that "P only if K" be false.
 */
export const EDITS = {
  drop: { size: 1, measure: "giving a statement up 1" },
  weaken: { size: 1, measure: "asking for less by it 1" },
  add: { size: 1, measure: "taking a wish on 1" },
  move: { size: undefined, measure: "ranking a statement otherwise the places it moves" },
  reverse: { size: 2, measure: "turning a plain wish into its opposite 2" },
} as const satisfies Record<string, { size: number | undefined; measure: string }>;

export type EditKind = keyof typeof EDITS;
export const EDIT_KINDS = Object.keys(EDITS) as [EditKind, ...EditKind[]];

/** How the size of an edit is measured, in words. */
export const EDIT_MEASURE = Object.values(EDITS)
  .map(({ measure }) => measure)
  .join(", ");

/** An edit to one decision maker's list of statements, the unit in which "what would have to change" is told. */
export interface ListEdit {
  decisionMaker: string;
  /** The type whose list it is, for a decision maker with types. */
  type?: string;
  /** The statement as written; for an addition the one that is added. */
  statement: string;
  /** Its place in the list, from 1; for an addition the first place at which it works. */
  place: number;
  edit: EditKind;
  /** What stands in its place: of a weaker statement (several where it is split), of a wish turned round. */
  becomes?: string[];
  /** For a move: the new place, from 1; for an addition: the first and the last place at which it comes to stand. */
  to?: number | [number, number];
  /** See EDITS: a move, the number of places moved. */
  size: number;
}

/** One list with an edit made. */
export interface EditedList {
  edit: ListEdit;
  statements: Statement[];
}

/** A list of statements and what may be added to it. */
export interface EditableList {
  decisionMaker: string;
  type: string | undefined;
  statements: readonly Statement[];
  /** Statements that may be added. */
  candidates: readonly string[];
  /** Plain wishes that may widen an `or`. */
  literals: readonly Expression[];
}

/**
 * Every single edit to a list of statements and what the list becomes, smallest first; an addition once for every
 * place. A move by one place down is its neighbour's move up; it is listed once, as the move up.
 */
export function singleEdits(list: EditableList): EditedList[] {
  const edits = [...smallEdits(list), ...reversals(list), ...moves(list)];
  return edits.sort((a, b) => a.edit.size - b.edit.size);
}

/** Edits of size 1 but moves. */
export function smallEdits(list: EditableList): EditedList[] {
  const { statements, candidates, literals } = list;
  const edits: EditedList[] = [];
  for (const [i, statement] of statements.entries()) {
    const rest = statements.filter((_, j) => j !== i);
    edits.push({ edit: about(list, i, "drop"), statements: rest });
    for (const becomes of weakenings(readStatement(statement), literals))
      edits.push({
        edit: { ...about(list, i, "weaken"), becomes },
        statements: [...statements.slice(0, i), ...becomes, ...statements.slice(i + 1)],
      });
  }
  for (const candidate of candidates)
    for (let to = 0; to <= statements.length; to++)
      edits.push({
        edit: {
          ...owner(list),
          statement: candidate,
          place: to + 1,
          edit: "add",
          to: [to + 1, to + 1],
          size: EDITS.add.size,
        },
        statements: [...statements.slice(0, to), candidate, ...statements.slice(to)],
      });
  return edits;
}

/** Plain wishes turned round. */
export function reversals(list: EditableList): EditedList[] {
  const { statements } = list;
  return statements.flatMap((statement, i): EditedList[] => {
    const opposite = oppositeWish(readStatement(statement));
    if (opposite === undefined) return [];
    return [
      {
        edit: { ...about(list, i, "reverse"), becomes: [opposite] },
        statements: statements.map((other, j) => (j === i ? opposite : other)),
      },
    ];
  });
}

/** Moves, or those by exactly so many places. */
export function moves(list: EditableList, by?: number): EditedList[] {
  const { statements } = list;
  return statements.flatMap((statement, i) => {
    const rest = statements.filter((_, j) => j !== i);
    return statements.flatMap((_, to): EditedList[] => {
      const size = Math.abs(to - i);
      if (size === 0 || to === i + 1 || (by !== undefined && size !== by)) return [];
      return [
        {
          edit: { ...about(list, i, "move"), to: to + 1, size },
          statements: [...rest.slice(0, to), statement, ...rest.slice(to)],
        },
      ];
    });
  });
}

function owner({ decisionMaker, type }: EditableList) {
  return { decisionMaker, ...(type === undefined ? {} : { type }) };
}

function about(list: EditableList, i: number, edit: EditKind): ListEdit {
  const statement = statementText(list.statements[i]!);
  return { ...owner(list), statement, place: i + 1, edit, size: EDITS[edit].size ?? 0 };
}

/** Adjacent exchanges and single deletions: the smallest doubts one can have about a list of priorities. */
export function smallDoubts(
  decisionMaker: string,
  type: string | undefined,
  statements: readonly Statement[],
): EditedList[] {
  const list = { decisionMaker, type, statements, candidates: [], literals: [] };
  return [...smallEdits(list).filter(({ edit }) => edit.edit === "drop"), ...moves(list, 1)];
}

/** Lists of statements of a model, by decision maker and type. */
export function statementLists(
  model: Model,
): { index: number; decisionMaker: string; type: string | undefined; statements: Statement[] }[] {
  return model.decisionMakers.flatMap((dm, index) => {
    const lists: [string | undefined, Preferences | undefined][] = dm.types
      ? Object.entries(dm.types).map(([id, type]) => [id, type.preferences])
      : [[undefined, dm.preferences]];
    return lists.flatMap(([type, preferences]) =>
      preferences?.statements
        ? [{ index, decisionMaker: dm.id, type, statements: preferences.statements }]
        : [],
    );
  });
}

/** The plain wishes a model knows: each option, and that it be not taken. */
export function plainWishes(model: Model): Expression[] {
  return listOptions(model).flatMap(({ id }): Expression[] => {
    const option: Expression = { kind: "option", id, offset: 0 };
    return [option, { kind: "not", of: option }];
  });
}

/**
 * Of wishes, those that would be new to a list: not true or false in every state, and in no state-by-state sense one
 * the list has, or the opposite of one, which would be a move or a reversal under another name.
 */
export function newWishes(
  wishes: readonly string[],
  statements: readonly Statement[],
  table: TruthTable,
  space: StateSpace,
): string[] {
  const { stateCount } = space;
  const spare = stateCount % 32 === 0 ? 0xffffffff : (1 << (stateCount % 32)) - 1;
  const signature = (statement: Statement) => {
    const truths = table.truth(statement).slice();
    // A column and its opposite are taken for one: the first state is always false.
    if (truths[0]! & 1) for (let w = 0; w < truths.length; w++) truths[w] = ~truths[w]!;
    truths[truths.length - 1]! &= spare;
    return truths.join();
  };
  const known = new Set(statements.map(signature));
  const exact = new Set<string>();
  return wishes.filter((wish) => {
    const own = signature(wish);
    if (known.has(own) || /^[0,]*$/.test(own)) return false;
    const key = `${table.isTrue(wish, 0)} ${own}`;
    if (exact.has(key)) return false;
    exact.add(key);
    return true;
  });
}
