import type { ModelFile, StatementItem } from "../record/index.ts";
import type { ListEdit } from "../strategy/index.ts";

/**
 * A what-if: edits to the priorities of a model, made one after another. Nothing of the model is changed; what the
 * edits lead to is worked out anew each time, so that taking the last edit back needs nothing but to leave it out.
 */

interface InList {
  decisionMaker: string;
  /** The type whose list it is, for a decision maker with types. */
  type?: string;
  /** Place in the list as it then stands, from 1; those switched off keep their place. */
  place: number;
}

export type WhatIfEdit =
  /** Switched off, switched on again, or turned into its opposite (and back). */
  | (InList & { edit: "drop" | "restore" | "reverse" })
  | (InList & { edit: "move"; to: number })
  /** Said otherwise, or added so that it comes to stand at `place`. */
  | (InList & { edit: "replace" | "add"; say: string })
  /** Only these types of a decision maker are thought possible. */
  | { edit: "types"; decisionMaker: string; keep: string[] };

/** Edits of a model of the case, or of the one that speaks for the day. */
export interface WhatIfOf {
  model: string | undefined;
  edits: WhatIfEdit[];
}

/** What may be asked of a page beside its day. */
export interface PageAsked {
  whatIf?: WhatIfOf | undefined;
  /** An earlier day, from which what has changed is told; else since the priorities were stated. */
  since?: string | undefined;
}

/** A statement of a list under a what-if. */
export interface WhatIfRow {
  /** Stays the same while the statement is moved and edited. */
  key: string;
  /** Its place as written; undefined for an added one. */
  from: number | undefined;
  item: StatementItem;
  isOff: boolean;
  /** It says something else than as written. */
  isChanged: boolean;
  isReversed: boolean;
}

export interface WhatIfList {
  decisionMaker: string;
  type?: string;
  rows: WhatIfRow[];
}

export interface WhatIfResult {
  /** The model file as it would read. */
  file: ModelFile;
  /** Every list of statements with its rows, those switched off included. */
  lists: WhatIfList[];
  /** Edits that fit nowhere in this model: made for another one, or as of another day. */
  ignored: WhatIfEdit[];
}

export function applyWhatIf(file: ModelFile, edits: readonly WhatIfEdit[]): WhatIfResult {
  const lists = listsOf(file);
  const kept = new Map<string, string[]>();
  const ignored = edits.filter((edit) => !applyOne(file, lists, kept, edit));
  return { file: edits.length === ignored.length ? file : write(file, lists, kept), lists, ignored };
}

/** Edits as the search for smallest changes tells them, as edits of a list in which some may be switched off. */
export function asWhatIf(
  file: ModelFile,
  before: readonly WhatIfEdit[],
  found: readonly ListEdit[],
): WhatIfEdit[] {
  const { lists } = applyWhatIf(file, before);
  const kept = new Map<string, string[]>();
  return found.flatMap((one) => {
    const made: WhatIfEdit[] = [];
    const { decisionMaker, type } = one;
    const list = listIn(lists, decisionMaker, type);
    if (!list) return [];
    const at = { decisionMaker, ...(type === undefined ? {} : { type }) };
    const make = (edit: WhatIfEdit) => {
      if (applyOne(file, lists, kept, edit)) made.push(edit);
    };
    const place = placeAmongOn(list.rows, one.place);
    switch (one.edit) {
      case "add":
        make({ ...at, edit: "add", place, say: one.statement });
        break;
      case "move":
        make({ ...at, edit: "move", ...movedAmongOn(list.rows, one.place, Number(one.to ?? one.place)) });
        break;
      case "weaken":
        for (const [i, say] of (one.becomes ?? []).entries())
          make(
            i === 0 ? { ...at, edit: "replace", place, say } : { ...at, edit: "add", place: place + i, say },
          );
        break;
      default:
        make({ ...at, edit: one.edit, place });
    }
    return made;
  });
}

function listsOf(file: ModelFile): WhatIfList[] {
  return file.decisionMakers.flatMap((dm) => {
    const lists = dm.types
      ? Object.entries(dm.types).map(([type, { preferences }]) => ({ type, preferences }))
      : [{ type: undefined, preferences: dm.preferences }];
    return lists.flatMap(({ type, preferences }): WhatIfList[] =>
      preferences?.statements
        ? [
            {
              decisionMaker: dm.id,
              ...(type === undefined ? {} : { type }),
              rows: preferences.statements.map((item, i) => ({
                key: String(i + 1),
                from: i + 1,
                item,
                isOff: false,
                isChanged: false,
                isReversed: false,
              })),
            },
          ]
        : [],
    );
  });
}

function listIn(
  lists: readonly WhatIfList[],
  decisionMaker: string,
  type: string | undefined,
): WhatIfList | undefined {
  return lists.find((list) => list.decisionMaker === decisionMaker && list.type === type);
}

