import type { Model, Preferences, Statement } from "./model.ts";
import { statementText } from "./preferences.ts";

/** An edit to one decision maker's list of statements, the unit in which "what would have to change" is told. */
export interface StatementEdit {
  decisionMaker: string;
  /** The type whose list it is, for a decision maker with types. */
  type?: string;
  /** The statement as written. */
  statement: string;
  /** Its place in the list, from 1. */
  place: number;
  edit: "drop" | "reverse" | "move";
  /** For a move: the new place, from 1. */
  to?: number;
  /**
   * How much it changes: a move, the number of places moved; a drop, 1; a reversal, 2, since it drops a
   * statement and adds its opposite.
   */
  size: number;
}

/** An edit among several: also the addition of a candidate statement, at `place`. */
export interface ListEdit extends Omit<StatementEdit, "edit"> {
  edit: StatementEdit["edit"] | "add";
}

/** Every single edit to a list of statements, smallest first, and what the list becomes. */
export function singleEdits(
  decisionMaker: string,
  type: string | undefined,
  statements: readonly Statement[],
): { edit: StatementEdit; statements: Statement[] }[] {
  const edits: { edit: StatementEdit; statements: Statement[] }[] = [];
  for (const [i, statement] of statements.entries()) {
    const base = {
      decisionMaker,
      ...(type === undefined ? {} : { type }),
      statement: statementText(statement),
      place: i + 1,
    };
    const rest = statements.filter((_, j) => j !== i);
    edits.push({ edit: { ...base, edit: "drop", size: 1 }, statements: rest });
    const opposite = `!(${statementText(statement)})`;
    edits.push({
      edit: { ...base, edit: "reverse", size: 2 },
      statements: statements.map((other, j) => (j === i ? opposite : other)),
    });
    for (let to = 0; to < statements.length; to++) {
      // A move by one place down is its neighbour's move up; it is listed once, as the move up.
      if (to === i || to === i + 1) continue;
      const moved = [...rest.slice(0, to), statement, ...rest.slice(to)];
      edits.push({ edit: { ...base, edit: "move", to: to + 1, size: Math.abs(to - i) }, statements: moved });
    }
  }
  return edits.sort((a, b) => a.edit.size - b.edit.size);
}

/** Adjacent exchanges and single deletions: the smallest doubts one can have about a list of priorities. */
export function smallDoubts(
  decisionMaker: string,
  type: string | undefined,
  statements: readonly Statement[],
): { edit: StatementEdit; statements: Statement[] }[] {
  return singleEdits(decisionMaker, type, statements).filter(
    ({ edit }) => edit.size === 1 && (edit.edit === "drop" || edit.edit === "move"),
  );
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
