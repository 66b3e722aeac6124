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
const EDITS = {
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
 * An edit to any list: which item, of what kind, and what it leads to. Lists of statements are edited as such, or, where
 * very many are made, as lists of numbers that stand for statements.
 */
export interface Operation<Item> {
  edit: EditKind;
  /** The place of the item edited, from 0; of an addition that at which it comes to stand. */
  at: number;
  /** Of a move, the new place. */
  to: number;
  /** What stands in its place, or is added. */
  put: readonly Item[];
}

/** What can be done with an item of a list, and what may be added to the list. */
export interface Editable<Item> {
  weaker(item: Item): readonly (readonly Item[])[];
  opposite(item: Item): Item | undefined;
  candidates: readonly Item[];
}

/** Edits of size 1 but moves: each item given up or weakened, then each candidate added at each place. */
function smallOperations<Item>(
  list: readonly Item[],
  { weaker, candidates }: Editable<Item>,
): Operation<Item>[] {
  const found: Operation<Item>[] = [];
  for (let at = 0; at < list.length; at++) {
    found.push({ edit: "drop", at, to: at, put: [] });
    for (const put of weaker(list[at]!)) found.push({ edit: "weaken", at, to: at, put });
  }
  for (const candidate of candidates) {
    const put = [candidate];
    for (let at = 0; at <= list.length; at++) found.push({ edit: "add", at, to: at, put });
  }
  return found;
}

/** Plain wishes turned round. */
function reversalOperations<Item>(list: readonly Item[], { opposite }: Editable<Item>): Operation<Item>[] {
  return list.flatMap((item, at): Operation<Item>[] => {
    const turned = opposite(item);
    return turned === undefined ? [] : [{ edit: "reverse", at, to: at, put: [turned] }];
  });
}

/** Moves, or those by exactly so many places. A move by one place down is its neighbour's move up, and listed as that. */
function moveOperations<Item>(list: readonly Item[], by?: number): Operation<Item>[] {
  const found: Operation<Item>[] = [];
  for (let at = 0; at < list.length; at++)
    for (let to = 0; to < list.length; to++) {
      const size = Math.abs(to - at);
      if (size > 0 && to !== at + 1 && (by === undefined || size === by))
        found.push({ edit: "move", at, to, put: [] });
    }
  return found;
}

/** Single edits of exactly this size. */
export function operationsOfSize<Item>(
  list: readonly Item[],
  editable: Editable<Item>,
  size: number,
): Operation<Item>[] {
  return [
    ...(size === 1 ? smallOperations(list, editable) : []),
    ...(size === 2 ? reversalOperations(list, editable) : []),
    ...moveOperations(list, size),
  ];
}

/** The list with an edit made. */
export function operated<Item>(list: readonly Item[], { edit, at, to, put }: Operation<Item>): Item[] {
  const made = list.slice();
  if (edit === "move") made.splice(to, 0, ...made.splice(at, 1));
  else made.splice(at, edit === "add" ? 0 : 1, ...put);
  return made;
}

/** An edit as it is told. */
export function toldEdit<Item>(
  { decisionMaker, type }: Pick<EditableList, "decisionMaker" | "type">,
  list: readonly Item[],
  { edit, at, to, put }: Operation<Item>,
  textOf: (item: Item) => string,
): ListEdit {
  const size = EDITS[edit].size ?? Math.abs(to - at);
  const told = {
    decisionMaker,
    ...(type === undefined ? {} : { type }),
    statement: textOf(edit === "add" ? put[0]! : list[at]!),
    place: at + 1,
    edit,
  };
  switch (edit) {
    case "drop":
      return { ...told, size };
    case "add":
      return { ...told, to: [at + 1, at + 1], size };
    case "move":
      return { ...told, size, to: to + 1 };
    case "weaken":
    case "reverse":
      return { ...told, size, becomes: put.map(textOf) };
  }
}

/**
 * Every single edit to a list of statements and what the list becomes, smallest first; an addition once for every
 * place.
 */
export function singleEdits(list: EditableList): EditedList[] {
  const { statements } = list;
  const editable = editableStatements(list);
  const edits = editedBy(list, [
    ...smallOperations(statements, editable),
    ...reversalOperations(statements, editable),
    ...moveOperations(statements),
  ]);
  return edits.sort((a, b) => a.edit.size - b.edit.size);
}

/** Those of exactly this size. */
export function editsOfSize(list: EditableList, size: number): EditedList[] {
  return editedBy(list, operationsOfSize(list.statements, editableStatements(list), size));
}

/** What can be done with statements as such. */
export function editableStatements({
  literals,
  candidates,
}: Pick<EditableList, "literals" | "candidates">): Editable<Statement> {
  return {
    weaker: (statement) => weakenings(readStatement(statement), literals),
    opposite: (statement) => oppositeWish(readStatement(statement)),
    candidates,
  };
}

function editedBy(list: EditableList, operations: readonly Operation<Statement>[]): EditedList[] {
  return operations.map((operation) => ({
    edit: toldEdit(list, list.statements, operation, statementText),
    statements: operated(list.statements, operation),
  }));
}

/** Adjacent exchanges and single deletions: the smallest doubts one can have about a list of priorities. */
export function smallDoubts(
  decisionMaker: string,
  type: string | undefined,
  statements: readonly Statement[],
): EditedList[] {
  const list = { decisionMaker, type, statements, candidates: [], literals: [] };
  const drops = statements.map((_, at): Operation<Statement> => ({ edit: "drop", at, to: at, put: [] }));
  return editedBy(list, [...drops, ...moveOperations(statements, 1)]);
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