/** False, and nothing changed, where the edit fits nowhere. */
function applyOne(
  file: ModelFile,
  lists: readonly WhatIfList[],
  kept: Map<string, string[]>,
  edit: WhatIfEdit,
): boolean {
  if (edit.edit === "types") {
    const types = Object.keys(file.decisionMakers.find(({ id }) => id === edit.decisionMaker)?.types ?? {});
    const keep = types.filter((type) => edit.keep.includes(type));
    if (keep.length === 0) return false;
    kept.set(edit.decisionMaker, keep);
    return true;
  }
  const list = listIn(lists, edit.decisionMaker, edit.type);
  if (!list) return false;
  const { rows } = list;
  if (edit.edit === "add") {
    if (!isPlace(edit.place, rows.length + 1) || edit.say.trim() === "" || rows.length >= MOST_STATEMENTS)
      return false;
    const added = rows.filter(({ from }) => from === undefined).length;
    rows.splice(edit.place - 1, 0, {
      key: `added-${added + 1}`,
      from: undefined,
      item: edit.say,
      isOff: false,
      isChanged: true,
      isReversed: false,
    });
    return true;
  }
  if (!isPlace(edit.place, rows.length)) return false;
  const index = edit.place - 1;
  const row = rows[index]!;
  switch (edit.edit) {
    case "drop":
      // A list says something, so its last statement stays.
      if (row.isOff || rows.filter(({ isOff }) => !isOff).length === 1) return false;
      rows[index] = { ...row, isOff: true };
      return true;
    case "restore":
      if (!row.isOff) return false;
      rows[index] = { ...row, isOff: false };
      return true;
    case "move": {
      if (!isPlace(edit.to, rows.length) || edit.to === edit.place) return false;
      rows.splice(index, 1);
      rows.splice(edit.to - 1, 0, row);
      return true;
    }
    case "reverse":
    case "replace": {
      if (edit.edit === "replace" && edit.say.trim() === "") return false;
      const isReversed = edit.edit === "reverse" && !row.isReversed;
      const say =
        edit.edit === "replace"
          ? edit.say
          : row.isReversed
            ? unreversed(sayOf(row.item))
            : `!(${sayOf(row.item)})`;
      const written =
        row.from === undefined ? undefined : writtenIn(file, edit.decisionMaker, edit.type, row.from);
      const isAsWritten = written !== undefined && sayOf(written) === say;
      rows[index] = { ...row, item: isAsWritten ? written : say, isReversed, isChanged: !isAsWritten };
      return true;
    }
  }
}

const MOST_STATEMENTS = 64;

function isPlace(place: number, most: number): boolean {
  return Number.isInteger(place) && place >= 1 && place <= most;
}

function sayOf(item: StatementItem): string {
  return typeof item === "string" ? item : item.say;
}

function unreversed(say: string): string {
  return say.slice(2, -1);
}

function writtenIn(
  file: ModelFile,
  decisionMaker: string,
  type: string | undefined,
  place: number,
): StatementItem | undefined {
  const dm = file.decisionMakers.find(({ id }) => id === decisionMaker);
  const preferences = type === undefined ? dm?.preferences : dm?.types?.[type]?.preferences;
  return preferences?.statements?.[place - 1];
}

/** Place among all rows of the statement that has a place among those that are on; one past the last for an addition. */
function placeAmongOn(rows: readonly WhatIfRow[], place: number): number {
  let seen = 0;
  for (const [i, { isOff }] of rows.entries()) {
    if (isOff) continue;
    seen += 1;
    if (seen === place) return i + 1;
  }
  return rows.length + 1;
}

function movedAmongOn(rows: readonly WhatIfRow[], place: number, to: number): { place: number; to: number } {
  const from = placeAmongOn(rows, place);
  const rest = rows.filter((_, i) => i !== from - 1);
  return { place: from, to: Math.min(placeAmongOn(rest, to), rows.length) };
}

function write(
  file: ModelFile,
  lists: readonly WhatIfList[],
  kept: ReadonlyMap<string, string[]>,
): ModelFile {
  const rewritten = <P extends { statements?: StatementItem[] | undefined }>(
    preferences: P,
    dm: string,
    type?: string,
  ): P => {
    const list = listIn(lists, dm, type);
    if (!list || !isTouched(list, preferences.statements)) return preferences;
    return { ...preferences, statements: statementsOf(list) };
  };
  return {
    ...file,
    decisionMakers: file.decisionMakers.map((dm) => {
      const keep = kept.get(dm.id);
      const types =
        dm.types &&
        Object.fromEntries(
          Object.entries(dm.types)
            .filter(([id]) => keep?.includes(id) ?? true)
            .map(([id, type]) => [
              id,
              { ...type, preferences: rewritten(type.preferences, dm.id, id) } as typeof type,
            ]),
        );
      return {
        ...dm,
        ...(dm.preferences ? { preferences: rewritten(dm.preferences, dm.id) } : {}),
        ...(types ? { types } : {}),
      };
    }),
  };
}

function isTouched({ rows }: WhatIfList, statements: readonly StatementItem[] | undefined): boolean {
  return (
    rows.length !== statements?.length ||
    rows.some(({ from, isOff, isChanged }, i) => from !== i + 1 || isOff || isChanged)
  );
}

/**
 * The statements that are on. What a statement leaves open about its place is said of the list as written: in an edited
 * list it would mean something else, or nothing, so there each statement has the place it is given.
 */
function statementsOf({ rows }: WhatIfList): StatementItem[] {
  return rows
    .filter(({ isOff }) => !isOff)
    .map(({ item }) => {
      if (typeof item === "string") return item;
      const { places: _, atLeastAsImportantAs: __, ...rest } = item;
      return rest;
    });
}
